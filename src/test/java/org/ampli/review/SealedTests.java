package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.AccessMatrix;
import org.ampli.Visitor;
import org.ampli.pairing.ReaderPlace;
import org.junit.jupiter.api.Test;

/** Until both readings are done, nobody but their writer meets a word of them, nor how many there are (C19). */
class SealedTests extends AReading {

    private static final String CANARY = "canari-" + UUID.randomUUID();
    private static final String CODE = "2.RH.1.1";

    @Test
    void nothingOfARemarkReachesAnybodyElseBeforeBothAreDone() {
        Map<String, String> before = pagesOf(second);
        writeEverything();
        assertThat(lead.page(address + "/" + CODE)).contains(CANARY);
        assertThat(pagesOf(second)).as("what the other reader sees").isEqualTo(before);
        done(lead);
        assertThat(pagesOf(second))
                .as("what the other reader sees, the first being done")
                .isEqualTo(before);
        for (Visitor visitor : others()) {
            assertThat(everywhere(visitor)).noneMatch(page -> page.contains(CANARY));
        }
        assertThat(everywhere(second)).noneMatch(page -> page.contains(CANARY));
        assertThat(attacked(second)).noneMatch(page -> page.contains(CANARY));
    }

    @Test
    void onceBothAreDoneEachReadsWhatTheOtherWroteAndNobodyElseDoes() {
        writeEverything();
        done(lead);
        done(second);
        assertThat(second.page(address + "/" + CODE)).contains(CANARY, "Ce qu’écrit l’autre lecteur");
        assertThat(lead.page(address + "/" + CODE)).contains(CANARY, "Les lectures sont réunies");
        for (Visitor visitor : others()) {
            assertThat(everywhere(visitor)).noneMatch(page -> page.contains(CANARY));
        }
    }

    @Test
    void aThirdReaderWhoCameLaterAndReadersWhoChangePlacesSeeNothing() {
        writeEverything();
        var third = cites.reader();
        cites.sit(sent, ReaderPlace.THIRD, third);
        assertThat(signedIn(third.person()).page(address + "/" + CODE)).doesNotContain(CANARY);
        cites.leave(sent, sent.lead());
        cites.leave(sent, sent.second());
        cites.sit(sent, ReaderPlace.SECOND, sent.lead());
        cites.sit(sent, ReaderPlace.LEAD, sent.second());
        assertThat(second.page(address + "/" + CODE)).doesNotContain(CANARY);
        cites.leave(sent, sent.lead());
        assertThat(second.page(address + "/" + CODE)).doesNotContain(CANARY);
        var successor = cites.reader();
        cites.sit(sent, ReaderPlace.SECOND, successor);
        assertThat(signedIn(successor.person()).page(address + "/" + CODE)).contains(CANARY);
        assertThat(second.page(address + "/" + CODE)).doesNotContain(CANARY);
        cites.leave(sent, successor);
        cites.leave(sent, sent.second());
        cites.sit(sent, ReaderPlace.SECOND, sent.second());
        assertThat(second.page(address + "/" + CODE)).doesNotContain(CANARY);
    }

    private void writeEverything() {
        for (Facet facet : Facet.values()) {
            assertThat(write(lead, CODE, facet, 0, CANARY + " " + facet).status())
                    .isEqualTo(200);
        }
        assertThat(nothing(lead, "3.1.1").status()).isEqualTo(302);
    }

    /** The other of the pair, the Cité's people, the steering group, the office, a reader of others, a passer-by. */
    private List<Visitor> others() {
        return List.of(
                signedIn(sent.team().manager().person()),
                signedIn(sent.team().officer().person()),
                signedIn(world.steerer()),
                signedIn(world.office("bureau-" + UUID.randomUUID() + "@reseau.example")),
                signedIn(world.reader()),
                stranger());
    }

    /** Every page of the reading and those that gather from all rooms, as one sees them, their tokens left out. */
    private Map<String, String> pagesOf(Visitor visitor) {
        return Stream.of("/readings", address, address + "/all", address + "/" + CODE, address + "/3.1.1", "/")
                .collect(java.util.stream.Collectors.toMap(
                        path -> path,
                        path -> visitor.page(path).replaceAll("(name=\"(_csrf|change|once)\" value=\")[^\"]*", "$1")));
    }

    /** Whatever address there is to read, of every room, on this reading. */
    private List<String> everywhere(Visitor visitor) {
        return AccessMatrix.read().lines().stream()
                .filter(line -> line.method().equals("GET"))
                .map(line -> line.path()
                        .replace("/**", "")
                        .replace("{assessment}", sent.id().value().toString())
                        .replace("{code}", CODE)
                        .replace("{facet}", "methods")
                        .replaceAll("\\{\\*?(id|item|remark|draft)}", remark()))
                .filter(path -> !path.contains("{"))
                .distinct()
                .map(path -> visitor.get(path).page())
                .toList();
    }

    /** What the other reader may try to write in the place of the first. */
    private List<String> attacked(Visitor visitor) {
        return Stream.of(
                        write(visitor, CODE, Facet.METHODS, 0, "De l’autre lecteur."),
                        write(visitor, CODE, Facet.METHODS, 1, "Encore."),
                        write(visitor, CODE, Facet.METHODS, 0, "Deux textes à la fois."),
                        visitor.post(
                                address + "/" + CODE + "/remarks/methods", "change", "", "seen", "0", "body", "Trois."),
                        visitor.post(address + "/" + CODE + "/remarks/form/keeping", "sending", sending()),
                        nothing(visitor, CODE))
                .map(Visitor.Answer::toString)
                .toList();
    }

    private String remark() {
        return database.sql("select id from remark where assessment_id = :id and person_id = :person limit 1")
                .param("id", sent.id().value())
                .param("person", sent.lead().person().value())
                .query(UUID.class)
                .single()
                .toString();
    }
}
