package org.ampli.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ampli.OverTime;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignLaunched;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PlanningExample;
import org.ampli.demo.World;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A year that begins with the test, on the Cités that it made before. */
abstract class AYear extends OverTime {

    static final LocalDate LAUNCH = LocalDate.of(2031, 1, 13);

    @Autowired
    Round round;

    @Autowired
    Campaigns campaigns;

    @Autowired
    PlanningExample planning;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nothingRuns() {
        leaveTheOthersInPeace();
        clock.moveTo(LAUNCH.minusDays(1));
        campaigns.open().ifPresent(open -> planning.close(two().getFirst(), LAUNCH.minusDays(1)));
    }

    /** Nobody of the Cités that other tests made is told anything: a round goes to a few people, not to a thousand. */
    private void leaveTheOthersInPeace() {
        database.sql("""
                        update person p set disabled_at = now()
                         where p.disabled_at is null and p.email like '%@cite-%'
                           and not exists (select from mandate m where m.person_id = p.id and m.cite_id = :cite)
                        """).param("cite", team.cite().value()).update();
    }

    /** Launches the next year at noon of a day, and waits until its news has been noted. */
    Campaign launch(LocalDate day) {
        return launch(day, campaign -> {});
    }

    /** @param before what is settled before anybody is told */
    Campaign launch(LocalDate day, Consumer<Campaign> before) {
        Instant noon = day.atTime(12, 0).atZone(Page.ZONE).toInstant();
        clock.moveTo(noon);
        int year = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030) + 1;
        Campaign campaign = campaigns.launch(year, day);
        database.sql("""
                        insert into announcement (campaign_id, announced_at, announced_by, content, sha256)
                        select :id, now(), :by, c.content, encode(sha256(c.content), 'hex')
                          from (select convert_to(:content, 'UTF8') as content) c
                        """)
                .param("id", campaign.id().value())
                .param("by", two().getFirst().person().value())
                .param("content", """
                        {"cites":[],"days":{},"edition":null,"format":1,"launch":null,\
                        "texts":{"GOALS":"Mieux dire d’où vient\\nce que l’on répond."},"year":%d}""".formatted(year))
                .update();
        before.accept(campaign);
        transactions.executeWithoutResult(begun -> events.publishEvent(new CampaignLaunched(
                campaign.id(),
                year,
                campaigns.cites(campaign.id()),
                campaign.fillBy(),
                two().getFirst().person(),
                noon)));
        heard();
        return campaign;
    }

    /** Every event has reached its listeners. */
    void heard() {
        Awaitility.await()
                .until(() -> database.sql("select count(*) from event_publication where completion_date is null")
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    /** The rounds of some days, each at nine in the morning. */
    void days(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            morning(day);
        }
    }

    void morning(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(Page.ZONE).toInstant());
        round.go();
    }

    /** Every mail to someone since the test began, as « day: subject », in their order. */
    List<String> told(PersonId person) {
        return database.sql("""
                        select to_char(written_at at time zone 'Europe/Paris', 'DD/MM') || ' ' || subject
                          from mail where recipient = :email order by written_at
                        """)
                .param("email", email(person))
                .query(String.class)
                .list();
    }

    List<String> texts(PersonId person) {
        return database.sql("select text from mail where recipient = :email order by written_at")
                .param("email", email(person))
                .query(String.class)
                .list();
    }

    /** The sheet of a Cité, on which something has been done: asked for the visa, or sent. */
    void sheet(World.Team team, Campaign campaign, String fact) {
        database.sql("""
                        insert into assessment (id, cite_id, campaign_id, edition_id, opened_at, %s)
                        select gen_random_uuid(), :cite, c.id, c.edition_id, now(), now() from campaign c where c.id = :campaign
                        """.formatted(fact))
                .param("cite", team.cite().value())
                .param("campaign", campaign.id().value())
                .update();
    }

    Member steerer() {
        return two().getLast();
    }

    private List<Member> two() {
        return List.of(member("manager@paris-la-villette.example"), member("manager@genova.example"));
    }

    private Member member(String email) {
        return people.withEmail(email).flatMap(people::member).orElseThrow();
    }
}
