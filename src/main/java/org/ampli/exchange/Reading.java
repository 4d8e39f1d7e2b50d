package org.ampli.exchange;

import java.util.List;
import org.ampli.grid.GridFile;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file that somebody brought.
 *
 * @param edition the code of the edition that the file says it is of, empty when it could not be read
 * @param language of its texts
 * @param file the grid in its official language, null for a translation or where the file is not legible
 * @param said the texts of a translation
 */
record Reading(String edition, String language, @Nullable GridFile file, List<Said> said, List<Problem> problems) {

    /** A text of a translation: of what stands under a code, as a field at a position. */
    record Said(String code, String field, int position, String body, String place) {}

    static Reading illegible(List<Problem> problems) {
        return new Reading("", "", null, List.of(), problems);
    }
}
