package org.ampli.assessment;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names the grid of one Cité in one campaign. */
public record AssessmentId(UUID value) implements Identifier {

    public static AssessmentId next() {
        return new AssessmentId(UUID.randomUUID());
    }
}
