package org.ampli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTests extends OverHttp {

    private Visitor browser;

    @BeforeEach
    void signIn() {
        browser = signedIn(team.officer());
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
        Visitor.Answer answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page()).doesNotContain("Exception", "org.apache", "Tomcat/");
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
        for (Visitor reader : new Visitor[] {browser, stranger()}) {
            Visitor.Answer answer = reader.get(path);
            assertThat(answer.status()).as(path).isIn(404, 403);
            assertThat(answer.page()).contains("Ce n’est pas possible").doesNotContain("Exception", "jsessionid");
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
        Visitor.Answer answer = browser.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.page()).doesNotContain("Exception", "jsessionid=", "Tomcat/");
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
    void aPageTravelsSmallAndAStreamOfEventsAtOnce() {
        assertThat(browser.get("/sheet/1.4.3", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(browser.get("/sheet/live", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void theApiSaysNoInItsOwnFormat() {
        Visitor.Answer answer = stranger().get("/api/v1/grid-editions");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.page())
                .contains("\"code\":\"account.refusal.signIn\"", "\"instance\":\"/api/v1/grid-editions\"");
    }
}
