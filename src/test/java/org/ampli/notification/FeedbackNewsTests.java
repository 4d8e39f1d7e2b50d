package org.ampli.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ampli.OnAFeedback;
import org.ampli.network.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A Cité is told of what its readers say, and they of what it answers: once each, and nobody else (C22). */
class FeedbackNewsTests extends OnAFeedback {

    @Test
    void whoAnswersForTheCiteIsToldOnceAndTheReadersWhenItHasReplied() {
        send();
        noted(team.officer(), "FEEDBACK_SENT");
        noted(team.manager(), "FEEDBACK_SENT");
        assertThat(sentence(team.officer())).contains("Vous pouvez leur répondre jusqu’au");
        for (PersonId other : List.of(team.reception(), lead, second)) {
            assertThat(kinds(other)).doesNotContain("FEEDBACK_SENT");
        }

        reply(signedIn(team.reception()), items(signedIn(team.reception())).getFirst(), "thanks", "Merci.");
        signedIn(team.officer()).post(letter() + "/end");
        noted(lead, "FEEDBACK_REPLIED");
        noted(second, "FEEDBACK_REPLIED");
        assertThat(kinds(team.officer())).containsOnlyOnce("FEEDBACK_SENT").doesNotContain("FEEDBACK_REPLIED");
    }

    private void noted(PersonId person, String kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> kinds(person).contains(kind));
    }

    private List<String> kinds(PersonId person) {
        return database.sql("select kind from notice where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private String sentence(PersonId person) {
        return database.sql("select sentence from notice where person_id = :person and kind = 'FEEDBACK_SENT'")
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
