package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.ampli.account.Browser;
import org.ampli.demo.World;
import org.ampli.network.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class DoorTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    People people;

    private World.Team team;
    private Browser browser;

    @BeforeEach
    void signIn() {
        team = world.team();
        browser = new Browser(port);
        browser.post(
                "/sign-in/demo",
                "email",
                people.member(team.officer()).orElseThrow().email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cites?x=%00",
                "/cites?x=%ff",
                "/cites?x=%c0%af",
                "/cites?x=%ed%a0%80",
                "/cites?%00=x",
                "/cites/%ff",
                "/cites/%00"
            })
    void whatIsNoTextIsRefused(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.apache", "Tomcat/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%00", "name=%ff", "name=%ed%a0%80", "name=a%c0%80"})
    void aFieldThatIsNoTextIsRefusedAndNothingIsWritten(String field) {
        String body = Browser.form(browser.token(), "language", "fr") + "&" + field;

        assertThat(posted("/account", body).statusCode()).isEqualTo(400);
        assertThat(people.member(team.officer()).orElseThrow().name()).startsWith("Référent qualité");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role=NETWORK_OFFICE",
                "cite_id=1",
                "person=x",
                "version=3",
                "name[]=b",
                "name.value=b",
                "disabledAt="
            })
    void aFieldThatThePageDoesNotHaveIsRefused(String field) {
        String body = Browser.form(browser.token(), "language", "fr", "name", "Autre nom") + "&" + field;

        HttpResponse<String> answer = posted("/account", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Cette demande n’est pas lisible");
        assertThat(people.member(team.officer()).orElseThrow().name()).isNotEqualTo("Autre nom");
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        String body = Browser.form(browser.token(), "language", "fr", "name", "Un", "name", "Deux");

        assertThat(posted("/account", body).statusCode()).isEqualTo(400);
        assertThat(browser.get("/account?done=a&done=b").statusCode()).isEqualTo(400);
    }

    @Test
    void aFormMayComeInPartsAndIsReadAsStrictly() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String good = part.formatted("_csrf", browser.token())
                + part.formatted("language", "fr")
                + part.formatted("name", "En morceaux");
        String[] type = {"Content-Type", "multipart/form-data; boundary=b"};

        assertThat(browser.send("POST", "/account", good + part.formatted("role", "x") + "--b--\r\n", type)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.send("POST", "/account", good + part.formatted("name", "x") + "--b--\r\n", type)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.send("POST", "/account", good + "--b--\r\n", type).statusCode())
                .isEqualTo(303);
        assertThat(people.member(team.officer()).orElseThrow().name()).isEqualTo("En morceaux");
    }

    @Test
    void moreFieldsThanAnyPageHasAreRefused() {
        assertThat(posted("/account", "_csrf=x" + "&a=b".repeat(10_000)).statusCode())
                .isIn(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "text/plain"})
    void aBodyThatIsNoFormIsRefused(String type) {
        HttpResponse<String> answer =
                browser.send("POST", "/account?_csrf=" + browser.token(), "{\"name\":\"x\"}", "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void nothingChangesWithoutTheTokenOfAPage() {
        String form = "Content-Type";
        String type = "application/x-www-form-urlencoded";
        assertThat(browser.send("POST", "/account", "name=x&language=fr", form, type)
                        .statusCode())
                .isEqualTo(403);
        String foreign = new Browser(port).token();
        assertThat(posted("/account", Browser.form(foreign, "name", "x", "language", "fr"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(
                                "POST",
                                "/account",
                                Browser.form(browser.token(), "name", "x", "language", "fr"),
                                form,
                                type,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(browser.get("/account?name=x&language=fr").body()).doesNotContain("value=\"x\"");
        assertThat(people.member(team.officer()).orElseThrow().name()).startsWith("Référent qualité");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.env",
                "/.git/config",
                "/actuator",
                "/actuator/env",
                "/cites/12/x.css",
                "/account/x.css",
                "/team.css",
                "/account/",
                "/webjars/",
                "/css/",
                "/WEB-INF/web.xml",
                "/nowhere"
            })
    void whatDoesNotExistIsNotFound(String path) {
        for (Browser reader : new Browser[] {browser, new Browser(port)}) {
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isIn(404, 403);
            assertThat(answer.body()).contains("Ce n’est pas possible").doesNotContain("Exception", "jsessionid");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account;jsessionid=1",
                "/a/..;/account",
                "//account",
                "/%2e%2e/account",
                "/a/%2e%2e/account",
                "/x%2faccount",
                "/x%5caccount",
                "/account%3bx"
            })
    void tricksWithPathsAreRefused(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "jsessionid=", "Tomcat/");
    }

    @Test
    void everyPageCarriesTheHeadersThatKeepOthersOut() {
        for (String path : new String[] {"/account", "/sign-in", "/nowhere", "/a;b"}) {
            var headers = browser.copy().get(path).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void theApiSaysNoInItsOwnFormat() {
        HttpResponse<String> answer = new Browser(port).get("/api/v1/grid-editions");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"account.refusal.signIn\"", "\"instance\":\"/api/v1/grid-editions\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRACE /sign-in HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                   | 405
            FOO /sign-in HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                     | 4
            GET /sign-in HTTP/0.9\\r\\n\\r\\n                                                                        | 505
            GET /sign-in HTTP/1.1\\r\\n\\r\\n                                                                        | 400
            GET /sign-in HTTP/1.1\\r\\nHost: a\\r\\nHost: b\\r\\n\\r\\n                                                 | 400
            GET /a b HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n                                                        | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 5\\r\\nContent-Length: 6\\r\\n\\r\\nabcdef          | 400
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n                     | 4
            POST /sign-in HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nTransfer-Encoding: chunked, foo\\r\\n\\r\\n0\\r\\n\\r\\n | 400
            """)
    void aRequestThatIsNoneIsRefusedWithoutAWordTooMany(String request, String status) throws IOException {
        String answer = raw(request.replace("\\r\\n", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "Apache Tomcat/", "at org.");
    }

    @Test
    void aHeaderOfAMegabyteAndTenThousandHeadersAreRefused() throws IOException {
        String start = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(raw(start + "X: " + "a".repeat(1_000_000) + "\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(raw(start + "X: a\r\n".repeat(10_000) + "\r\n")).startsWith("HTTP/1.1 4");
    }

    @Test
    void ofTwoLengthsThatDisagreeNoneSmugglesARequest() throws IOException {
        String answer = raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.split("HTTP/1.1 [0-9]{3}", -1))
                .as("one answer, and the connection is closed")
                .hasSize(2);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(8_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException closedEarly) {
                // the answer may come before all is sent
            }
            StringBuilder answer = new StringBuilder();
            byte[] piece = new byte[8_192];
            try {
                for (int read = socket.getInputStream().read(piece);
                        read > 0;
                        read = socket.getInputStream().read(piece)) {
                    answer.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                    socket.setSoTimeout(500);
                }
            } catch (IOException noMore) {
                return answer.toString();
            }
            return answer.toString();
        }
    }

    private HttpResponse<String> posted(String path, String body) {
        return browser.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }
}
