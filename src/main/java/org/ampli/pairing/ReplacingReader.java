package org.ampli.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.matching.Place;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who reads a Cité at once, with a reason; what was is kept, and the rules hold by hand too. */
@Component
class ReplacingReader {

    private final PairQuestions questions;
    private final Placements placements;
    private final ChoosingByHand choosing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplacingReader(
            PairQuestions questions,
            Placements placements,
            ChoosingByHand choosing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.placements = placements;
        this.choosing = choosing;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody takes a place, free or not; while the year is prepared, the next search goes around them too. */
    @Transactional
    public void replace(Member member, Campaign campaign, CiteId cite, ReaderPlace place, HandForm.Chosen chosen) {
        PairQuestion question = begin(member, campaign);
        CiteLine line = question.line(cite).orElseThrow(Refusal::notFound);
        if (question.now().stream()
                .anyMatch(one -> one.cite().equals(cite) && one.person().equals(chosen.person()))) {
            throw Refusal.invalid("pairing.error.already");
        }
        question.objection(line.toRead(), chosen.person(), beside(question, cite, place))
                .ifPresent(objection -> {
                    throw Refusal.invalid(objection);
                });
        Instant now = now();
        Optional<Placed> before = question.placed(cite, place);
        placements.leave(campaign.id(), cite, place, member.person(), now);
        placements.put(
                campaign.id(), new Placement(cite, place, chosen.person(), chosen.reason()), member.person(), now);
        if (campaign.inPreparation() && place != ReaderPlace.THIRD) {
            Place ofTwo = Place.valueOf(place.name());
            choosing.keep(member, campaign, new ChoosingByHand.Choice(cite, ofTwo, chosen.person(), chosen.reason()));
        }
        events.publishEvent(new ReaderReplaced(
                campaign.id(),
                cite,
                before.map(Placed::person).orElse(null),
                chosen.person(),
                chosen.reason(),
                member.person(),
                now));
    }

    /** Who sits at the other place of the pair; a third reader sits beside both, and only their own Cité is asked. */
    private static Optional<PersonId> beside(PairQuestion question, CiteId cite, ReaderPlace place) {
        return switch (place) {
            case LEAD -> question.placed(cite, ReaderPlace.SECOND).map(Placed::person);
            case SECOND -> question.placed(cite, ReaderPlace.LEAD).map(Placed::person);
            case THIRD -> Optional.empty();
        };
    }

    /** The two of the pair change places. */
    @Transactional
    public void turn(Member member, Campaign campaign, CiteId cite, String reason) {
        PairQuestion question = begin(member, campaign);
        Placed lead = question.placed(cite, ReaderPlace.LEAD).orElseThrow(Refusal::notFound);
        Placed second = question.placed(cite, ReaderPlace.SECOND).orElseThrow(Refusal::notFound);
        Instant now = now();
        placements.leave(campaign.id(), cite, ReaderPlace.LEAD, member.person(), now);
        placements.leave(campaign.id(), cite, ReaderPlace.SECOND, member.person(), now);
        placements.put(
                campaign.id(), new Placement(cite, ReaderPlace.LEAD, second.person(), reason), member.person(), now);
        placements.put(
                campaign.id(), new Placement(cite, ReaderPlace.SECOND, lead.person(), reason), member.person(), now);
        events.publishEvent(
                new ReaderReplaced(campaign.id(), cite, lead.person(), second.person(), reason, member.person(), now));
    }

    /** A third reader is needed no more. */
    @Transactional
    public void dismissThird(Member member, Campaign campaign, CiteId cite) {
        begin(member, campaign);
        placements.leave(campaign.id(), cite, ReaderPlace.THIRD, member.person(), now());
    }

    private PairQuestion begin(Member member, Campaign campaign) {
        placements.begin(member, campaign);
        return questions.of(campaign);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
