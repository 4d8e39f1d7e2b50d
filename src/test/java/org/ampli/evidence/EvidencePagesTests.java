package org.ampli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ampli.Visitor;
import org.ampli.Visitor.Sent;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;

class EvidencePagesTests extends EvidencePages {

    @Test
    void aFileIsKeptWithItsFingerprintAndComesBackAsADownload() throws Exception {
        byte[] pdf = Samples.pdf();
        Visitor.Answer added = visitor.upload(
                "/evidence", Map.of("kind", "file", "factOn", "2026-11-12"), new Sent("Enquête; v2.pdf", pdf));
        assertThat(added.status()).isEqualTo(302);

        String page = visitor.page("/evidence/" + item());
        assertThat(page).contains("12 novembre 2026", "Enquête; v2.pdf", sha256(pdf), "Version 1");

        Visitor.Answer file = visitor.get("/evidence/" + item() + "/versions/1/file");
        assertThat(file.bytes()).isEqualTo(pdf);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Enquete_ v2.pdf\"; filename*=UTF-8''Enqu%C3%AAte%3B%20v2.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .endsWith("sandbox");
    }

    @Test
    void aReplacedFileIsOneMoreVersionAndTheOlderOneStays() {
        visitor.upload("/evidence", Map.of("kind", "file", "title", "Enquête"), new Sent("a.txt", Samples.text("un")));
        Visitor.Answer replaced =
                visitor.upload("/evidence/" + item() + "/versions", Map.of(), new Sent("b.txt", Samples.text("deux")));

        assertThat(replaced.status()).isEqualTo(302);
        assertThat(visitor.page("/evidence/" + item())).contains("Version 2", "b.txt", "Version 1", "a.txt", ">deux<");
        assertThat(visitor.get("/evidence/" + item() + "/versions/1/file").page())
                .isEqualTo("un");
        assertThat(visitor.get("/evidence/" + item() + "/versions/2/file").page())
                .isEqualTo("deux");
    }

    @Test
    void aPhotoIsStoredWithoutItsPlace() {
        byte[] photo = Samples.photoTakenIn("48.89 N 2.20 E");
        assertThat(new String(photo, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("48.89 N");
        visitor.upload("/evidence", Map.of("kind", "file"), new Sent("entrée.jpg", photo));

        Visitor.Answer shown = visitor.get("/evidence/" + item() + "/versions/1/preview");
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.bytes()).isEqualTo(Samples.jpeg());
        assertThat(visitor.page("/evidence/" + item())).contains(sha256(Samples.jpeg()));
    }

    @Test
    void whatIsDeclinedIsSaidBesideItsFieldAndWhatWasTypedStays() {
        Visitor.Answer page = visitor.upload(
                "/evidence",
                Map.of("kind", "file", "title", "Mon intitulé", "keeper", "l’accueil"),
                new Sent("page.pdf", Samples.text("<!doctype html><p>bonjour")));
        assertThat(page.status()).isEqualTo(415);
        assertThat(page.page())
                .contains("id=\"file-file-error\">Les pages web et les fichiers XML ne sont pas acceptés.")
                .contains("value=\"Mon intitulé\"", "value=\"l’accueil\"");

        Visitor.Answer empty = visitor.upload("/evidence", Map.of("kind", "file"), new Sent("a.pdf", new byte[0]));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page()).contains("Ce fichier est vide.");
        Visitor.Answer none = visitor.upload("/evidence", Map.of("kind", "file"), new Sent("", new byte[0]));
        assertThat(none.page()).contains("Choisissez un fichier.");
        assertThat(count("evidence_item")).isZero();
    }

    @Test
    void aFileOverTheLimitIsToldTheLimit() {
        Visitor.Answer page =
                visitor.upload("/evidence", Map.of("kind", "file"), new Sent("a.pdf", new byte[(25 << 20) + 1]));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.page()).contains("Ce fichier dépasse 25\u00a0Mo.");
    }

    @Test
    void ofSeveralFilesTheGoodOnesAreKeptAndTheOthersNamed() {
        Visitor.Answer page = visitor.upload(
                "/evidence",
                Map.of("kind", "file", "title", "ne vaut que pour un seul"),
                new Sent("a.txt", Samples.text("un")),
                new Sent("b.exe", Samples.text("deux")),
                new Sent("c.txt", Samples.text("trois")));
        assertThat(page.page()).contains("<strong>b.exe</strong> – Les programmes", ">a.txt</a>", ">c.txt</a>");
        assertThat(count("evidence_item")).isEqualTo(2);
    }
}
