package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.assessment.FillingExample;
import org.ampli.network.PersonId;
import org.ampli.visa.SendingGrid;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person does is noted for those whom it concerns, and for nobody else. */
class NewsTests extends OverHttp {

    @Autowired
    FillingExample filling;

    @Autowired
    SendingGrid sending;

    @Test
    void theVisaIsNotedForTheManagerAndItsRefusalForTheOfficer() {
        filling.fill(slug(), 62, 0);
        sending.askVisa(people.member(team.officer()).orElseThrow());
        noted(team.manager(), "VISA_ASKED");
        assertThat(kinds(team.officer())).doesNotContain("VISA_ASKED");

        signedIn(team.manager()).post("/sheet/handback", "reason", "Précisez 1.4.3\nsvp");
        noted(team.officer(), "HANDED_BACK");
        assertThat(sentence(team.officer(), "HANDED_BACK")).contains("«\u202fPrécisez 1.4.3 svp\u202f»");
        assertThat(kinds(team.manager())).as("answered before it was told").doesNotContain("VISA_ASKED");

        sending.send(people.member(team.manager()).orElseThrow(), Locale.FRENCH);
        noted(team.officer(), "GRID_SENT");
        assertThat(kinds(team.officer())).doesNotContain("HANDED_BACK");
        assertThat(kinds(team.manager())).as("who did it knows").doesNotContain("GRID_SENT");
        assertThat(kinds(team.reception())).isEmpty();
    }

    @Test
    void aDifficultyIsNotedForTheReadersAndTheAnswerForWhoReportedIt() {
        PersonId reader = world.reader();
        String id = UUID.randomUUID().toString();
        Visitor cite = signedIn(team.reception());
        cite.post("/difficulties", "once", id, "text", "Que compte-t-on ?");
        noted(reader, "DIFFICULTY_REPORTED");
        assertThat(kinds(team.officer())).doesNotContain("DIFFICULTY_REPORTED");

        signedIn(reader).post("/difficulties/" + id + "/answers", "text", "Chaque site.");
        noted(team.reception(), "DIFFICULTY_ANSWERED");
        noted(team.officer(), "DIFFICULTY_ANSWERED");
        assertThat(sentence(team.reception(), "DIFFICULTY_ANSWERED")).contains("Chaque site.");
        assertThat(kinds(team.counselling())).isEmpty();

        cite.post("/difficulties/" + id + "/closing", "text", "Merci.");
        noted(reader, "DIFFICULTY_CLOSED");
    }

    @Test
    void aGridThatIsOpenedIsNotedForTheReaders() {
        PersonId reader = world.reader();
        signedIn(team.manager()).post("/sheet/sharing");
        noted(reader, "SHEET_SHARED");
    }

    private void noted(PersonId person, String kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> kinds(person).contains(kind));
    }

    private List<String> kinds(PersonId person) {
        return database.sql("select kind from notice where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private String sentence(PersonId person, String kind) {
        return database.sql("select sentence from notice where person_id = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private String slug() {
        return database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }
}
