package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictFormsTests extends OverHttp {

    private Visitor browser;

    @BeforeEach
    void signIn() {
        browser = signedIn(team.officer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%00", "name=%ff", "name=%ed%a0%80", "name=a%c0%80"})
    void aFieldThatIsNoTextIsRefusedAndNothingIsWritten(String field) {
        String body = browser.form("language", "fr") + "&" + field;

        assertThat(browser.posted("/account", body).status()).isEqualTo(400);
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
        String body = browser.form("language", "fr", "name", "Autre nom") + "&" + field;

        Visitor.Answer answer = browser.posted("/account", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page()).contains("Cette demande n’est pas lisible");
        assertThat(people.member(team.officer()).orElseThrow().name()).isNotEqualTo("Autre nom");
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        String body = browser.form("language", "fr", "name", "Un", "name", "Deux");

        assertThat(browser.posted("/account", body).status()).isEqualTo(400);
        assertThat(browser.get("/account?done=a&done=b").status()).isEqualTo(400);
    }

    @Test
    void aFormMayComeInPartsAndIsReadAsStrictly() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String good = part.formatted("_csrf", browser.token())
                + part.formatted("language", "fr")
                + part.formatted("name", "En morceaux");
        String[] type = {"Content-Type", "multipart/form-data; boundary=b"};

        assertThat(browser.send("POST", "/account", good + part.formatted("role", "x") + "--b--\r\n", type)
                        .status())
                .isEqualTo(400);
        assertThat(browser.send("POST", "/account", good + part.formatted("name", "x") + "--b--\r\n", type)
                        .status())
                .isEqualTo(400);
        assertThat(browser.send("POST", "/account", good + "--b--\r\n", type).status())
                .isEqualTo(303);
        assertThat(people.member(team.officer()).orElseThrow().name()).isEqualTo("En morceaux");
    }

    @Test
    void moreFieldsThanAnyPageHasAreRefused() {
        assertThat(browser.posted("/account", "_csrf=x" + "&a=b".repeat(10_000)).status())
                .isIn(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "text/plain"})
    void aBodyThatIsNoFormIsRefused(String type) {
        Visitor.Answer answer =
                browser.send("POST", "/account?_csrf=" + browser.token(), "{\"name\":\"x\"}", "Content-Type", type);

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void nothingChangesWithoutTheTokenOfAPage() {
        String form = "Content-Type";
        String type = "application/x-www-form-urlencoded";
        assertThat(browser.send("POST", "/account", "name=x&language=fr", form, type)
                        .status())
                .isEqualTo(403);
        assertThat(browser.posted("/account", stranger().form("name", "x", "language", "fr"))
                        .status())
                .isEqualTo(403);
        assertThat(browser.send(
                                "POST",
                                "/account",
                                browser.form("name", "x", "language", "fr"),
                                form,
                                type,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
        assertThat(browser.get("/account?name=x&language=fr").page()).doesNotContain("value=\"x\"");
        assertThat(people.member(team.officer()).orElseThrow().name()).startsWith("Référent qualité");
    }
}
