package org.ampli.review;

import java.util.List;
import org.ampli.sending.GridCopy;
import org.jspecify.annotations.Nullable;

/**
 * What the Cité answered the year before.
 *
 * @param line null when that year asked nothing from which this indicator comes
 * @param comparable whether it asked the same
 * @param evidence titles of what went with it
 */
record LastYear(int year, GridCopy.@Nullable Line line, boolean comparable, List<String> evidence) {}
