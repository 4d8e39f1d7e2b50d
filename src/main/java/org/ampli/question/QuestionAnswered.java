package org.ampli.question;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * A Cité answered one question.
 *
 * @param asked who asked it, and is told alone
 */
public record QuestionAnswered(
        AssessmentId assessment,
        QuestionId question,
        String code,
        CiteId cite,
        PersonId asked,
        PersonId by,
        Instant at) {}
