package org.ampli.grid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads an edition of the grid from its draft to the day when it is in force. */
@Component
@Transactional
public class PreparingEdition {

    private final DraftEditions editions;
    private final CopyingEdition copying;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingEdition(DraftEditions editions, CopyingEdition copying, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.copying = copying;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a draft as a copy of the edition in force, translations included.
     *
     * @param code under which the edition will be known, a year as a rule; refused when it is taken
     */
    public GridEditionId begin(Member member, String code) {
        DraftEdition inForce = editions.inForce().orElseThrow(Refusal::notFound);
        DraftEdition draft = DraftEdition.from(inForce, code.strip(), member, now());
        if (editions.existsByCode(draft.code())) {
            throw Refusal.invalid("grid.refusal.codeTaken", draft.code());
        }
        editions.save(draft);
        copying.copy(inForce.id(), draft.id());
        return draft.id();
    }

    /** Asks the network for its opinion until a day, the last one in Europe/Paris; again, to move that day. */
    public void consult(Member member, GridEditionId edition, LocalDate until) {
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.consult(member, until, now());
        editions.save(draft);
    }

    /** Puts the edition in force and retires the one before it, at the same moment; both stand from then on. */
    public void putInForce(Member member, GridEditionId edition) {
        DraftEdition inForce = editions.inForce().orElseThrow(Refusal::notFound);
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.putInForce(member, inForce, now());
        editions.save(inForce);
        editions.save(draft);
        events.publishEvent(new EditionPutInForce(draft.id(), draft.code(), inForce.id()));
    }

    /** Sets a draft aside. */
    public void abandon(Member member, GridEditionId edition) {
        DraftEdition draft = editions.locked(edition).orElseThrow(Refusal::notFound);
        draft.abandon(member, now());
        editions.save(draft);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
