package org.ampli.assessment;

import java.util.Objects;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the grid that a member fills, and gives their Cité one when it takes part in a campaign and has none yet. */
@Component
class Opening {

    private final Assessments assessments;
    private final Campaigns campaigns;

    Opening(Assessments assessments, Campaigns campaigns) {
        this.assessments = assessments;
        this.campaigns = campaigns;
    }

    /** The grid of the member's Cité where it writes now; refused when it takes part in no campaign. */
    Assessment of(Member member) {
        CiteId cite = member.ownCite();
        return assessments.openOf(cite).orElseGet(() -> open(cite));
    }

    /**
     * The same grid, kept from being sent until the writing in it is committed; writers do not wait for one another.
     * Refused when it is sent.
     */
    AssessmentId toWrite(Member member) {
        CiteId cite = member.ownCite();
        Assessment assessment = assessments.sharedOf(cite).orElseGet(() -> {
            open(cite);
            return assessments.sharedOf(cite).orElseThrow();
        });
        assessment.open();
        return assessment.id();
    }

    private Assessment open(CiteId cite) {
        Campaign campaign =
                campaigns.writing(cite).orElseThrow(() -> Refusal.conflict("assessment.refusal.noCampaign"));
        assessments.openFor(
                AssessmentId.next().value(),
                cite.value(),
                campaign.id().value(),
                Objects.requireNonNull(campaign.edition()).value());
        return assessments.openOf(cite).orElseThrow();
    }
}
