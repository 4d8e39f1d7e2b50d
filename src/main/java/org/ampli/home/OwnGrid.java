package org.ampli.home;

import java.util.List;
import org.ampli.assessment.Sheets;

/**
 * The reader's own grid: how far it is, where, and what the team did last.
 *
 * @param daysLeft whole days to fill it, today included; zero or less once they are past
 */
record OwnGrid(Sheets.Progress progress, long daysLeft, Standing standing, List<Latest> latest) {}
