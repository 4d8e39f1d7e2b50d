package org.ampli.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ampli.network.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Help that is asked for, offered, agreed on and ended is told to the other side, and to nobody else. */
class SupportNewsTests extends WithAReader {

    @Test
    void theOtherSideIsToldAndNobodyElse() {
        String once = UUID.randomUUID().toString();
        officer.post(here + "/requests", "once", once, "text", "Un regard extérieur.");
        officer.post(here + "/requests", "once", once, "text", "Un regard extérieur.");
        noted(reader, "HELP_ASKED");
        theirs.post("/support/requests/" + once + "/answer", "accepted", "true", "answer", "Volontiers.");
        noted(team.officer(), "HELP_ANSWERED");
        theirs.post(here + "/requests", "once", UUID.randomUUID().toString(), "text", "Une journée chez vous ?");
        noted(team.manager(), "HELP_OFFERED");

        passwords();
        String contract = contract();
        String version = version(manager, contract);
        sign(theirs, contract, version, PASSWORD);
        noted(team.manager(), "CONTRACT_TO_SIGN");
        sign(manager, contract, version, PASSWORD);
        noted(reader, "CONTRACT_SIGNED");
        noted(team.officer(), "CONTRACT_SIGNED");
        officer.post(contract + "/ending", "reason", "Le référent change.");
        noted(reader, "CONTRACT_ENDED");

        assertThat(kinds(reader)).containsExactlyInAnyOrder("HELP_ASKED", "CONTRACT_SIGNED", "CONTRACT_ENDED");
        assertThat(kinds(team.officer()))
                .as("nobody is told of what they did")
                .containsExactlyInAnyOrder("HELP_ANSWERED", "HELP_OFFERED", "CONTRACT_SIGNED");
        assertThat(kinds(team.reception())).isEmpty();
        assertThat(kinds(world.reader())).isEmpty();
    }

    private void noted(PersonId person, String kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> kinds(person).contains(kind));
    }

    private List<String> kinds(PersonId person) {
        return database.sql("select kind from notice where person_id = :person and kind <> 'JOINED'")
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
