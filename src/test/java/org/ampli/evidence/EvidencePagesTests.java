package org.ampli.evidence;

import static org.ampli.evidence.Courier.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.demo.World;
import org.ampli.evidence.Courier.Sent;
import org.ampli.network.PersonId;
import org.ampli.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class EvidencePagesTests {

    private static final Pattern ITEM = Pattern.compile("href=\"/evidence/([0-9a-f-]{36})\"");

    @Autowired
    World world;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    World.Team team;
    Courier courier;

    @BeforeEach
    void someoneOfACite() {
        team = world.team();
        courier = courier(team.reception());
    }

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

    private Courier courier(PersonId person) {
        return new Courier(
                port,
                database.sql("select email from person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single());
    }

    private String item() {
        Matcher found = ITEM.matcher(courier.page("/evidence"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where cite_id = :cite")
                .param("cite", team.cite().value())
                .query(Long.class)
                .single();
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
