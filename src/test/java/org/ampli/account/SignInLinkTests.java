package org.ampli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ampli.Visitor;
import org.junit.jupiter.api.Test;

class SignInLinkTests extends SignedOutTests {

    private String link() {
        browser.post("/sign-in/link", "email", email(team.officer()).toUpperCase(), "to", "/team");
        return path(mailTo(email(team.officer())), "/sign-in/link/");
    }

    @Test
    void aLinkOpensASessionOnceAndLeadsOn() {
        String link = link();

        assertThat(browser.get(link).page()).contains("action=\"" + link + "\"");
        Visitor.Answer used = browser.post(link);

        assertThat(used.status()).isEqualTo(303);
        assertThat(used.location()).isEqualTo("/team");
        assertThat(browser.get("/team").status()).isEqualTo(200);
        Visitor again = browser.copy();
        again.cookies.remove("session");
        assertThat(again.post(link).status()).isEqualTo(410);
        assertThat(again.get(link).page()).contains("Ce lien ne sert plus");
    }

    @Test
    void lookingAtALinkDoesNotUseIt() {
        String link = link();

        for (int scanner = 0; scanner < 3; scanner++) {
            stranger().get(link);
            browser.send("HEAD", link, "");
            browser.get(link, "Sec-Purpose", "prefetch");
        }

        assertThat(browser.cookies).doesNotContainKey("session");
        assertThat(browser.post(link).status()).isEqualTo(303);
    }

    @Test
    void anotherBrowserIsToldWhyItMayNot() {
        String link = link();
        Visitor other = stranger();

        assertThat(other.get(link).page()).contains("Ce lien a été demandé dans un autre navigateur");
        assertThat(other.post(link).status()).isEqualTo(410);
        assertThat(other.cookies).doesNotContainKey("session");
        assertThat(browser.post(link).status()).as("the browser that asked").isEqualTo(303);
    }

    @Test
    void aLinkLivesTenMinutes() {
        String link = link();
        age("9 minutes 50 seconds");
        assertThat(browser.get(link).status()).isEqualTo(200);
        age("11 seconds");
        assertThat(browser.get(link).status()).isEqualTo(410);
        assertThat(browser.post(link).status()).isEqualTo(410);
        assertThat(browser.cookies).doesNotContainKey("session");
    }

    @Test
    void aLinkIsAsOldAsTheClockSays() {
        String token = link().replace("/sign-in/link/", "");
        String secret = browser.cookies.get("browser");
        SignInLinks soon = after(Duration.ofMinutes(9));
        SignInLinks late = after(Duration.ofMinutes(11));

        assertThat(late.state(token, secret)).isEqualTo(SignInLinks.State.OVER);
        assertThat(late.use(token, secret)).isEmpty();
        assertThat(soon.state(token, secret)).isEqualTo(SignInLinks.State.READY);
        assertThat(soon.use(token, secret)).isPresent();
    }

    private SignInLinks after(Duration time) {
        return new SignInLinks(database, Clock.offset(Clock.systemUTC(), time));
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
                .map(copy -> (Callable<Integer>) () -> copy.post(link).status())
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
        browser.posted(
                "/sign-in/link",
                browser.form("email", email(team.officer())),
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
    void anAddressThatIsNoneIsRefusedNextToWhatWasTyped() {
        for (String wrong :
                List.of("x@y", "a@b.example\r\nBcc: c@d.example", "two@a.example,b@c.example", "", "@a.example")) {
            Visitor.Answer answer = browser.post("/sign-in/link", "email", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page()).contains("Aucun courriel ne peut arriver à cette adresse");
        }
        assertThat(browser.post("/sign-in/link", "email", "x@y").page()).contains("value=\"x@y\"");
    }

    @Test
    void askingForLinksAgainAndAgainIsSlowedDown() {
        for (int ask = 0; ask < 5; ask++) {
            assertThat(browser.post("/sign-in/link", "email", email(team.officer()))
                            .status())
                    .isEqualTo(200);
        }

        Visitor.Answer answer = browser.post("/sign-in/link", "email", email(team.officer()));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
