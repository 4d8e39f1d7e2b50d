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
}
