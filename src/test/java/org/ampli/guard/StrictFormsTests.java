package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.ampli.account.Browser;
import org.ampli.demo.World;
import org.ampli.network.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "ampli.demo=true")
class StrictFormsTests {

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

    private HttpResponse<String> posted(String path, String body) {
        return browser.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }
}
