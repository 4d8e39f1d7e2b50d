package org.ampli.pairing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ampli.campaign.Campaign;
import org.ampli.matching.Place;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles something by hand, with a reason, for the next search to go around; the rules hold by hand too. */
@Component
class ChoosingByHand {

    private final JdbcClient database;
    private final PairQuestions questions;
    private final Placements placements;
    private final Clock clock;

    ChoosingByHand(JdbcClient database, PairQuestions questions, Placements placements, Clock clock) {
        this.database = database;
        this.questions = questions;
        this.placements = placements;
        this.clock = clock;
    }

    /** What is settled of one Cité. */
    record Choice(CiteId cite, Place place, PersonId person, String reason) {}

    /** Somebody has this place, instead of whoever had been chosen for it. */
    @Transactional
    public void choose(Member member, Campaign campaign, Choice choice) {
        placements.begin(member, campaign);
        PairQuestion question = questions.of(campaign);
        CiteLine cite = question.line(choice.cite()).orElseThrow(Refusal::notFound);
        Optional<PersonId> beside = PairQuestion.at(
                        question.choices(), choice.cite(), choice.place().other())
                .map(Placed::person);
        question.objection(cite.toRead(), choice.person(), beside).ifPresent(objection -> {
            throw Refusal.invalid(objection);
        });
        keep(member, campaign, choice);
    }

    /** Writes a choice down without asking whether it may be. */
    void keep(Member member, Campaign campaign, Choice choice) {
        lift(member, campaign, choice.cite(), choice.place());
        database.sql("""
                        insert into pair_choice (id, campaign_id, cite_id, place, person_id, reason, chosen_at, chosen_by)
                        values (:id, :campaign, :cite, :place, :person, :reason, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign.id().value())
                .param("cite", choice.cite().value())
                .param("place", choice.place().name())
                .param("person", choice.person().value())
                .param("reason", choice.reason())
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    /** The search is free again at this place. */
    @Transactional
    public void free(Member member, Campaign campaign, CiteId cite, Place place) {
        placements.begin(member, campaign);
        lift(member, campaign, cite, place);
    }

    private void lift(Member member, Campaign campaign, CiteId cite, Place place) {
        database.sql("""
                        update pair_choice set lifted_at = :now, lifted_by = :by
                         where campaign_id = :campaign and cite_id = :cite and place = :place and lifted_at is null
                        """)
                .param("campaign", campaign.id().value())
                .param("cite", cite.value())
                .param("place", place.name())
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    /** No common language is asked for this Cité, this year. */
    @Transactional
    public void anyLanguage(Member member, Campaign campaign, CiteId cite, String reason) {
        placements.begin(member, campaign);
        database.sql("""
                        insert into pair_any_language (id, campaign_id, cite_id, reason, granted_at, granted_by)
                        values (:id, :campaign, :cite, :reason, :now, :by) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign.id().value())
                .param("cite", cite.value())
                .param("reason", reason)
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    /** A common language is asked for again. */
    @Transactional
    public void ownLanguage(Member member, Campaign campaign, CiteId cite) {
        placements.begin(member, campaign);
        database.sql("""
                        update pair_any_language set ended_at = :now, ended_by = :by
                         where campaign_id = :campaign and cite_id = :cite and ended_at is null
                        """)
                .param("campaign", campaign.id().value())
                .param("cite", cite.value())
                .param("now", now())
                .param("by", member.person().value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
