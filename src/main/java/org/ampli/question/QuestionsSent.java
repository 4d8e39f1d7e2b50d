package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * A reader asked a Cité something.
 *
 * @param letter names the gesture
 * @param many how many questions went with it
 * @param answerBy the last day on which an answer is in time, in Europe/Paris
 */
public record QuestionsSent(
        AssessmentId assessment,
        UUID letter,
        CiteId cite,
        CampaignId campaign,
        PersonId by,
        int many,
        LocalDate answerBy,
        Instant at) {}
