package org.ampli.governance;

import java.time.Instant;
import java.util.List;
import org.ampli.network.CiteId;
import org.ampli.network.MandateId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A quality officer asks for a seat in the technical group: « avec l'accord ou sur proposition de sa direction - être
 * volontaire pour postuler au GTIQ » (C31). Without the manager's yes and the candidate's own it goes nowhere.
 */
@Table("candidacy")
class Candidacy {

    @Id
    final CandidacyId id;

    private final PersonId personId;
    final CiteId citeId;
    final Instant openedAt;
    private final PersonId openedBy;

    String words = "";
    String proposal = "";

    @Nullable
    Integer days;

    @Nullable
    Boolean twoYears;

    @Nullable
    Instant volunteeredAt;

    @Nullable
    Instant agreedAt;

    @Nullable
    PersonId agreedBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    PersonId answeredBy;

    @Nullable
    Boolean accepted;

    String reason = "";

    @Nullable
    MandateId mandateId;

    @Version
    @Nullable
    Long version;

    Candidacy(CandidacyId id, PersonId personId, CiteId citeId, Instant openedAt, PersonId openedBy) {
        this.id = id;
        this.personId = personId;
        this.citeId = citeId;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
    }

    /** A quality officer volunteers; their manager is asked. */
    static Candidacy by(Member officer, Declaration declaration, Instant now) {
        if (!officer.is(Role.QUALITY_OFFICER)) {
            throw Refusal.forbidden("governance.refusal.officerOnly");
        }
        Candidacy candidacy =
                new Candidacy(CandidacyId.next(), officer.person(), officer.ownCite(), now, officer.person());
        candidacy.declare(declaration, now);
        return candidacy;
    }

    /** A manager proposes the quality officer of their Cité, who is asked. */
    static Candidacy proposed(Member manager, PersonId officer, String proposal, Instant now) {
        if (!manager.is(Role.MANAGER)) {
            throw Refusal.forbidden("governance.refusal.managerOnly");
        }
        Candidacy candidacy = new Candidacy(CandidacyId.next(), officer, manager.ownCite(), now, manager.person());
        candidacy.proposal = proposal;
        candidacy.agreedAt = now;
        candidacy.agreedBy = manager.person();
        return candidacy;
    }

    PersonId candidate() {
        return personId;
    }

    CandidacyState state() {
        if (withdrawnAt != null) {
            return CandidacyState.WITHDRAWN;
        }
        if (answeredAt != null) {
            return Boolean.TRUE.equals(accepted)
                    ? mandateId == null ? CandidacyState.ACCEPTED : CandidacyState.SEATED
                    : agreedAt == null ? CandidacyState.NOT_AGREED : CandidacyState.DECLINED;
        }
        if (agreedAt == null) {
            return CandidacyState.AT_THE_MANAGER;
        }
        return volunteeredAt == null ? CandidacyState.AT_THE_CANDIDATE : CandidacyState.AT_THE_STEERING_GROUP;
    }

    /** The candidate and their manager see it; the steering group once both said yes. */
    boolean seenBy(Member member) {
        return candidateIs(member) || managedBy(member) || member.steers() && agreedAt != null && volunteeredAt != null;
    }

    boolean candidateIs(Member member) {
        return member.person().equals(personId);
    }

    boolean managedBy(Member member) {
        return member.is(Role.MANAGER) && citeId.equals(member.cite()) && !candidateIs(member);
    }

    /** The proposed candidate says yes, under the conditions of the guide. */
    void volunteer(Member member, Declaration declaration, Instant now) {
        refuseUnless(candidateIs(member), "governance.refusal.candidateOnly");
        refuseUnlessAt(CandidacyState.AT_THE_CANDIDATE);
        declare(declaration, now);
    }

    void agree(Member member, Instant now) {
        refuseUnless(managedBy(member), "governance.refusal.managerOnly");
        refuseUnlessAt(CandidacyState.AT_THE_MANAGER);
        agreedAt = now;
        agreedBy = member.person();
    }

    /** The manager does not agree: the candidacy goes no further. */
    void refuse(Member member, String why, Instant now) {
        refuseUnless(managedBy(member), "governance.refusal.managerOnly");
        refuseUnlessAt(CandidacyState.AT_THE_MANAGER);
        answered(member, false, why, now);
    }

    /** The candidate thinks better of it, as long as nobody has answered. */
    void withdraw(Member member, Instant now) {
        refuseUnless(candidateIs(member), "governance.refusal.candidateOnly");
        refuseUnlessAt(
                CandidacyState.AT_THE_MANAGER, CandidacyState.AT_THE_CANDIDATE, CandidacyState.AT_THE_STEERING_GROUP);
        withdrawnAt = now;
    }

    /** The steering group's yes or no, with its reason; nobody answers for themselves. */
    void answer(Member member, boolean yes, String why, Instant now) {
        refuseUnless(member.steers() && !candidateIs(member), "governance.refusal.steering");
        refuseUnlessAt(CandidacyState.AT_THE_STEERING_GROUP);
        answered(member, yes, why, now);
    }

    void seated(MandateId seat) {
        refuseUnlessAt(CandidacyState.ACCEPTED);
        mandateId = seat;
    }

    private void answered(Member member, boolean yes, String why, Instant now) {
        answeredAt = now;
        answeredBy = member.person();
        accepted = yes;
        reason = why;
    }

    private void declare(Declaration declaration, Instant now) {
        words = declaration.words();
        days = declaration.days();
        twoYears = declaration.twoYears();
        volunteeredAt = now;
    }

    private void refuseUnlessAt(CandidacyState... states) {
        if (!List.of(states).contains(state())) {
            throw Refusal.conflict("governance.refusal.state");
        }
    }

    private static void refuseUnless(boolean allowed, String key) {
        if (!allowed) {
            throw Refusal.forbidden(key);
        }
    }
}
