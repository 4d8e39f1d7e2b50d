package org.ampli.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The steering group allowed Cités to read each other in one campaign.
 *
 * @param endedAt when it ended that again, null while it stands
 * @param endedBy empty while it stands
 */
record OpenAccess(
        Instant allowedAt, String allowedBy, @Nullable Instant endedAt, String endedBy) {

    boolean stands() {
        return endedAt == null;
    }
}
