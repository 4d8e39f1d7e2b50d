package org.ampli.meeting;

import java.time.Instant;

/**
 * One meeting as the year shows it.
 *
 * @param decisions how many of its points were decided
 */
record MeetingLine(
        GroupMeetingId id,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean cancelled,
        boolean minutes,
        int points,
        int decisions) {

    String address() {
        return "/technical-group/meetings/" + id.value();
    }
}
