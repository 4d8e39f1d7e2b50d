package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaigns;
import org.ampli.demo.World;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPair;
import org.ampli.pairing.ReaderPairs;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of its own for each test, begun by the first of two members of the steering group; no other one runs. */
abstract class AYear extends OverTime {

    static final String TEXT = "Un premier accueil où chacun trouve le bon pôle.";

    @Autowired
    Campaigns campaigns;

    @Autowired
    ReaderPairs pairs;

    int year;
    PersonId first;
    PersonId second;
    Visitor one;
    Visitor other;

    @BeforeEach
    void begin() {
        database.sql("""
                        update campaign set launched_on = current_date, launched_at = now(), closed_at = now(),
                               edition_id = (select id from grid_edition where in_force_at is not null and retired_at is null)
                         where practice_of is null and launched_on is null
                        """).update();
        database.sql("update campaign set closed_at = now() where practice_of is null and closed_at is null")
                .update();
        year = database.sql("select max(year) + 1 from campaign")
                .query(Integer.class)
                .single();
        clock.moveTo(LocalDate.of(year, 1, 4));
        first = world.steerer();
        second = world.steerer();
        one = signedIn(first);
        other = signedIn(second);
        one.post("/campaigns", "year", String.valueOf(year));
    }

    String address() {
        return "/campaigns/" + year;
    }

    LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** A day as French pages say it. */
    static String said(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(day)
                .replaceFirst("^1 ", "1er ");
    }

    /** Writes the three texts, plans the launch, and gives every Cité two readers. */
    void write() {
        pair();
        for (Duty duty : Duty.TEXTS) {
            one.post(address() + "/preparation/" + duty.word(), "seen", "0", "body", TEXT + " " + duty);
        }
        one.post(address() + "/launch-day", "day", day(1, 11).toString());
    }

    private void pair() {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, person_id, place, reason, since_at, since_by)
                        select gen_random_uuid(), t.campaign_id, t.cite_id, r.person, r.place, 'Pour cette année.', now(), r.person
                          from taking_part t join campaign c on c.id = t.campaign_id
                         cross join (values ('LEAD', :lead::uuid), ('SECOND', :second::uuid)) as r (place, person)
                         where c.year = :year
                        """)
                .param("lead", world.reader().value())
                .param("second", world.reader().value())
                .param("year", year)
                .update();
    }

    /** Says yes to the programme that the page shows. */
    Visitor.Answer validate(Visitor visitor) {
        return visitor.post(address() + "/preparation/validation", "fingerprint", fingerprint(visitor));
    }

    String fingerprint(Visitor visitor) {
        var found = Pattern.compile("name=\"fingerprint\" value=\"(\\w+)\"")
                .matcher(visitor.page(address() + "/preparation"));
        return found.find() ? found.group(1) : "";
    }

    Visitor.Answer launch(Visitor visitor) {
        return visitor.post(address() + "/launch");
    }

    /** Searches pairs as the page does, waits for the end, and adopts what was found. */
    void pairBySearch() {
        Map<String, String> wishes = Map.of("least", "0", "most", "3", "change", "no", "seed", "7");
        Map<String, String> form = new LinkedHashMap<>(wishes);
        Stream.of("load", "even", "language", "lastYear", "distance", "abroad").forEach(name -> form.put(name, "SOME"));
        assertThat(one.post(address() + "/pairs/search", form).status()).isEqualTo(302);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!"true".equals(one.get(address() + "/pairs/search").header("HX-Refresh"))) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        Matcher proposal =
                Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"").matcher(one.page(address() + "/pairs"));
        assertThat(proposal.find()).isTrue();
        one.post(address() + "/pairs/adoption", "proposal", proposal.group(1));
    }

    /** Gives a manager a seat in the technical group from the first day of the test on. */
    void sits(PersonId manager) {
        database.sql("""
                        insert into mandate (id, person_id, role, starts_on)
                        values (gen_random_uuid(), :id, 'TECHNICAL_GROUP', :today)
                        """).param("id", manager.value()).param("today", day(1, 4)).update();
    }

    String slug(World.Team team) {
        return database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }

    static Visitor.Answer answers(Visitor officer, String seen) {
        return officer.autosave("1.1.1", Map.of("answer", "yes", "argument", "Nous accueillons.", "seen", seen));
    }

    String cite(World.Team team) {
        return address() + "/cites/" + slug(team);
    }

    void asks(World.Team team, LocalDate wished) {
        signedIn(team.manager())
                .post(cite(team) + "/extensions", "day", wished.toString(), "reason", "Le référent est absent.");
    }

    Visitor reader(World.Team cite) {
        ReaderPair pair =
                pairs.of(campaigns.open().orElseThrow().id(), cite.cite()).orElseThrow();
        return signedIn(pair.readers().getFirst().person());
    }
}
