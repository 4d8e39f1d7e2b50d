package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever receives a synthesis is told of it, once, and of each later version with its reason. */
class ReleaseNewsTests extends ReleasedYear {

    @Test
    void eachCiteIsToldOfItsOwnAndTheNetworkOfTheWhole() {
        ARead.Cite cite = agreed(WORDS);
        PersonId officer = cite.team().officer().person();
        ofTheNetwork();
        steerer.post(release);
        steerer.post(release);
        noted(officer, "SYNTHESIS_RELEASED");
        noted(cite.lead(), "NETWORK_RELEASED");
        assertThat(kinds(cite.team().reception().person())).isEmpty();
        assertThat(kinds(cite.lead())).doesNotContain("SYNTHESIS_RELEASED");

        Visitor lead = signedIn(cite.lead());
        ARead.line(lead, cite, "1", "PROPOSALS", "Dire merci au public.");
        String fingerprint = ARead.fingerprint(lead, cite);
        for (PersonId reader : List.of(cite.lead(), cite.second())) {
            signedIn(reader)
                    .post(cite.address() + "/agreement", "fingerprint", fingerprint, "reason", "Une piste manquait.");
        }
        noted(officer, "SYNTHESIS_REVISED");
        assertThat(signedIn(officer).page("/account/messages")).contains("Une piste manquait.");
        assertThat(kinds(officer)).containsOnlyOnce("SYNTHESIS_RELEASED").containsOnlyOnce("SYNTHESIS_REVISED");
    }

    private void noted(PersonId person, String kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> kinds(person).contains(kind));
    }

    private List<String> kinds(PersonId person) {
        return database.sql("select kind from notice where person_id = :person and kind like '%RE%ED'")
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
