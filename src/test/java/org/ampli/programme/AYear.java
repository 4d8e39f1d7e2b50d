package org.ampli.programme;

import java.time.LocalDate;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;

/** A year of its own for each test, begun by the first of two members of the steering group; no other one runs. */
abstract class AYear extends OverTime {

    static final String TEXT = "Un premier accueil où chacun trouve le bon pôle.";

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
        var found = java.util.regex.Pattern.compile("name=\"fingerprint\" value=\"(\\w+)\"")
                .matcher(visitor.page(address() + "/preparation"));
        return found.find() ? found.group(1) : "";
    }

    Visitor.Answer launch(Visitor visitor) {
        return visitor.post(address() + "/launch");
    }
}
