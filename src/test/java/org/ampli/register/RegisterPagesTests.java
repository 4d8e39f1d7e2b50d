package org.ampli.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.Cites;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterPagesTests extends OverHttp {

    private static final Map<String, String> NANCY = Map.of(
            "name", "Cité des métiers de Nancy",
            "town", "Nancy",
            "country", "FR",
            "language", "fr",
            "others", "de",
            "latitude", "48.69",
            "longitude", "6.18",
            "opened", "");

    @Autowired
    Cites cites;

    private final LocalDate today = LocalDate.now(Page.ZONE);
    private Visitor office;
    private String address;

    @BeforeEach
    void theOffice() {
        office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        address = "/cites/" + cites.find(team.cite()).orElseThrow().slug();
    }

    private List<String> changes() {
        return database.sql("select stage from label_change where cite_id = :cite order by changed_at")
                .param("cite", team.cite().value())
                .query(String.class)
                .list();
    }

    @Test
    void theOfficeRegistersACiteAndItStandsInProject() {
        String next = office.post("/cites", NANCY).location();
        assertThat(next).startsWith("/cites/nancy").endsWith("/onboarding");
        assertThat(office.page(next)).contains("Il reste 7 étapes.", "Un manager est nommé", "Elle est sur la carte");
        String page = next.replace("/onboarding", "");
        assertThat(office.page(page))
                .contains("Cité des métiers de Nancy", "en projet", "français, allemand")
                .contains("Aucun référent qualité.", "Aucun manager.");
        assertThat(office.page("/cites?language=de&q=Nancy")).contains("href=\"" + page + "\"");
        assertThat(office.page("/api/v1/cites?language=de"))
                .contains("\"stage\":\"project\"", "\"otherLanguages\":[\"de\"]");
        assertThat(office.post("/cites", NANCY).location()).isNotEqualTo(next);
        database.sql("delete from cite where slug like 'nancy%'").update();
    }

    @Test
    void whatIsWrongInARegistrationStandsNextToItsFieldAndWhatWasTypedIsKept() {
        Map<String, String> form = new java.util.HashMap<>(NANCY);
        form.put("town", "");
        form.put("latitude", "148");
        Visitor.Answer answer = office.post("/cites", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("id=\"town-error\"", "id=\"latitude-error\"", "value=\"Cité des métiers de Nancy\"")
                .contains("value=\"148\"", "<option value=\"de\" selected>");
    }

    @Test
    void aCiteSaysWhatIsParticularToItAndWhereItReceives() {
        Visitor officer = signedIn(team.officer());
        officer.post(address + "/context", "context", "Un territoire\nde montagne", "seen", "");
        officer.post(address + "/sites", "name", "Maison des métiers", "town", "Épinal");

        String page = signedIn(world.team().officer()).page(address);
        assertThat(page).contains("Un territoire\nde montagne", "Maison des métiers, Épinal");
        assertThat(officer.page(address + "/description")).contains("par Référent qualité de");

        String removal =
                officer.page(address + "/description").split("/sites/")[1].split("/removal")[0];
        assertThat(signedIn(world.team().officer())
                        .post(address + "/sites/" + removal + "/removal")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(address + "/sites/" + removal + "/removal").status())
                .isEqualTo(302);
        assertThat(officer.page(address)).doesNotContain("Maison des métiers");
        assertThat(officer.post(address + "/sites/" + removal + "/removal").status())
                .isEqualTo(404);
    }

    @Test
    void twoWhoWriteTheNoteAtOnceSeeBothTexts() {
        signedIn(team.officer()).post(address + "/context", "context", "Celui du référent", "seen", "");

        Visitor.Answer late =
                signedIn(team.manager()).post(address + "/context", "context", "Celui du manager", "seen", "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page()).contains("Celui du référent", "Celui du manager", "entre-temps");
        String seen = late.page().split("name=\"seen\" value=\"")[1].split("\"")[0];
        assertThat(signedIn(team.manager())
                        .post(address + "/context", "context", "Les deux", "seen", seen)
                        .status())
                .isEqualTo(302);
        assertThat(signedIn(team.officer())
                        .post(address + "/context", "context", "x".repeat(4001), "seen", seen)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theOfficeMovesALabelWithADayAndAReasonAndAClosedCiteStandsApart() {
        Visitor.Answer wrong = office.post(
                address + "/label",
                "stage",
                "CLOSED",
                "since",
                today.plusDays(1).toString(),
                "reason",
                " ");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page()).contains("id=\"since-error\"", "id=\"reason-error\"", "value=\"CLOSED\" checked");

        assertThat(office.post(address + "/label", "stage", "OPERATING", "since", "" + today, "reason", "x")
                        .status())
                .as("it stands there")
                .isEqualTo(409);
        assertThat(office.post(address + "/label", "stage", "CLOSED", "since", "" + today, "reason", "Fin du bail")
                        .status())
                .isEqualTo(302);

        assertThat(changes()).containsExactly("CLOSED");
        assertThat(signedIn(team.reception()).page(address + "/label"))
                .contains("La Cité est fermée", "Fin du bail", "Bureau du réseau")
                .doesNotContain("Enregistrer la décision");
        String slug = address.split("/")[2];
        assertThat(stranger().page("/cites?q=" + slug))
                .contains("id=\"closed-title\"", "fermée depuis le")
                .doesNotContain("id=\"c-FR\"");
    }

    @Test
    void aDecisionComesAfterTheLastOneAndAClosedCiteMayOpenAgain() {
        String slug = address.split("/")[2];
        office.post(address + "/label", "stage", "CLOSED", "since", "" + today, "reason", "Fin du bail");
        String before = today.minusDays(3).toString();
        assertThat(office.post(address + "/label", "stage", "PROJECT", "since", before, "reason", "x")
                        .status())
                .isEqualTo(409);
        office.post(address + "/label", "stage", "OPERATING", "since", "" + today, "reason", "Nouveau bail");
        assertThat(stranger().page("/cites?q=" + slug)).contains("id=\"c-FR\"").doesNotContain("closed-title");
    }

    @Test
    void nobodyElseMovesALabel() {
        for (Visitor other : List.of(signedIn(team.manager()), signedIn(world.steerer()))) {
            assertThat(other.post(address + "/label", "stage", "PROJECT", "since", "" + today, "reason", "x")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(changes()).isEmpty();
    }

    /** C02: Orne has sent its grid. */
    @Test
    void aSentGridLeavesTheLabelWhereItStands() {
        assertThat(database.sql("""
                        select c.stage, count(distinct s.id) as sent, count(distinct l.id) as moved
                          from cite c join sending s on s.cite_id = c.id left join label_change l on l.cite_id = c.id
                         where c.slug = 'orne' group by c.stage
                        """).query().singleRow())
                .containsEntry("stage", "OPERATING")
                .containsEntry("moved", 0L)
                .doesNotContainEntry("sent", 0L);
    }
}
