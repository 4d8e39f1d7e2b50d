package org.ampli.meeting;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one meeting of the technical group. */
public record GroupMeetingId(UUID value) implements Identifier {

    public static GroupMeetingId next() {
        return new GroupMeetingId(UUID.randomUUID());
    }
}
