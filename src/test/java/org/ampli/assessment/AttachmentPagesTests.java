package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ampli.Visitor;
import org.ampli.Visitor.Sent;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;

class AttachmentPagesTests extends SheetPages {

    @Test
    void evidenceOfEachKindIsAddedUnderTheAnswer() {
        Map<String, String> file = Map.of("kind", "file", "sent", "on");
        assertThat(visitor.upload(SHEET + "/attachments", file, new Sent("a.pdf", Samples.pdf()))
                        .status())
                .isEqualTo(302);
        visitor.post(
                SHEET + "/attachments",
                Map.of("kind", "link", "title", "Programme", "url", "https://example.org/", "sent", "on"));
        visitor.post(SHEET + "/attachments", Map.of("kind", "description", "title", "Affiche", "description", "Vue"));

        String page = visitor.page(SHEET);
        assertThat(page).contains(">a.pdf</a>", ">Programme</a>", ">Affiche</a>");
        assertThat(page.split("Joint à l’envoi", -1)).hasSize(3);
        assertThat(page.split("Reste dans la Cité", -1)).hasSize(2);
        assertThat(visitor.page("/sheet/all")).contains(">Programme</a>", ">Affiche</a>");
        assertThat(visitor.page("/evidence")).contains("Sert à", "href=\"/sheet/1.4.3#evidence\"");
    }

    @Test
    void anItemOfTheLibraryServesAnotherIndicatorToo() {
        String item = added(SHEET, "Programme");
        assertThat(visitor.page("/sheet/1.1.1")).doesNotContain(item);
        assertThat(visitor.page("/sheet/1.1.1?find=")).contains("value=\"" + item + "\"", "sert déjà à 1.4.3");
        visitor.post("/sheet/1.1.1/attachments", Map.of("kind", "library", "item", item, "sent", "on"));
        assertThat(attached("/sheet/1.1.1")).containsExactly(item);
        assertThat(attached(SHEET)).containsExactly(item);
        assertThat(visitor.page("/evidence/" + item)).contains("/sheet/1.1.1#evidence", "/sheet/1.4.3#evidence");
    }

    @Test
    void theLibraryIsSearchedFromTheSheet() {
        added("/sheet/1.1.1", "Programme");
        assertThat(visitor.page(SHEET + "?find=progr")).contains("id=\"add-library\" open", "sert déjà à 1.1.1");
        assertThat(visitor.page(SHEET + "?find=rien")).contains("Aucun élément ne correspond");
    }

    @Test
    void whatIsTakenOffCanBePutBackWithOnePress() {
        String item = added(SHEET, "Programme");
        Visitor.Answer removed = visitor.post(SHEET + "/attachments/" + item + "/removal", Map.of());
        assertThat(attached(SHEET)).isEmpty();
        assertThat(visitor.page("/evidence")).contains(">Programme</a>");

        String location = removed.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.page(location.replaceFirst("#.*", "")))
                .contains("ne sert plus à cet indicateur", "Le remettre");
        visitor.post(SHEET + "/attachments", Map.of("kind", "library", "item", item, "sent", "on"));
        assertThat(attached(SHEET)).containsExactly(item);
        assertThat(visitor.page(location.replaceFirst("#.*", ""))).doesNotContain("ne sert plus à cet indicateur");
    }

    @Test
    void itIsKeptInTheCiteOrSentWithTheGrid() {
        String item = added(SHEET, "Programme");
        assertThat(visitor.page(SHEET)).contains("Joint à l’envoi");
        visitor.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "false"));
        assertThat(visitor.page(SHEET)).contains("Reste dans la Cité");
        assertThat(visitor.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "x"))
                        .status())
                .isEqualTo(400);
    }
}
