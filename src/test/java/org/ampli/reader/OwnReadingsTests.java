package org.ampli.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.campaign.Campaigns;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnReadingsTests extends OverHttp {

    private static final String PAGE = "/readings/time";

    @Autowired
    Campaigns campaigns;

    private PersonId person;
    private Visitor reader;
    private final String today = LocalDate.now(org.ampli.shared.Page.ZONE).toString();

    @BeforeEach
    void aReader() {
        person = world.reader();
        reader = signedIn(person);
    }

    private Visitor.Answer note(String hours, String day) {
        return reader.post(PAGE, "id", UUID.randomUUID().toString(), "kind", "VISIT", "day", day, "hours", hours);
    }

    @Test
    void hoursAreCountedInDaysAgainstTenAYear() {
        assertThat(reader.page(PAGE)).contains("0 jour sur les 10 environ");
        assertThat(note("5,5", today).status()).isEqualTo(302);
        assertThat(note("12", today).status()).isEqualTo(302);
        assertThat(reader.page(PAGE)).contains("2,5 jours sur les 10 environ", "Visite", "5,5 h");
    }

    @Test
    void timeThatIsNoTimeIsRefusedBesideItsFieldAndStays() {
        Visitor.Answer answer =
                note("beaucoup", LocalDate.parse(today).plusDays(1).toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("Donnez un jour de la dernière année", "Donnez un nombre d’heures", "value=\"beaucoup\"");
    }

    @Test
    void hoursSentTwiceAreNotedOnceAndTakenOffByTheirOwnerAlone() {
        String id = UUID.randomUUID().toString();
        reader.post(PAGE, "id", id, "kind", "READING", "day", today, "hours", "3");
        reader.post(PAGE, "id", id, "kind", "READING", "day", today, "hours", "3");
        assertThat(reader.page(PAGE)).contains("0,4 jour sur");
        assertThat(signedIn(world.reader()).post(PAGE + "/" + id + "/removal").status())
                .isEqualTo(404);
        assertThat(reader.post(PAGE + "/" + id + "/removal").status()).isEqualTo(302);
        assertThat(reader.page(PAGE)).contains("0 jour sur");
    }

    @Test
    void hoursAreSeenByTheSteeringGroupAndByNoOtherReader() {
        note("35", today);
        note("21", today);
        note("14", today);
        String board = "/campaigns/" + campaigns.open().orElseThrow().year() + "/pairs";
        assertThat(signedIn(world.steerer()).page(board)).contains("Jours déclarés, sur 10 par an", ">5 j<");
        assertThat(reader.page(board)).doesNotContain("Jours déclarés");
    }

    @Test
    void languagesThatAreDeclaredAreTheOnlyOnes() {
        assertThat(reader.page(PAGE)).contains("Vous n’en avez pas encore déclaré");
        reader.post("/readings/languages", "language", "en");
        assertThat(reader.page(PAGE))
                .contains("name=\"language\" value=\"en\" checked")
                .doesNotContain("name=\"language\" value=\"fr\" checked");
        assertThat(people.member(person).orElseThrow().language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aTieIsDeclaredOnceAndTakenBack() {
        String cite = team.cite().value().toString();
        assertThat(reader.post("/readings/ties", "cite", cite, "reason", " ").status())
                .isEqualTo(422);
        reader.post("/readings/ties", "cite", cite, "reason", "J’y ai travaillé.");
        reader.post("/readings/ties", "cite", cite, "reason", "Encore");
        assertThat(reader.page(PAGE)).contains("J’y ai travaillé.").doesNotContain("Encore");
        UUID tie = database.sql("select id from reader_tie where person_id = :id and lifted_at is null")
                .param("id", person.value())
                .query(UUID.class)
                .single();
        assertThat(signedIn(world.reader())
                        .post("/readings/ties/" + tie + "/ending")
                        .status())
                .isEqualTo(404);
        assertThat(reader.post("/readings/ties/" + tie + "/ending").status()).isEqualTo(302);
        assertThat(reader.page(PAGE)).doesNotContain("J’y ai travaillé.");
    }
}
