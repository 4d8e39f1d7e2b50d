package org.ampli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be sent, as the network office sees it. */
class MailPageTests extends OverHttp {

    private final UUID id = UUID.randomUUID();
    private Visitor office;

    @BeforeEach
    void anOffice() {
        office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
    }

    @Test
    void aMailThatDidNotLeaveStandsThereWithTheWordsOfTheServerAndIsTriedAgain() {
        givenUp(Duration.ofDays(7));
        assertThat(row()).contains("550 5.1.1 no such box").contains("Abandonné après 20 essais");
        assertThat(office.page("/")).contains("pas pu partir").contains("Voir pourquoi");
        assertThat(signedIn(team.manager()).page("/")).doesNotContain("Voir pourquoi");

        assertThat(office.post(again()).location()).isEqualTo("/mails?again=true");
        assertThat(office.get("/mails?again=true").page()).contains("Le message repart");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> row().isEmpty());
        assertThat(office.post(again()).status()).as("it has left").isEqualTo(409);
    }

    @Test
    void aMailOfNoUseAnyMoreIsNotTriedAgain() {
        givenUp(Duration.ofDays(-1));
        assertThat(row()).contains("ne servirait plus à rien").doesNotContain(again());
        assertThat(office.post(again()).status()).isEqualTo(409);
    }

    @Test
    void nobodyElseTriesAgain() {
        givenUp(Duration.ofDays(7));
        assertThat(signedIn(team.manager()).post(again()).status()).isEqualTo(403);
        assertThat(row()).isNotEmpty();
    }

    private void givenUp(Duration use) {
        database.sql("""
                        insert into mail (id, recipient, subject, text, written_at, expires_at, tries, failed_at, failure, given_up_at)
                        values (:id, 'nobody@y.example', :subject, '', now(), now() + cast(:use as interval), 20, now(),
                                '550 5.1.1 no such box', now())
                        """)
                .param("id", id)
                .param("subject", "Sujet " + id)
                .param("use", use.toString())
                .update();
    }

    private String again() {
        return "/mails/" + id + "/sending";
    }

    /** The line of the mail in the list of what has not left, or nothing. */
    private String row() {
        String page = office.page("/mails");
        int from = page.indexOf("<p class=\"row-title\">Sujet " + id);
        return from < 0 ? "" : page.substring(from, page.indexOf("</li>", from));
    }
}
