package org.ampli.review;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.assessment.AssessmentId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.sending.SendingId;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one Cité sent in one campaign, before one of its readers.
 *
 * @param edition the one that the Cité filled
 * @param context what the readers of a Cité should know of it
 * @param place at which the reader sits now
 * @param day the last one on which the reading is sealed, in Europe/Paris
 * @param unsealedAt null while it is sealed
 * @param closed whether the campaign is over
 * @param sent what is read: the last sending
 * @param doneAt when the reader was done with it, or null
 */
record Reading(
        AssessmentId assessment,
        CiteId cite,
        GridEditionId edition,
        int year,
        String citeName,
        String context,
        ReaderPlace place,
        LocalDate day,
        @Nullable Instant unsealedAt,
        ReadingUnsealed.@Nullable Cause cause,
        boolean closed,
        Sent sent,
        @Nullable Instant doneAt) {

    /** A sending of the Cité, from 1 in each campaign. */
    record Sent(SendingId id, int number, Instant at) {}

    boolean sealed() {
        return unsealedAt == null;
    }

    boolean done() {
        return doneAt != null;
    }

    /** Whether the reader may still write. */
    boolean writable() {
        return sealed() && !done() && !closed;
    }

    /** The last day on which a question may go to the Cité, null when none may. */
    @Nullable
    LocalDate asksUntil() {
        return sealed() && !closed ? day : null;
    }

    String address() {
        return "/readings/" + assessment.value();
    }

    /** Refuses what changes a remark that others read already, or that its reader is done with. */
    void refuseWriting() {
        refuseUnsealed();
        if (done()) {
            throw Refusal.conflict("review.refusal.done");
        }
    }

    void refuseUnsealed() {
        if (!sealed()) {
            throw Refusal.conflict("review.refusal.unsealed");
        }
        if (closed) {
            throw Refusal.conflict("review.refusal.closed", year);
        }
    }

    /** Refuses a gesture that was made before something that its maker has not seen. */
    void refuseOther(SendingId seen) {
        if (!sent.id().equals(seen)) {
            throw Refusal.conflict("review.refusal.newer");
        }
    }
}
