package org.ampli.evidence;

import static org.ampli.evidence.Courier.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.ampli.evidence.Courier.Sent;
import org.ampli.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library declines, hides or asks to be looked at again. */
class EvidenceRefusalsTests extends EvidencePages {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org",
                "https://",
                "https://un nom@example.org",
                "//example.org",
                "https://moi:secret@example.org/",
                "http:example.org",
                "https://example.org/\u202Egpj.exe",
                "data:text/html,a"
            })
    void onlyAnAddressOfTheWebIsALink(String url) {
        HttpResponse<byte[]> page = courier.post("/evidence", Map.of("kind", "link", "title", "Lien", "url", url));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("id=\"link-url-error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "2026-02-30", "9999-12-31", "١٢/١١/٢٠٢٦", "1e309", "1989-12-31"})
    void anImpossibleDateIsToldAndKept(String date) {
        HttpResponse<byte[]> page = courier.post(
                "/evidence",
                Map.of("kind", "description", "title", "Vu", "description", "une affiche", "factOn", date));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("id=\"description-factOn-error\"", "value=\"" + date + "\"", "une affiche");
    }

    @Test
    void aLinkIsShownAsTextAndOpensWithoutTellingWhereFrom() {
        courier.post(
                "/evidence", Map.of("kind", "link", "title", "<b>Lien</b>", "url", "https://example.org/?a=1&b=\"c\""));
        assertThat(courier.page("/evidence")).doesNotContain("<b>Lien</b>");
        courier.post(
                "/evidence", Map.of("kind", "link", "title", "<b>Lien</b>", "url", "https://example.org/?a=1&b=2"));
        assertThat(courier.page("/evidence"))
                .doesNotContain("<b>Lien</b>")
                .containsPattern("href=\"https://example.org/\\?a=1&(amp;)?b=2\" rel=\"noopener noreferrer external\"");
    }

    @Test
    void whatAnotherCiteKeepsIsAsInexistentAsWhatNeverWas() {
        courier.upload("/evidence", Map.of("kind", "file"), new Sent("a.txt", Samples.text("un")));
        String theirs = item();
        Courier stranger = courier(world.team().officer());
        for (String path : new String[] {"", "/versions/1/file", "/versions/1/preview"}) {
            String never = UUID.randomUUID().toString();
            HttpResponse<byte[]> other = stranger.get("/evidence/" + theirs + path);
            assertThat(other.statusCode()).isEqualTo(404);
            assertThat(text(other)
                            .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                            .replace(theirs, never))
                    .isEqualTo(text(stranger.get("/evidence/" + never + path))
                            .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""));
        }
        assertThat(stranger.post("/evidence/" + theirs + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.upload("/evidence/" + theirs + "/versions", Map.of(), new Sent("b.txt", Samples.text("x")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.page("/evidence")).contains("La bibliothèque est encore vide");
    }

    @Test
    void theLibraryIsSearchedByTitleAndKindAndSign() {
        courier.post("/evidence", Map.of("kind", "description", "title", "100 % des agents", "description", "a"));
        courier.post("/evidence", Map.of("kind", "link", "title", "Programme", "url", "https://example.org/"));
        assertThat(courier.page("/evidence?q=100+%25"))
                .contains("100 % des agents")
                .doesNotContain(">Programme<");
        assertThat(courier.page("/evidence?q=%25")).contains("100 % des agents").doesNotContain(">Programme<");
        assertThat(courier.page("/evidence?kind=link")).contains(">Programme<").doesNotContain("100 % des agents");
        assertThat(courier.page("/evidence?q=rien")).contains("Aucun élément ne correspond");
        assertThat(courier.get("/evidence?page=-1").statusCode()).isEqualTo(422);
        assertThat(courier.get("/evidence?page=1000000000").statusCode()).isEqualTo(422);
        assertThat(courier.get("/evidence?kind=autre").statusCode()).isEqualTo(422);
    }

    @Test
    void aWithdrawnItemIsOfferedNoMoreAndCanBeBroughtBack() {
        courier.post("/evidence", Map.of("kind", "link", "title", "Programme", "url", "https://example.org/"));
        String id = item();
        courier.post("/evidence/" + id + "/withdrawal", Map.of());
        assertThat(courier.page("/evidence")).doesNotContain(">Programme<");
        assertThat(courier.page("/evidence?kind=withdrawn")).contains(">Programme<");
        courier.post("/evidence/" + id + "/return", Map.of());
        assertThat(courier.page("/evidence")).contains(">Programme<");
    }

    @Test
    void aCorrectionDoesNotOverwriteTheOneOfAColleague() {
        courier.post("/evidence", Map.of("kind", "link", "title", "Un", "url", "https://example.org/"));
        String details = "/evidence/" + item() + "/details";
        Map<String, String> form = Map.of("seen", "0", "title", "Deux", "url", "https://example.org/2");
        assertThat(courier.post(details, form).statusCode()).isEqualTo(302);
        assertThat(courier.post(details, form).statusCode()).isEqualTo(409);
        assertThat(courier.page("/evidence/" + item())).contains("<h1>Deux</h1>", "name=\"seen\" value=\"1\"");
    }
}
