package org.ampli.synthesis;

import java.util.List;
import org.ampli.draft.DraftText;

/**
 * A line as it is being written.
 *
 * @param part the code of the theme
 * @param codes of the indicators that it rests on, in the order of the grid
 */
record WrittenLine(LineId id, String part, Heading heading, DraftText text, List<String> codes) {

    static final int LONGEST = 4_000;
}
