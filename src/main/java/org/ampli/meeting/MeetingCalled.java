package org.ampli.meeting;

import java.time.Instant;
import org.ampli.network.PersonId;

/** The technical group is called together. */
public record MeetingCalled(GroupMeetingId meeting, Instant startsAt, PersonId by, Instant at) {}
