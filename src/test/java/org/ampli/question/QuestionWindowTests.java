package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.review.SentToReaders;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a question: seven for the Cité, and none to ask once the reading's own are over. */
class QuestionWindowTests extends OverTime {

    @Autowired
    SentToReaders cites;

    @Autowired
    Campaigns campaigns;

    private SentToReaders.Sent sent;
    private String page;

    @BeforeEach
    void aReading() {
        if (campaigns.open().isEmpty()) {
            int last = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030);
            campaigns.launch(last + 1, LocalDate.now(clock).minusDays(10));
        }
        sent = cites.sent();
        page = sent.address() + "/1.1.1";
    }

    @Test
    void anAnswerThatComesAfterItsDayIsKeptAndMarked() {
        Visitor lead = signedIn(sent.lead().person());
        LocalDate by = LocalDate.now(clock.withZone(Page.ZONE)).plusDays(7);
        assertThat(lead.page(page)).as("shown beforehand").contains(Page.day(by, Locale.FRENCH));
        OnAQuestion.send(lead, page + "/questions/1", 0, "Depuis quand ?");
        String question = database.sql("select id::text from question where assessment_id = :id")
                .param("id", sent.id().value())
                .query(String.class)
                .single();
        clock.moveTo(clock.instant().plus(Duration.ofDays(9)));
        lead = signedIn(sent.lead().person());
        assertThat(lead.page(page)).contains("Réponse attendue depuis le " + Page.day(by, Locale.FRENCH));
        Visitor officer = signedIn(sent.team().officer().person());
        assertThat(OnAQuestion.answer(officer, question, "Depuis mars.").status())
                .isEqualTo(302);
        assertThat(lead.page(page)).contains("Depuis mars.", "arrivée après le");
        assertThat(officer.page("/questions")).contains("arrivée après le");
    }

    @Test
    void nothingGoesAfterTheLastDayOfTheReadingEvenIfItIsNotUnsealedYet() {
        Visitor lead = signedIn(sent.lead().person());
        assertThat(OnAQuestion.save(lead, page + "/questions/1", 0, "Depuis quand ?")
                        .status())
                .isEqualTo(200);
        clock.moveTo(clock.instant().plus(Duration.ofDays(200)));
        lead = signedIn(sent.lead().person());
        Visitor.Answer late = OnAQuestion.send(lead, page + "/questions/1", 1, "Depuis quand ?");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page()).contains("Le dernier jour de la lecture est passé", "Depuis quand ?");
        assertThat(lead.page(page)).contains("Cette question n’est pas partie").doesNotContain("questions/1/sending");
    }
}
