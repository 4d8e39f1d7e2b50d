package org.ampli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ampli.AccessMatrix;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.junit.jupiter.api.Test;

/** Until the reading is unsealed, a question and its answer are its author's and the Cité's (C19). */
class SealedQuestionTests extends OnAQuestion {

    private static final String CANARY = "canari-" + UUID.randomUUID();

    @Test
    void nobodyButItsAuthorAndTheCiteMeetsAWordOfAQuestionBeforeTheReadingIsUnsealed() {
        List<String> before = pagesOf(second);
        String question = ask(lead, CODE, 1, CANARY + " ?");
        assertThat(answer(officer, question, CANARY + " !").status()).isEqualTo(302);
        write(lead, CODE, 2, 0, CANARY + " ???");
        assertThat(lead.page(address + "/" + CODE)).contains(CANARY + " ?", CANARY + " !", CANARY + " ???");
        assertThat(pagesOf(second)).as("what the other reader sees").isEqualTo(before);
        assertThat(everywhere(second, question)).isNotEmpty().noneMatch(page -> page.contains(CANARY));
        for (Visitor visitor : List.of(
                signedIn(world.steerer()), signedIn(world.office(UUID.randomUUID() + "@reseau.example")), stranger())) {
            assertThat(near(visitor, question)).isNotEmpty().noneMatch(page -> page.contains(CANARY));
        }
        assertThat(near(officer, question)).noneMatch(page -> page.contains(CANARY + " ???"));

        unseal();
        assertThat(second.page(address + "/" + CODE))
                .contains(CANARY + " ?", CANARY + " !")
                .doesNotContain(CANARY + " ???");
        assertThat(second.page(address + "/questions")).contains(CANARY + " !");
    }

    @Test
    void whoTakesThePlaceOfAReaderWhoLeftHasWhatTheyAsked() {
        ask(lead, CODE, 1, CANARY + " avant ?");
        var third = world.reader();
        sit(third, ReaderPlace.THIRD);
        leave(sent.lead().person().value());
        leave(third.value());
        sit(third, ReaderPlace.LEAD);
        assertThat(signedIn(third).page(address + "/" + CODE))
                .as("they once read beside them")
                .doesNotContain(CANARY);
        leave(third.value());
        var successor = world.reader();
        sit(successor, ReaderPlace.LEAD);
        assertThat(signedIn(successor).page(address + "/" + CODE)).contains(CANARY);
        assertThat(second.page(address + "/" + CODE)).doesNotContain(CANARY);
    }

    private List<String> pagesOf(Visitor visitor) {
        return Stream.of("/readings", address, address + "/all", address + "/" + CODE, address + "/questions", "/")
                .map(path -> visitor.page(path).replaceAll("(name=\"(_csrf|change|once)\" value=\")[^\"]*", "$1"))
                .toList();
    }

    /** Whatever page there is to read, of every room, on this reading and this question. */
    private List<String> everywhere(Visitor visitor, String question) {
        return pages(visitor, question, line -> !line.path().matches(".*(\\.[a-z]+|exports?|workbook)$"));
    }

    /** Those of the readings, of the questions, and of what is told. */
    private List<String> near(Visitor visitor, String question) {
        return pages(visitor, question, line -> line.path().matches("/|/mails|/readings.*|/questions.*|/feedback.*"));
    }

    private List<String> pages(Visitor visitor, String question, Predicate<AccessMatrix.Line> which) {
        return AccessMatrix.read().lines().stream()
                .filter(line -> line.method().equals("GET"))
                .filter(which)
                .map(line -> line.path()
                        .replace("/**", "")
                        .replace("{assessment}", sent.id().value().toString())
                        .replace("{code}", CODE)
                        .replaceAll("\\{\\*?(id|item|question|draft)}", question))
                .filter(path -> !path.contains("{"))
                .distinct()
                .map(path -> visitor.get(path).page())
                .toList();
    }

    private void sit(PersonId reader, ReaderPlace place) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), a.campaign_id, a.cite_id, :place, :person, 'Une langue commune',
                               clock_timestamp(), :person
                          from assessment a where a.id = :id
                        """)
                .param("id", sent.id().value())
                .param("place", place.name())
                .param("person", reader.value())
                .update();
    }

    private void leave(UUID reader) {
        database.sql("""
                        update pair_reader r set until_at = clock_timestamp(), until_by = r.person_id
                          from assessment a
                         where a.id = :id and a.campaign_id = r.campaign_id and a.cite_id = r.cite_id
                           and r.person_id = :person and r.until_at is null
                        """).param("id", sent.id().value()).param("person", reader).update();
    }
}
