package org.ampli.home;

import java.util.List;
import org.ampli.difficulty.WhoHelps;

/** The reader's own grid: how far it is, where, what the team did last, and who helps. */
record OwnGrid(GridState state, Standing standing, List<Latest> latest, WhoHelps.Help help) {}
