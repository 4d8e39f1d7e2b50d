package org.ampli.account;

import static org.ampli.account.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SignInLinkTests extends SignedOutTests {

    private String link() {
        browser.post("/sign-in/link", "email", email(team.officer()).toUpperCase(), "to", "/team");
        return path(mailTo(email(team.officer())), "/sign-in/link/");
    }

    @Test
    void aLinkOpensASessionOnceAndLeadsOn() {
        String link = link();

        assertThat(browser.get(link).body()).contains("action=\"" + link + "\"");
        HttpResponse<String> used = browser.post(link);

        assertThat(used.statusCode()).isEqualTo(303);
        assertThat(location(used)).isEqualTo("/team");
        assertThat(browser.get("/team").statusCode()).isEqualTo(200);
        Browser again = browser.copy();
        again.cookies.remove("session");
        assertThat(again.post(link).statusCode()).isEqualTo(410);
        assertThat(again.get(link).body()).contains("Ce lien ne sert plus");
    }

    @Test
    void lookingAtALinkDoesNotUseIt() {
        String link = link();

        for (int scanner = 0; scanner < 3; scanner++) {
            new Browser(port).get(link);
            browser.send("HEAD", link, "");
            browser.get(link, "Sec-Purpose", "prefetch");
        }

        assertThat(browser.cookies).doesNotContainKey("session");
        assertThat(browser.post(link).statusCode()).isEqualTo(303);
    }

    @Test
    void anotherBrowserIsToldWhyItMayNot() {
        String link = link();
        Browser other = new Browser(port);

        assertThat(other.get(link).body()).contains("Ce lien a été demandé dans un autre navigateur");
        assertThat(other.post(link).statusCode()).isEqualTo(410);
        assertThat(other.cookies).doesNotContainKey("session");
        assertThat(browser.post(link).statusCode()).as("the browser that asked").isEqualTo(303);
    }

    @Test
    void aLinkLivesTenMinutes() {
        String link = link();
        age("9 minutes 50 seconds");
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        age("11 seconds");
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(browser.post(link).statusCode()).isEqualTo(410);
        assertThat(browser.cookies).doesNotContainKey("session");
    }

    private void age(String time) {
        database.sql(
                        "update sign_in_link set expires_at = expires_at - cast(:time as interval) where person_id = :person")
                .param("time", time)
                .param("person", team.officer().value())
                .update();
    }

    @Test
    void ofTwoPressesAtOnceOneGetsIn() throws Exception {
        String link = link();
        browser.get(link);
        List<Callable<Integer>> presses = java.util.stream.IntStream.range(0, 8)
                .mapToObj(number -> browser.copy())
                .map(copy -> (Callable<Integer>) () -> copy.post(link).statusCode())
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = threads.invokeAll(presses).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(303).containsOnly(303, 410);
        }
    }

    @Test
    void theDatabaseHoldsNoLinkThatCouldBeUsed() {
        String token = link().replace("/sign-in/link/", "");

        assertThat(database.sql("select count(*) from sign_in_link where token_hash = :hash")
                        .param("hash", Secret.fingerprint(token))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select row_to_json(l)::text from sign_in_link l")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void aLinkComesFromTheConfiguredAddressWhateverTheRequestSays() {
        String token = browser.token();
        browser.send(
                "POST",
                "/sign-in/link",
                Browser.form(token, "email", email(team.officer())),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example");

        assertThat(mailTo(email(team.officer())))
                .contains("http://localhost:" + port + "/sign-in/link/")
                .doesNotContain("evil");
    }

    @Test
    void linkPagesTellNoOtherSiteTheirAddress() {
        String link = link();

        assertThat(browser.get(link).headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        String known = email(team.manager());
        String unknown = "nobody" + known.substring("manager".length());

        HttpResponse<String> yes = browser.post("/sign-in/link", "email", known);
        HttpResponse<String> no = browser.post("/sign-in/link", "email", unknown);

        assertThat(no.statusCode()).isEqualTo(yes.statusCode()).isEqualTo(200);
        assertThat(plain(no.body()).replace(unknown, "…"))
                .isEqualTo(plain(yes.body()).replace(known, "…"));
        assertThat(no.headers().map().keySet()).isEqualTo(yes.headers().map().keySet());
        assertThat(mailTo(known)).isNotEmpty();
        assertThat(database.sql("select count(*) from mail where recipient = :email")
                        .param("email", unknown)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void anAddressThatIsNoneIsRefusedNextToWhatWasTyped() {
        for (String wrong :
                List.of("x@y", "a@b.example\r\nBcc: c@d.example", "two@a.example,b@c.example", "", "@a.example")) {
            HttpResponse<String> answer = browser.post("/sign-in/link", "email", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Aucun courriel ne peut arriver à cette adresse");
        }
        assertThat(browser.post("/sign-in/link", "email", "x@y").body()).contains("value=\"x@y\"");
    }

    @Test
    void askingForLinksAgainAndAgainIsSlowedDown() {
        for (int ask = 0; ask < 5; ask++) {
            assertThat(browser.post("/sign-in/link", "email", email(team.officer()))
                            .statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> answer = browser.post("/sign-in/link", "email", email(team.officer()));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
