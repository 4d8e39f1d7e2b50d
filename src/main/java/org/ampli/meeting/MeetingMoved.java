package org.ampli.meeting;

import java.time.Instant;
import org.ampli.network.PersonId;

/** A meeting of the technical group takes place at another time, or elsewhere. */
public record MeetingMoved(
        GroupMeetingId meeting, Instant wasAt, Instant startsAt, String reason, PersonId by, Instant at) {}
