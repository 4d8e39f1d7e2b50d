package org.ampli.governance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the wish of one person, or the proposal of their manager, to a seat: each step once, by whom it concerns. */
@Component
class Applying {

    private final Candidacies candidacies;
    private final TechnicalGroup group;
    private final Appointing appointing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applying(
            Candidacies candidacies,
            TechnicalGroup group,
            Appointing appointing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.group = group;
        this.appointing = appointing;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    CandidacyId open(Member officer, Declaration declaration) {
        refuseTwice(officer.person());
        return keep(Candidacy.by(officer, declaration, now()), officer);
    }

    @Transactional
    CandidacyId propose(Member manager, PersonId officer, String words) {
        refuseTwice(officer);
        return keep(Candidacy.proposed(manager, officer, words, now()), manager);
    }

    @Transactional
    void volunteer(Member member, CandidacyId id, Declaration declaration) {
        Candidacy candidacy = change(member, id, known -> known.volunteer(member, declaration, now()));
        events.publishEvent(new CandidacySent(id, candidacy.candidate(), candidacy.citeId, member.person(), now()));
    }

    @Transactional
    void agree(Member member, CandidacyId id) {
        Candidacy candidacy = change(member, id, known -> known.agree(member, now()));
        events.publishEvent(new CandidacySent(id, candidacy.candidate(), candidacy.citeId, member.person(), now()));
    }

    @Transactional
    void refuse(Member member, CandidacyId id, String reason) {
        change(member, id, known -> known.refuse(member, reason, now()));
    }

    @Transactional
    void withdraw(Member member, CandidacyId id) {
        change(member, id, known -> known.withdraw(member, now()));
    }

    @Transactional
    void answer(Member member, CandidacyId id, boolean yes, String reason) {
        Candidacy candidacy = change(member, id, known -> known.answer(member, yes, reason, now()));
        events.publishEvent(new CandidacyAnswered(
                id, candidacy.candidate(), candidacy.citeId, yes, reason, member.person(), now()));
    }

    /** An accepted candidate is given a seat, in one step. */
    @Transactional
    void seat(Member member, CandidacyId id, LocalDate from) {
        if (!member.steers()) {
            throw Refusal.forbidden("governance.refusal.steering");
        }
        change(
                member,
                id,
                known -> known.seated(appointing.seat(known.candidate(), Role.QUALITY_OFFICER, from, member.person())));
    }

    private void refuseTwice(PersonId person) {
        LocalDate today = clock.instant().atZone(org.ampli.shared.Page.ZONE).toLocalDate();
        boolean sits = group.seats(today).stream()
                .anyMatch(seat -> seat.person().equals(person) && !seat.endsWithin(SeatPlan.DAYS_AHEAD, today));
        if (sits) {
            throw Refusal.conflict("governance.refusal.sits");
        }
        if (candidacies.waitsFor(person.value())) {
            throw Refusal.conflict("governance.refusal.waits");
        }
    }

    private CandidacyId keep(Candidacy candidacy, Member by) {
        candidacies.save(candidacy);
        events.publishEvent(
                new CandidacyOpened(candidacy.id, candidacy.candidate(), candidacy.citeId, by.person(), now()));
        return candidacy.id;
    }

    private Candidacy change(Member member, CandidacyId id, Consumer<Candidacy> gesture) {
        Candidacy candidacy = candidacies
                .locked(id.value())
                .filter(known -> known.seenBy(member))
                .orElseThrow(Refusal::notFound);
        gesture.accept(candidacy);
        return candidacies.save(candidacy);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
