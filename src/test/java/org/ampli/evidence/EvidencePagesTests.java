package org.ampli.evidence;

import static org.ampli.evidence.Courier.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.ampli.evidence.Courier.Sent;
import org.ampli.storage.Samples;
import org.junit.jupiter.api.Test;

class EvidencePagesTests extends EvidencePages {

    @Test
    void aFileIsKeptWithItsFingerprintAndComesBackAsADownload() throws Exception {
        byte[] pdf = Samples.pdf();
        HttpResponse<byte[]> added = courier.upload(
                "/evidence", Map.of("kind", "file", "factOn", "2026-11-12"), new Sent("Enquête; v2.pdf", pdf));
        assertThat(added.statusCode()).isEqualTo(302);

        String page = courier.page("/evidence/" + item());
        assertThat(page).contains("12 novembre 2026", "Enquête; v2.pdf", sha256(pdf), "Version 1");

        HttpResponse<byte[]> file = courier.get("/evidence/" + item() + "/versions/1/file");
        assertThat(file.body()).isEqualTo(pdf);
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"Enquete_ v2.pdf\"; filename*=UTF-8''Enqu%C3%AAte%3B%20v2.pdf");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .endsWith("sandbox");
    }

    @Test
    void aReplacedFileIsOneMoreVersionAndTheOlderOneStays() {
        courier.upload("/evidence", Map.of("kind", "file", "title", "Enquête"), new Sent("a.txt", Samples.text("un")));
        HttpResponse<byte[]> replaced =
                courier.upload("/evidence/" + item() + "/versions", Map.of(), new Sent("b.txt", Samples.text("deux")));

        assertThat(replaced.statusCode()).isEqualTo(302);
        assertThat(courier.page("/evidence/" + item())).contains("Version 2", "b.txt", "Version 1", "a.txt", ">deux<");
        assertThat(text(courier.get("/evidence/" + item() + "/versions/1/file")))
                .isEqualTo("un");
        assertThat(text(courier.get("/evidence/" + item() + "/versions/2/file")))
                .isEqualTo("deux");
    }

    @Test
    void aPhotoIsStoredWithoutItsPlace() {
        byte[] photo = Samples.photoTakenIn("48.89 N 2.20 E");
        assertThat(new String(photo, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("48.89 N");
        courier.upload("/evidence", Map.of("kind", "file"), new Sent("entrée.jpg", photo));

        HttpResponse<byte[]> shown = courier.get("/evidence/" + item() + "/versions/1/preview");
        assertThat(header(shown, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.body()).isEqualTo(Samples.jpeg());
        assertThat(courier.page("/evidence/" + item())).contains(sha256(Samples.jpeg()));
    }

    @Test
    void whatIsDeclinedIsSaidBesideItsFieldAndWhatWasTypedStays() {
        HttpResponse<byte[]> page = courier.upload(
                "/evidence",
                Map.of("kind", "file", "title", "Mon intitulé", "keeper", "l’accueil"),
                new Sent("page.pdf", Samples.text("<!doctype html><p>bonjour")));
        assertThat(page.statusCode()).isEqualTo(415);
        assertThat(text(page))
                .contains("id=\"file-file-error\">Les pages web et les fichiers XML ne sont pas acceptés.")
                .contains("value=\"Mon intitulé\"", "value=\"l’accueil\"");

        HttpResponse<byte[]> empty =
                courier.upload("/evidence", Map.of("kind", "file"), new Sent("a.pdf", new byte[0]));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(text(empty)).contains("Ce fichier est vide.");
        HttpResponse<byte[]> none = courier.upload("/evidence", Map.of("kind", "file"), new Sent("", new byte[0]));
        assertThat(text(none)).contains("Choisissez un fichier.");
        assertThat(count("evidence_item")).isZero();
    }

    @Test
    void aFileOverTheLimitIsToldTheLimit() {
        HttpResponse<byte[]> page =
                courier.upload("/evidence", Map.of("kind", "file"), new Sent("a.pdf", new byte[(25 << 20) + 1]));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(text(page)).contains("Ce fichier dépasse 25 Mo.");
    }

    @Test
    void ofSeveralFilesTheGoodOnesAreKeptAndTheOthersNamed() {
        HttpResponse<byte[]> page = courier.upload(
                "/evidence",
                Map.of("kind", "file", "title", "ne vaut que pour un seul"),
                new Sent("a.txt", Samples.text("un")),
                new Sent("b.exe", Samples.text("deux")),
                new Sent("c.txt", Samples.text("trois")));
        assertThat(text(page)).contains("<strong>b.exe</strong> – Les programmes", ">a.txt</a>", ">c.txt</a>");
        assertThat(count("evidence_item")).isEqualTo(2);
    }
}
