package org.ampli.assessment;

import static org.ampli.evidence.Courier.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.campaign.Campaigns;
import org.ampli.demo.World;
import org.ampli.evidence.Courier;
import org.ampli.evidence.Courier.Sent;
import org.ampli.network.PersonId;
import org.ampli.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class AttachmentPagesTests {

    private static final String SHEET = "/sheet/1.4.3";
    private static final Pattern ATTACHED = Pattern.compile("action=\"[^\"]*/attachments/([0-9a-f-]{36})/removal\"");

    @Autowired
    World world;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    World.Team team;
    Courier courier;

    @BeforeEach
    void someoneFillsASheet() {
        campaigns.open().orElseGet(() -> campaigns.launch(2027, LocalDate.now()));
        team = world.team();
        courier = courier(team.reception());
    }

    @Test
    void evidenceOfEachKindIsAddedUnderTheAnswer() {
        Map<String, String> file = Map.of("kind", "file", "sent", "on");
        assertThat(courier.upload(SHEET + "/attachments", file, new Sent("a.pdf", Samples.pdf()))
                        .statusCode())
                .isEqualTo(302);
        courier.post(
                SHEET + "/attachments",
                Map.of("kind", "link", "title", "Programme", "url", "https://example.org/", "sent", "on"));
        courier.post(SHEET + "/attachments", Map.of("kind", "description", "title", "Affiche", "description", "Vue"));

        String page = courier.page(SHEET);
        assertThat(page).contains(">a.pdf</a>", ">Programme</a>", ">Affiche</a>");
        assertThat(page.split("Joint à l’envoi", -1)).hasSize(3);
        assertThat(page.split("Reste dans la Cité", -1)).hasSize(2);
        assertThat(courier.page("/sheet/all")).contains(">Programme</a>", ">Affiche</a>");
        assertThat(courier.page("/evidence")).contains("Sert à", "href=\"/sheet/1.4.3#evidence\"");
    }

    @Test
    void anItemOfTheLibraryServesAnotherIndicatorToo() {
        String item = added(SHEET, "Programme");
        assertThat(courier.page("/sheet/1.1.1")).contains("value=\"" + item + "\"", "sert déjà à 1.4.3");
        courier.post("/sheet/1.1.1/attachments", Map.of("kind", "library", "item", item, "sent", "on"));
        assertThat(attached("/sheet/1.1.1")).containsExactly(item);
        assertThat(attached(SHEET)).containsExactly(item);
        assertThat(courier.page("/evidence/" + item)).contains("/sheet/1.1.1#evidence", "/sheet/1.4.3#evidence");
    }

    @Test
    void theLibraryIsSearchedFromTheSheet() {
        added("/sheet/1.1.1", "Programme");
        assertThat(courier.page(SHEET + "?find=progr")).contains("id=\"add-library\" open", "sert déjà à 1.1.1");
        assertThat(courier.page(SHEET + "?find=rien")).contains("Aucun élément ne correspond");
    }

    @Test
    void whatIsTakenOffCanBePutBackWithOnePress() {
        String item = added(SHEET, "Programme");
        HttpResponse<byte[]> removed = courier.post(SHEET + "/attachments/" + item + "/removal", Map.of());
        assertThat(attached(SHEET)).isEmpty();
        assertThat(courier.page("/evidence")).contains(">Programme</a>");

        String location = removed.headers().firstValue("Location").orElseThrow();
        assertThat(courier.page(location.replaceFirst("#.*", "")))
                .contains("ne sert plus à cet indicateur", "Le remettre");
        courier.post(SHEET + "/attachments", Map.of("kind", "library", "item", item, "sent", "on"));
        assertThat(attached(SHEET)).containsExactly(item);
        assertThat(courier.page(location.replaceFirst("#.*", ""))).doesNotContain("ne sert plus à cet indicateur");
    }

    @Test
    void itIsKeptInTheCiteOrSentWithTheGrid() {
        String item = added(SHEET, "Programme");
        assertThat(courier.page(SHEET)).contains("Joint à l’envoi");
        courier.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "false"));
        assertThat(courier.page(SHEET)).contains("Reste dans la Cité");
        assertThat(courier.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRefusedFileIsSaidInTheSheetAndTheTypedTextStays() {
        HttpResponse<byte[]> page = courier.upload(
                SHEET + "/attachments",
                Map.of("kind", "file", "title", "Mon intitulé"),
                new Sent("photo.png", Samples.text("simplement du texte")));
        assertThat(page.statusCode()).isEqualTo(415);
        assertThat(text(page))
                .contains(
                        "id=\"file-file-error\"",
                        "se termine par «\u202f.png\u202f»",
                        "Mon intitulé",
                        "id=\"add-file\" open");
        assertThat(attached(SHEET)).isEmpty();
    }

    @Test
    void aSentGridTakesNoMoreEvidenceAndGivesNoneBack() {
        String item = added(SHEET, "Programme");
        database.sql("update assessment set sent_at = now(), sent_by = :by where cite_id = :cite")
                .param("by", team.manager().value())
                .param("cite", team.cite().value())
                .update();
        HttpResponse<byte[]> more =
                courier.upload(SHEET + "/attachments", Map.of("kind", "file"), new Sent("a.pdf", Samples.pdf()));
        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(courier.post(SHEET + "/attachments/" + item + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(courier.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "false"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(courier.page("/evidence")).doesNotContain(">a.pdf</a>");
        assertThat(courier.page(SHEET)).contains(">Programme</a>").doesNotContain("id=\"add-file\"");
    }

    @Test
    void theEvidenceOfAnotherCiteCannotBeUsed() {
        String item = added(SHEET, "Programme");
        Courier stranger = courier(world.team().officer());
        Map<String, String> theirs = Map.of("kind", "library", "item", item, "sent", "on");
        assertThat(stranger.post(SHEET + "/attachments", theirs).statusCode()).isEqualTo(404);
        assertThat(stranger.post(SHEET + "/attachments/" + item + "/removal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(attached(SHEET)).containsExactly(item);
    }

    @Test
    void aHundredPiecesUnderOneIndicatorAreTheMost() {
        added(SHEET, "Programme");
        database.sql("""
                        with piece as (
                            insert into evidence_item (id, cite_id, kind, title, created_at, created_by)
                            select gen_random_uuid(), :cite, 'DESCRIPTION', 'Affiche', now(), :by
                              from generate_series(2, 100) returning id)
                        insert into attachment (assessment_id, indicator_id, evidence_id, added_by)
                        select a.assessment_id, a.indicator_id, piece.id, a.added_by from piece, attachment a
                         where a.assessment_id = (select id from assessment where cite_id = :cite)
                        """)
                .param("cite", team.cite().value())
                .param("by", team.reception().value())
                .update();
        HttpResponse<byte[]> page =
                courier.upload(SHEET + "/attachments", Map.of("kind", "file"), new Sent("a.pdf", Samples.pdf()));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("Un indicateur porte 100 preuves au plus.");
        assertThat(attached(SHEET)).hasSize(100);
    }

    private String added(String sheet, String title) {
        courier.post(
                sheet + "/attachments",
                Map.of("kind", "link", "title", title, "url", "https://example.org/", "sent", "on"));
        return attached(sheet).getLast();
    }

    private List<String> attached(String sheet) {
        Matcher found = ATTACHED.matcher(courier.page(sheet));
        List<String> items = new ArrayList<>();
        while (found.find()) {
            items.add(UUID.fromString(found.group(1)).toString());
        }
        return items;
    }

    private Courier courier(PersonId person) {
        return new Courier(
                port,
                database.sql("select email from person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single());
    }
}
