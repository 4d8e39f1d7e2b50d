package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.Visitor.Sent;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

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
        Visitor.Answer page = visitor.post("/evidence", Map.of("kind", "link", "title", "Lien", "url", url));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page()).contains("id=\"link-url-error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "2026-02-30", "9999-12-31", "١٢/١١/٢٠٢٦", "1e309", "1989-12-31"})
    void anImpossibleDateIsToldAndKept(String date) {
        Visitor.Answer page = visitor.post(
                "/evidence",
                Map.of("kind", "description", "title", "Vu", "description", "une affiche", "factOn", date));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page()).contains("id=\"description-factOn-error\"", "value=\"" + date + "\"", "une affiche");
    }

    @Test
    void aLinkIsShownAsTextAndOpensWithoutTellingWhereFrom() {
        visitor.post(
                "/evidence", Map.of("kind", "link", "title", "<b>Lien</b>", "url", "https://example.org/?a=1&b=\"c\""));
        assertThat(visitor.page("/evidence")).doesNotContain("<b>Lien</b>");
        visitor.post(
                "/evidence", Map.of("kind", "link", "title", "<b>Lien</b>", "url", "https://example.org/?a=1&b=2"));
        assertThat(visitor.page("/evidence"))
                .doesNotContain("<b>Lien</b>")
                .containsPattern("href=\"https://example.org/\\?a=1&(amp;)?b=2\" rel=\"noopener noreferrer external\"");
    }

    @Test
    void whatAnotherCiteKeepsIsAsInexistentAsWhatNeverWas() {
        visitor.upload("/evidence", Map.of("kind", "file"), new Sent("a.txt", Samples.text("un")));
        String theirs = item();
        Visitor stranger = signedIn(world.team().officer());
        for (String path : new String[] {"", "/versions/1/file", "/versions/1/preview"}) {
            String never = UUID.randomUUID().toString();
            Visitor.Answer other = stranger.get("/evidence/" + theirs + path);
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.page()
                            .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                            .replace(theirs, never))
                    .isEqualTo(stranger.get("/evidence/" + never + path)
                            .page()
                            .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""));
        }
        assertThat(stranger.post("/evidence/" + theirs + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.upload("/evidence/" + theirs + "/versions", Map.of(), new Sent("b.txt", Samples.text("x")))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.page("/evidence")).contains("La bibliothèque est encore vide");
    }

    @Test
    void theLibraryIsSearchedByTitleAndKindAndSign() {
        visitor.post("/evidence", Map.of("kind", "description", "title", "100 % des agents", "description", "a"));
        visitor.post("/evidence", Map.of("kind", "link", "title", "Programme", "url", "https://example.org/"));
        assertThat(visitor.page("/evidence?q=100+%25"))
                .contains("100 % des agents")
                .doesNotContain(">Programme<");
        assertThat(visitor.page("/evidence?q=%25")).contains("100 % des agents").doesNotContain(">Programme<");
        assertThat(visitor.page("/evidence?kind=link")).contains(">Programme<").doesNotContain("100 % des agents");
        assertThat(visitor.page("/evidence?q=rien")).contains("Aucun élément ne correspond");
        assertThat(visitor.get("/evidence?page=-1").status()).isEqualTo(422);
        assertThat(visitor.get("/evidence?page=1000000000").status()).isEqualTo(422);
        assertThat(visitor.get("/evidence?kind=autre").status()).isEqualTo(422);
    }

    @Test
    void theNextPageLooksForTheSameWordsWhateverSignsTheyHold() {
        database.sql("""
                        insert into evidence_item (id, cite_id, kind, title, created_at, created_by)
                        select gen_random_uuid(), :cite, 'DESCRIPTION', 'Tri & prêt #' || n || ' + 100 %', now(), :by
                          from generate_series(1, 51) n
                        """)
                .param("cite", team.cite().value())
                .param("by", team.reception().value())
                .update();
        String page = visitor.page("/evidence?q=pr%C3%AAt+%23");
        assertThat(page).contains("href=\"/evidence?q=pr%C3%AAt%20%23&amp;kind=&amp;page=2\"");
        assertThat(visitor.page("/evidence?q=pr%C3%AAt%20%23&kind=&page=2"))
                .contains("value=\"prêt #\"", "Tri &amp; prêt");
    }

    @Test
    void theDatabaseItselfKeepsNoAddressThatRunsSomething() {
        visitor.post("/evidence", Map.of("kind", "link", "title", "Lien", "url", "https://example.org/"));
        assertThatThrownBy(
                        () -> database.sql("update evidence_item set url = 'javascript:alert(1)' where cite_id = :cite")
                                .param("cite", team.cite().value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aWithdrawnItemIsOfferedNoMoreAndCanBeBroughtBack() {
        visitor.post("/evidence", Map.of("kind", "link", "title", "Programme", "url", "https://example.org/"));
        String id = item();
        visitor.post("/evidence/" + id + "/withdrawal", Map.of());
        assertThat(visitor.page("/evidence")).doesNotContain(">Programme<");
        assertThat(visitor.page("/evidence?kind=withdrawn")).contains(">Programme<");
        visitor.post("/evidence/" + id + "/return", Map.of());
        assertThat(visitor.page("/evidence")).contains(">Programme<");
    }

    @Test
    void aCorrectionDoesNotOverwriteTheOneOfAColleague() {
        visitor.post("/evidence", Map.of("kind", "link", "title", "Un", "url", "https://example.org/"));
        String details = "/evidence/" + item() + "/details";
        Map<String, String> form = Map.of("seen", "0", "title", "Deux", "url", "https://example.org/2");
        assertThat(visitor.post(details, form).status()).isEqualTo(302);
        assertThat(visitor.post(details, form).status()).isEqualTo(409);
        assertThat(visitor.page("/evidence/" + item())).contains("<h1>Deux</h1>", "name=\"seen\" value=\"1\"");
    }
}
