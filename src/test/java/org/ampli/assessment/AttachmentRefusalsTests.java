package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ampli.Visitor;
import org.ampli.Visitor.Sent;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;

/** What may not be put under an answer, and how it is said. */
class AttachmentRefusalsTests extends SheetPages {

    @Test
    void aRefusedFileIsSaidInTheSheetAndTheTypedTextStays() {
        Visitor.Answer page = visitor.upload(
                SHEET + "/attachments",
                Map.of("kind", "file", "title", "Mon intitulé"),
                new Sent("photo.png", Samples.text("simplement du texte")));
        assertThat(page.status()).isEqualTo(415);
        assertThat(page.page())
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
        Visitor.Answer more =
                visitor.upload(SHEET + "/attachments", Map.of("kind", "file"), new Sent("a.pdf", Samples.pdf()));
        assertThat(more.status()).isEqualTo(409);
        assertThat(visitor.post(SHEET + "/attachments/" + item + "/removal", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(visitor.post(SHEET + "/attachments/" + item + "/sent", Map.of("sent", "false"))
                        .status())
                .isEqualTo(409);
        assertThat(visitor.page("/evidence")).doesNotContain(">a.pdf</a>");
        assertThat(visitor.page(SHEET)).contains(">Programme</a>").doesNotContain("id=\"add-file\"");
    }

    @Test
    void theEvidenceOfAnotherCiteCannotBeUsed() {
        String item = added(SHEET, "Programme");
        Visitor stranger = signedIn(world.team().officer());
        Map<String, String> theirs = Map.of("kind", "library", "item", item, "sent", "on");
        assertThat(stranger.post(SHEET + "/attachments", theirs).status()).isEqualTo(404);
        assertThat(stranger.post(SHEET + "/attachments/" + item + "/removal", Map.of())
                        .status())
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
        Visitor.Answer page =
                visitor.upload(SHEET + "/attachments", Map.of("kind", "file"), new Sent("a.pdf", Samples.pdf()));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page()).contains("Un indicateur porte 100 preuves au plus.");
        assertThat(attached(SHEET)).hasSize(100);
    }
}
