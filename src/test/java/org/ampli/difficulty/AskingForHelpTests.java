package org.ampli.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help is one press away on every page of a sheet (C27, C50), and put forward after a full day of work (C46). */
class AskingForHelpTests extends OverHttp {

    private static final String PUT_FORWARD = "Votre équipe y a déjà passé une journée";

    private Visitor officer;

    @BeforeEach
    void aGridInWork() {
        officer = signedIn(team.officer());
        officer.post("/sheet/1.4.3/answer", Map.of("answer", "yes", "argument", "Chaque novembre.", "seen", "0"));
    }

    @Test
    void everyPageOfASheetLeadsToAReport() {
        for (String page : List.of("/sheet/all", "/sheet/check", "/sheet/meetings")) {
            assertThat(officer.page(page)).as(page).contains("href=\"/difficulties/new\"");
        }
        for (String page : List.of("/sheet/1.4.3", "/sheet/1.4.3/history")) {
            assertThat(officer.page(page)).as(page).contains("href=\"/difficulties/new?indicator=1.4.3\"");
        }
    }

    @Test
    void afterAFullDayOfWorkWithGapsLeftTheReadersOfTheCiteArePutForward() {
        PersonId reader = world.reader();
        read(reader);
        meet(6 * 60);
        assertThat(officer.page("/sheet/check")).doesNotContain(PUT_FORWARD, email(reader));
        assertThat(officer.page("/")).doesNotContain("Votre équipe a déjà passé une journée");

        meet(60);
        assertThat(officer.page("/sheet/check"))
                .contains(PUT_FORWARD, email(reader))
                .doesNotContain("bureau@");
        assertThat(officer.page("/sheet/meetings")).contains(PUT_FORWARD);
        assertThat(officer.page("/")).contains("Votre équipe a déjà passé une journée");
    }

    @Test
    void aCiteWithoutReadersIsSentToTheOffice() {
        world.office("bureau@help.example");
        meet(7 * 60);
        assertThat(officer.page("/sheet/check")).contains(PUT_FORWARD, "mailto:bureau@");
    }

    private void meet(int minutes) {
        officer.post(
                "/sheet/meetings",
                "day",
                LocalDate.now().toString(),
                "minutes",
                String.valueOf(minutes),
                "present",
                team.officer().value().toString());
    }

    private void read(PersonId reader) {
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
