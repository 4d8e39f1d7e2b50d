package org.ampli.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingPagesTests extends OverHttp {

    private static final String ALL = "/technical-group/meetings";

    private final LocalDate today = LocalDate.now(Page.ZONE);
    private PersonId reader;
    private Visitor group;

    @BeforeEach
    void aMember() {
        reader = world.reader();
        group = signedIn(reader);
    }

    private String call(LocalDate day, String... more) {
        String[] fields = {
            "day",
            day.toString(),
            "begins",
            "10:00",
            "ends",
            "16:00",
            "place",
            "Paris, La Villette",
            "agenda",
            "Bilan des envois\nWinter school"
        };
        return group.post(ALL, more.length > 0 ? more : fields).location();
    }

    private String firstPoint(String meeting) {
        return group.page(meeting).split("/points/")[1].split("/")[0];
    }

    @Test
    void aMeetingIsCalledWithItsAgendaAndStandsInItsYear() {
        LocalDate day = today.plusDays(20);
        String meeting = call(day);
        assertThat(group.page(meeting)).contains("Bilan des envois", "Winter school", "Paris, La Villette");
        assertThat(signedIn(world.steerer()).page(ALL + "?year=" + day.getYear()))
                .contains("href=\"" + meeting + "\"", "2 points à l’ordre du jour");
        assertThat(group.page(ALL + "?year=2199")).contains("Aucune réunion n’est prévue ce trimestre.");
        assertThat(group.get(ALL + "?year=12").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongStandsNextToItsFieldAndWhatWasTypedIsKept() {
        Visitor.Answer answer =
                group.post(ALL, "day", "demain", "begins", "10:00", "ends", "09:00", "place", "", "agenda", "Un point");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("id=\"day-error\"", "id=\"ends-error\"", "id=\"place-error\"", ">Un point</textarea>");
    }

    @Test
    void aMeetingThatMovesKeepsItsNameInCalendarsAndSaysWhy() {
        LocalDate day = today.plusDays(20);
        String meeting = call(day);
        String before = group.page(meeting + "/calendar");
        Visitor.Answer bare = move(meeting, day.plusDays(7), "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page()).contains("id=\"move-reason-error\"", "value=\"" + day.plusDays(7) + "\"");
        assertThat(move(meeting, day.plusDays(7), "Grève des trains").status()).isEqualTo(302);

        String after = group.page(meeting + "/calendar");
        assertThat(line(after, "UID")).isEqualTo(line(before, "UID")).startsWith("UID:meeting-");
        assertThat(line(before, "SEQUENCE")).isEqualTo("SEQUENCE:0");
        assertThat(line(after, "SEQUENCE")).isEqualTo("SEQUENCE:1");
        assertThat(line(after, "DTSTART")).isNotEqualTo(line(before, "DTSTART")).matches("DTSTART:\\d{8}T\\d{6}Z");
        assertThat(group.page(meeting)).contains("Grève des trains", "D’abord prévue le");
        assertThat(group.get(meeting + "/calendar").header("Content-Type")).startsWith("text/calendar");
    }

    private Visitor.Answer move(String meeting, LocalDate day, String reason) {
        return group.post(
                meeting + "/move",
                "day",
                day.toString(),
                "begins",
                "10:00",
                "ends",
                "16:00",
                "place",
                "Paris",
                "reason",
                reason);
    }

    private static String line(String file, String name) {
        return Pattern.compile("\r?\n")
                .splitAsStream(file)
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElse("");
    }

    @Test
    void aMeetingIsCalledOffWithAReasonAndNothingIsWrittenThereAnyMore() {
        String meeting = call(today.plusDays(20));
        assertThat(group.post(meeting + "/cancellation", "reason", " ").status())
                .isEqualTo(422);
        group.post(meeting + "/cancellation", "reason", "Trop peu de monde");
        assertThat(group.page(meeting)).contains("Annulée par", "Trop peu de monde");
        assertThat(group.post(meeting + "/points", "text", "Encore").status()).isEqualTo(409);
        assertThat(move(meeting, today.plusDays(30), "Quand même").status()).isEqualTo(409);
        assertThat(group.get(meeting + "/calendar").status()).isEqualTo(409);
    }

    @Test
    void whatWasSaidIsWrittenOnceAMeetingHasBegun() {
        String ahead = call(today.plusDays(20));
        assertThat(group.post(ahead + "/minutes", "minutes", "Tout va bien", "seen", "")
                        .status())
                .isEqualTo(409);
        String held = call(
                today, "day", today.toString(), "begins", "00:00", "ends", "00:01", "place", "Paris", "agenda", "Un");
        assertThat(move(held, today.plusDays(3), "Trop tard").status()).isEqualTo(409);

        group.post(held + "/presence", "present", reader.value().toString());
        group.post(held + "/minutes", "minutes", "Le groupe a relu deux grilles.", "seen", "");
        Visitor.Answer late = signedIn(world.reader())
                .post(held + "/minutes", "minutes", "Le groupe a relu trois grilles.", "seen", "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page()).contains("relu deux grilles", "relu trois grilles", "entre-temps");
        assertThat(group.page(held)).contains("<li>Référent qualité de");
    }

    @Test
    void aDecisionStandsUnderItsPointAndIsNotWrittenOver() {
        String meeting = call(today.plusDays(20));
        String decision = meeting + "/points/" + firstPoint(meeting) + "/decision";
        assertThat(group.post(decision, "decision", "", "was", "").status()).isEqualTo(422);
        group.post(decision, "decision", "Relire ensemble", "was", "");
        Visitor.Answer over = group.post(decision, "decision", "Relire chacun de son côté", "was", "");
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.page()).contains("Relire ensemble", "Relire chacun de son côté");
        assertThat(group.post(decision, "decision", "Relire à deux", "was", "Relire ensemble")
                        .status())
                .isEqualTo(302);
        assertThat(group.post(decision.replace("/decision", "/removal")).status())
                .as("what was decided stays")
                .isEqualTo(404);
    }

    @Test
    void whatIsOpenElsewhereIsOfferedOnce() {
        database.sql("update mandate set ends_on = :end where person_id = :person and role = 'TECHNICAL_GROUP'")
                .param("end", today.plusDays(30))
                .param("person", reader.value())
                .update();
        String name = people.member(reader).orElseThrow().name();
        String meeting = call(today.plusDays(20));
        assertThat(group.page(meeting)).contains("Ce qui est ouvert dans le réseau", "Mandat qui prend fin", name);
        String address = database.sql("select '/technical-group#' || id from mandate where person_id = :person"
                        + " and role = 'TECHNICAL_GROUP'")
                .param("person", reader.value())
                .query(String.class)
                .single();

        group.post(meeting + "/points", "address", address);
        group.post(meeting + "/points", "address", address);
        group.post(meeting + "/points", "address", "/invented");

        assertThat(group.page(meeting).split(Pattern.quote("<p class=\"row-title\">" + name + "</p>")))
                .hasSize(2);
        assertThat(group.page(meeting)).doesNotContain("/invented");
    }

    @Test
    void theOfficeReadsAndTheOthersKnowOfNothing() {
        String meeting = call(today.plusDays(20));
        Visitor office = signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
        assertThat(office.page(meeting)).contains("Bilan des envois").doesNotContain("Noter la décision");
        assertThat(office.post(meeting + "/points", "text", "x").status()).isEqualTo(403);
        for (PersonId other : new PersonId[] {team.manager(), team.officer()}) {
            assertThat(signedIn(other).get(meeting).status()).isEqualTo(404);
            assertThat(signedIn(other).get(meeting + "/calendar").status()).isEqualTo(404);
            assertThat(signedIn(other).post(meeting + "/points", "text", "x").status())
                    .isEqualTo(404);
        }
    }
}
