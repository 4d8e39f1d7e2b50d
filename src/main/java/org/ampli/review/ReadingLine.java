package org.ampli.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ampli.pairing.ReaderPlace;
import org.jspecify.annotations.Nullable;

/**
 * One Cité that somebody reads, as their list shows it.
 *
 * @param assessment null while it has sent nothing
 * @param day the last one on which the reading is sealed, null while nothing is sent
 * @param sentAt the last sending, null while there is none
 * @param total how many indicators there are
 * @param read of how many the reader has said something, or that they have nothing to say
 */
record ReadingLine(
        int year,
        String citeName,
        String slug,
        ReaderPlace place,
        boolean closed,
        @Nullable UUID assessment,
        @Nullable LocalDate day,
        @Nullable Instant sentAt,
        int sendings,
        @Nullable Instant unsealedAt,
        @Nullable Instant doneAt,
        int total,
        int read) {

    /** Where the reading stands, as the bundles name it. */
    String state() {
        if (assessment == null) {
            return "notSent";
        }
        if (unsealedAt != null) {
            return "unsealed";
        }
        return doneAt != null ? "done" : read == 0 ? "toRead" : "reading";
    }

    boolean waits() {
        return assessment != null && unsealedAt == null && doneAt == null && !closed;
    }
}
