package org.ampli.draft;

import java.util.UUID;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a page posts of a text.
 *
 * @param change made by the page, once for each save: sent twice, it is written once
 * @param seen the version that the page showed
 */
public record DraftForm(
        @Nullable String change,
        @Nullable String seen,
        @Nullable String body) {

    /** A save that no page asked for. */
    public static DraftForm of(long seen, String body) {
        return new DraftForm(null, String.valueOf(seen), body);
    }

    /** What was typed, with line ends made even. */
    public String typed() {
        return body == null ? "" : body.replace("\r\n", "\n");
    }

    public UUID changeId() {
        try {
            return change == null || change.isEmpty() ? UUID.randomUUID() : UUID.fromString(change);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
    }

    public long version() {
        try {
            return Math.max(0, Long.parseLong(seen == null ? "0" : seen));
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("shared.refusal.malformed");
        }
    }
}
