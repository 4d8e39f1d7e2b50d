package org.ampli.joint;

import java.time.Instant;

/** When and where the readers meet over a Cité's grid. */
record JointMeeting(Instant startsAt, Instant endsAt, String place, String notedBy) {}
