package org.ampli.meeting;

import java.time.Instant;
import org.ampli.network.PersonId;

/** A meeting of the technical group does not take place. */
public record MeetingCancelled(GroupMeetingId meeting, Instant startsAt, String reason, PersonId by, Instant at) {}
