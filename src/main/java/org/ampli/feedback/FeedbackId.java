package org.ampli.feedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.shared.Identifier;

/** Names what the readers say to a Cité of one grid. */
public record FeedbackId(UUID value) implements Identifier {

    /** There is one for each grid: two who begin it at once begin the same. */
    static FeedbackId of(AssessmentId assessment) {
        return new FeedbackId(named("feedback", assessment.value()));
    }

    static UUID named(String what, UUID of) {
        return UUID.nameUUIDFromBytes((what + " " + of).getBytes(StandardCharsets.UTF_8));
    }
}
