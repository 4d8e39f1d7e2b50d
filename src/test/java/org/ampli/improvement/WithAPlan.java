package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;

/** A Cité with a plan that begins today. */
abstract class WithAPlan extends OverHttp {

    static final LocalDate TODAY = LocalDate.now(Page.ZONE);

    Visitor officer;
    Visitor colleague;
    String plan;

    @BeforeEach
    void aPlanThatBeginsToday() {
        officer = signedIn(team.officer());
        colleague = signedIn(team.reception());
        assertThat(colleague.post("/improvement/plans", begin()).status()).isEqualTo(403);
        assertThat(officer.post("/improvement/plans", begin()).status()).isEqualTo(302);
        assertThat(officer.post("/improvement/plans", begin()).status()).isEqualTo(302);
        plan = database.sql("select id from action_plan where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(String.class)
                .single();
    }

    Map<String, String> begin() {
        int year = database.sql("""
                        select c.year from taking_part t join campaign c on c.id = t.campaign_id
                         where t.cite_id = :cite and c.launched_on is not null and c.closed_at is null
                        """)
                .param("cite", team.cite().value())
                .query(Integer.class)
                .single();
        return Map.of("year", String.valueOf(year), "starts", TODAY.toString());
    }

    Map<String, String> typed(String once, LocalDate due) {
        return Map.of(
                "once", once,
                "what", "Refaire la signalétique de l’accueil",
                "who", "L’accueil et le manager",
                "starts", TODAY.toString(),
                "due", due.toString(),
                "proof", "Les visiteurs trouvent seuls l’espace documentation.",
                "indicator", "1.4.3");
    }

    String add(Visitor visitor, LocalDate due) {
        String once = UUID.randomUUID().toString();
        Visitor.Answer added = visitor.post("/improvement/plans/" + plan + "/actions", typed(once, due));
        assertThat(added.status()).as(added.toString()).isEqualTo(302);
        return added.location();
    }

    long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }

    void read(PersonId reader) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), p.campaign_id, p.cite_id, 'LEAD', :person, 'Une langue commune', now(), :person
                          from taking_part p join campaign c on c.id = p.campaign_id
                         where p.cite_id = :cite and c.launched_on is not null and c.closed_at is null
                        """)
                .param("cite", team.cite().value())
                .param("person", reader.value())
                .update();
    }
}
