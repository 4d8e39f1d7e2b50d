package org.ampli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.campaign.Campaigns;
import org.ampli.demo.World;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.KeepingEvidence;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A Cité of its own whose team fills its sheet: empty, or with all that a sending asks for. */
@Component
class FilledSheet {

    static final String ARGUMENT = "Nous le faisons depuis 2019\u202f; l’équipe en parle chaque mois.";

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Campaigns campaigns;

    @Autowired
    GridEditions editions;

    @Autowired
    Answering answering;

    @Autowired
    Attaching attaching;

    @Autowired
    KeepingEvidence keeping;

    @Autowired
    JdbcClient database;

    /** The members of one Cité. */
    record Team(Member officer, Member manager, Member reception, Member documentation, Member counselling) {}

    Team empty() {
        campaigns.launch(2027, LocalDate.now().minusDays(10));
        World.Team team = world.team();
        return new Team(
                member(team.officer()),
                member(team.manager()),
                member(team.reception()),
                member(team.documentation()),
                member(team.counselling()));
    }

    /** Every indicator answered, argued, detailed and proved, by the officer alone. */
    Team answered() {
        Team team = empty();
        for (Indicator indicator : indicators()) {
            answer(team.officer(), indicator, ARGUMENT);
            attach(team.officer(), indicator, true);
        }
        return team;
    }

    /** Answered, and each of the three functions of the guide heard. */
    Team complete() {
        Team team = answered();
        List<Member> heard = List.of(team.reception(), team.documentation(), team.counselling());
        for (int i = 0; i < heard.size(); i++) {
            answer(heard.get(i), indicators().get(i), ARGUMENT + " Relu à " + i + ".");
        }
        return team;
    }

    List<Indicator> indicators() {
        return editions.inForce(Locale.FRENCH).indicators();
    }

    Indicator indicator(String code) {
        return editions.inForce(Locale.FRENCH).indicator(code).orElseThrow();
    }

    void answer(Member member, Indicator indicator, String argument) {
        List<String> details =
                indicator.details().stream().map(name -> "précisé").toList();
        answering.save(
                member,
                indicator,
                UUID.randomUUID(),
                version(member, indicator),
                new AnswerContent(indicator.position() % 3 != 0, argument, details, false));
    }

    void attach(Member member, Indicator indicator, boolean sent) {
        EvidenceForm form = new EvidenceForm("description", "Vu sur place", "", "", "Une affiche à l’entrée", "");
        attaching.attach(member, indicator, List.of(keeping.add(member, form)), sent);
    }

    /** Takes the only piece off an answer. */
    EvidenceId detach(Member member, Indicator indicator) {
        EvidenceId item = piece(member, indicator);
        attaching.detach(member, indicator, item);
        return item;
    }

    /** Lets the only piece of an answer go with the grid, or keeps it in the Cité. */
    EvidenceId send(Member member, Indicator indicator, boolean sent) {
        EvidenceId item = piece(member, indicator);
        attaching.send(member, indicator, item, sent);
        return item;
    }

    private EvidenceId piece(Member member, Indicator indicator) {
        return new EvidenceId(database.sql("""
                        select t.evidence_id from attachment t join assessment s on s.id = t.assessment_id
                         where s.cite_id = :cite and t.indicator_id = :indicator
                        """)
                .param("cite", member.ownCite().value())
                .param("indicator", indicator.id().value())
                .query(UUID.class)
                .single());
    }

    private long version(Member member, Indicator indicator) {
        return database.sql("""
                        select coalesce(max(a.version), 0) from answer a join assessment s on s.id = a.assessment_id
                         where s.cite_id = :cite and a.indicator_id = :indicator
                        """)
                .param("cite", member.ownCite().value())
                .param("indicator", indicator.id().value())
                .query(Long.class)
                .single();
    }

    private Member member(PersonId person) {
        return people.member(person).orElseThrow();
    }
}
