package org.ampli.programme;

import java.util.UUID;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the page posts of a text.
 *
 * @param change made by the page, once for each save: sent twice, it is written once
 * @param seen the version that the page showed
 */
record TextForm(
        @Nullable String change,
        @Nullable String seen,
        @Nullable String body) {

    WritingProgramme.Draft draft() {
        try {
            return new WritingProgramme.Draft(
                    change == null || change.isEmpty() ? UUID.randomUUID() : UUID.fromString(change),
                    Math.max(0, Long.parseLong(seen == null ? "0" : seen)),
                    WrittenText.taken(body));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
    }
}
