package org.ampli.meeting;

import java.time.Instant;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One meeting of the technical group, as its rules see it. */
record GroupMeeting(
        GroupMeetingId id,
        When when,
        int revision,
        @Nullable Instant cancelledAt,
        @Nullable Instant minutesAt) {

    /** From when to when, and where: a place, an address of the web, or both. */
    record When(Instant startsAt, Instant endsAt, String place, String link) {}

    boolean begun(Instant now) {
        return !now.isBefore(when.startsAt());
    }

    boolean cancelled() {
        return cancelledAt != null;
    }

    /** A meeting moves, and is called off, as long as it has not begun. */
    void refuseBegun(Instant now) {
        refuseCancelled();
        if (begun(now)) {
            throw Refusal.conflict("meeting.refusal.begun");
        }
    }

    /** Who was there and what was said is written once it has begun. */
    void refuseAhead(Instant now) {
        refuseCancelled();
        if (!begun(now)) {
            throw Refusal.conflict("meeting.refusal.ahead");
        }
    }

    void refuseCancelled() {
        if (cancelled()) {
            throw Refusal.conflict("meeting.refusal.cancelled");
        }
    }

    /** Names the state of the minutes, for who writes on. */
    String seen() {
        return minutesAt == null ? "" : minutesAt.toString();
    }

    /** @throws Refusal when the minutes are no longer those that stood on the page */
    void refuseWritten(@Nullable String seen) {
        if (!seen().equals(seen == null ? "" : seen)) {
            throw Refusal.conflict("meeting.refusal.written");
        }
    }
}
