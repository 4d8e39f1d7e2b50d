package org.ampli.question;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftId;
import org.ampli.grid.IndicatorId;
import org.ampli.network.PersonId;
import org.ampli.shared.Identifier;

/** Names one question of a reader to a Cité. */
public record QuestionId(UUID value) implements Identifier {

    /** Two browsers that begin the same question begin one. */
    static QuestionId of(AssessmentId assessment, PersonId author, IndicatorId indicator, int number) {
        return new QuestionId(named("question " + assessment.value() + author.value() + indicator.value() + number));
    }

    /** The text in which it is written. */
    DraftId draft() {
        return new DraftId(value);
    }

    /** The text in which the Cité answers it. */
    DraftId answer() {
        return new DraftId(named("answer " + value));
    }

    private static UUID named(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
