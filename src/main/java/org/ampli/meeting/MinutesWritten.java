package org.ampli.meeting;

import java.time.Instant;
import org.ampli.network.PersonId;

/** The minutes of a meeting of the technical group can be read for the first time. */
public record MinutesWritten(GroupMeetingId meeting, PersonId by, Instant at) {}
