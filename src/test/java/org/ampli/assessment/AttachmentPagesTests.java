package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.ampli.evidence.Courier.Sent;
import org.ampli.storage.Samples;
import org.junit.jupiter.api.Test;

class AttachmentPagesTests extends AttachmentPages {

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
        assertThat(courier.page("/sheet/1.1.1")).doesNotContain(item);
        assertThat(courier.page("/sheet/1.1.1?find=")).contains("value=\"" + item + "\"", "sert déjà à 1.4.3");
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
}
