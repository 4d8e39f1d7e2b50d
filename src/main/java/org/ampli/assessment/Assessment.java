package org.ampli.assessment;

import java.time.Instant;
import org.ampli.campaign.CampaignId;
import org.ampli.grid.GridEditionId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The grid of one Cité in one campaign: filled by its team, sent with its manager's visa (C48).
 *
 * <p>Its state is read off dated facts; sent, it takes no writing until it is taken up again. The answers are
 * aggregates of their own.
 */
@Table("assessment")
class Assessment {

    @Id
    private final AssessmentId id;

    private final CiteId citeId;
    private final CampaignId campaignId;
    private final GridEditionId editionId;
    private final Instant openedAt;

    @Nullable
    Instant visaAskedAt;

    @Nullable
    PersonId visaAskedBy;

    @Nullable
    Instant handedBackAt;

    @Nullable
    PersonId handedBackBy;

    @Column("handback_reason")
    String handbackReason = "";

    @Nullable
    Instant sentAt;

    @Nullable
    PersonId sentBy;

    @Nullable
    Instant takenUpAt;

    @Nullable
    PersonId takenUpBy;

    @Version
    @Nullable
    Long version;

    Assessment(AssessmentId id, CiteId citeId, CampaignId campaignId, GridEditionId editionId, Instant openedAt) {
        this.id = id;
        this.citeId = citeId;
        this.campaignId = campaignId;
        this.editionId = editionId;
        this.openedAt = openedAt;
    }

    AssessmentId id() {
        return id;
    }

    CiteId cite() {
        return citeId;
    }

    CampaignId campaign() {
        return campaignId;
    }

    GridEditionId edition() {
        return editionId;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Sent, and not taken up again since. */
    boolean isSent() {
        return sentAt != null && !(takenUpAt != null && takenUpAt.isAfter(sentAt));
    }

    /** Refuses the writing while the sent grid stands as sent. */
    void open() {
        if (isSent()) {
            throw Refusal.conflict("assessment.refusal.sent");
        }
    }

    /** The visa is asked for, and neither given nor refused yet. */
    boolean visaAsked() {
        return visaAskedAt != null && !isSent() && !after(handedBackAt, visaAskedAt);
    }

    /** The manager gave it back, and nobody has asked again since. */
    boolean handedBack() {
        return handedBackAt != null && !isSent() && after(handedBackAt, visaAskedAt) && after(handedBackAt, takenUpAt);
    }

    /** Taken up again after a sending: what changes has to be sent again. */
    boolean takenUp() {
        return sentAt != null && !isSent();
    }

    /** The quality officer or their deputy asks the manager to read and send (C48). */
    void askVisa(Member member, FilledGrids.Check check, Instant now) {
        if (!member.is(Role.QUALITY_OFFICER) && !member.is(Role.DEPUTY_OFFICER)) {
            throw Refusal.forbidden("assessment.refusal.officer");
        }
        open();
        check.refuseGaps();
        if (!visaAsked()) {
            visaAskedAt = now;
            visaAskedBy = member.person();
        }
    }

    /** The manager gives the grid back with a reason, instead of the visa. */
    void handBack(Member member, String reason, Instant now) {
        if (!manages(member)) {
            throw Refusal.forbidden("assessment.refusal.manager");
        }
        if (!visaAsked()) {
            throw Refusal.conflict("assessment.refusal.noVisaAsked");
        }
        handedBackAt = now;
        handedBackBy = member.person();
        handbackReason = reason;
    }

    /** The manager's visa, which sends (C48): refused while anything is missing. */
    void send(Member member, FilledGrids.Check check, Instant now) {
        if (!manages(member)) {
            throw Refusal.forbidden("assessment.refusal.manager");
        }
        open();
        check.refuseGaps();
        sentAt = now;
        sentBy = member.person();
    }

    /** Takes up a sent grid again: what changes afterwards has to be sent again. */
    void takeUp(Member member, Instant now) {
        if (!member.coordinates()) {
            throw Refusal.forbidden("assessment.refusal.coordinators");
        }
        if (!isSent()) {
            throw Refusal.conflict("assessment.refusal.notSent");
        }
        takenUpAt = now;
        takenUpBy = member.person();
        visaAskedAt = null;
        visaAskedBy = null;
    }

    private static boolean after(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }

    static boolean manages(Member member) {
        return member.is(Role.MANAGER);
    }
}
