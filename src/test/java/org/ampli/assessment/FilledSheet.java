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
public class FilledSheet {

    public static final String ARGUMENT = "Nous le faisons depuis 2019\u202f; l’équipe en parle chaque mois.";

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
    Contributions contributions;

    @Autowired
    KeepingEvidence keeping;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient database;

    /** The members of one Cité. */
    public record Team(Member officer, Member manager, Member reception, Member documentation, Member counselling) {

        List<Member> everyone() {
            return List.of(officer, manager, reception, documentation, counselling);
        }
    }

    public Team empty() {
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
    public Team answered() {
        Team team = empty();
        for (Indicator indicator : indicators()) {
            answer(team.officer(), indicator, ARGUMENT);
            attach(team.officer(), indicator, true);
        }
        return team;
    }

    /** Answered, and each of the three functions of the guide heard. */
    public Team complete() {
        Team team = answered();
        List<Member> heard = List.of(team.reception(), team.documentation(), team.counselling());
        for (int i = 0; i < heard.size(); i++) {
            answer(heard.get(i), indicators().get(i), ARGUMENT + " Relu à " + i + ".");
        }
        return team;
    }

    public List<Indicator> indicators() {
        return editions.inForce(Locale.FRENCH).indicators();
    }

    public Indicator indicator(String code) {
        return editions.inForce(Locale.FRENCH).indicator(code).orElseThrow();
    }

    public void answer(Member member, Indicator indicator, String argument) {
        List<String> details =
                indicator.details().stream().map(name -> "précisé").toList();
        answer(member, indicator, indicator.position() % 3 != 0, argument, details);
    }

    public void answer(Member member, Indicator indicator, boolean yes, String argument, List<String> details) {
        answering.save(
                member,
                indicator,
                UUID.randomUUID(),
                version(member, indicator),
                new AnswerContent(yes, argument, details, false));
    }

    public void remark(Member member, Indicator indicator, String text) {
        contributions.say(member, indicator, Contributions.Kind.REMARK, UUID.randomUUID(), text);
    }

    /** The indicators that the sheet marks as changed since the sending. */
    public List<String> changed(Member member) {
        return sheets.of(member, Locale.FRENCH, Mark.Filter.ALL).marks().stream()
                .filter(Mark::changed)
                .map(mark -> mark.indicator().code())
                .toList();
    }

    public void attach(Member member, Indicator indicator, boolean sent) {
        EvidenceForm form = new EvidenceForm("description", "Vu sur place", "", "", "Une affiche à l’entrée", "");
        attach(member, indicator, keeping.add(member, form), sent);
    }

    public void attach(Member member, Indicator indicator, EvidenceId item, boolean sent) {
        attaching.attach(member, indicator, List.of(item), sent);
    }

    /** Takes the only piece off an answer. */
    public EvidenceId detach(Member member, Indicator indicator) {
        EvidenceId item = piece(member, indicator);
        attaching.detach(member, indicator, item);
        return item;
    }

    /** Lets the only piece of an answer go with the grid, or keeps it in the Cité. */
    public EvidenceId send(Member member, Indicator indicator, boolean sent) {
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
