package org.ampli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarTests extends OverHttp {

    @Autowired
    CalendarFile file;

    private static DatedFact fact(DatedFact.When when, String place) {
        return new DatedFact("test-1", 3, DatedFact.Title.of("mandate.ends.MANAGER"), when, place, "/calendar");
    }

    @Test
    void anHourIsWrittenInUniversalTimeAndADayAsADay() {
        Instant begins = Instant.parse("2027-03-28T08:00:00Z");
        String text = file.of(
                List.of(
                        fact(new DatedFact.Hours(begins, begins.plusSeconds(3600)), "Paris"),
                        fact(new DatedFact.Day(LocalDate.of(2027, 10, 31)), null)),
                Locale.FRENCH);
        assertThat(text)
                .contains("DTSTART:20270328T080000Z\r\n", "DTEND:20270328T090000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20271031\r\n", "DTEND;VALUE=DATE:20271101\r\n")
                .contains("UID:test-1@ampli\r\n", "SEQUENCE:3\r\n", "SUMMARY:Fin du mandat de manager\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
    }

    @Test
    void whatPeopleTypedStaysText() throws Exception {
        String typed = "Salle 1\nATTENDEE:mailto:x@y.example\r\nEND:VEVENT; a, b \\ " + "très 🙂 long ".repeat(30);
        String text = file.of(List.of(fact(new DatedFact.Day(LocalDate.of(2027, 1, 1)), typed)), Locale.FRENCH);
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
        assertThat(text.lines().filter(line -> line.equals("END:VEVENT"))).hasSize(1);

        Calendar read = new CalendarBuilder().build(new StringReader(text));
        VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
        assertThat(event.getProperty("LOCATION").orElseThrow().getValue())
                .isEqualTo(typed.replaceAll("[\\r\\n]+", " ").strip());
    }

    @Test
    void aPrivateAddressGivesTheDatesOfItsHolderWithoutSigningIn() {
        LocalDate end = LocalDate.now(Page.ZONE).plusDays(50);
        database.sql("update mandate set ends_on = :end where person_id = :person")
                .param("end", end)
                .param("person", team.officer().value())
                .update();
        Visitor officer = signedIn(team.officer());
        assertThat(officer.page("/calendar")).contains("Fin du mandat de référent qualité", "Créer mon adresse");
        officer.post("/calendar/address");
        String path = path(officer);

        Visitor.Answer feed = stranger().get(path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.header("Cache-Control")).contains("private");
        assertThat(feed.page())
                .contains("DTSTART;VALUE=DATE:" + end.toString().replace("-", ""))
                .contains("X-WR-CALNAME:Ampli");
        assertThat(feed.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aNewAddressMakesTheOneBeforeWorthlessAndNobodyElseHasIt() {
        Visitor officer = signedIn(team.officer());
        officer.post("/calendar/address");
        String first = path(officer);
        officer.post("/calendar/address");
        String second = path(officer);

        assertThat(first).isNotEqualTo(second);
        assertThat(stranger().get(first).status()).isEqualTo(404);
        assertThat(stranger().get(second).status()).isEqualTo(200);
        assertThat(signedIn(team.manager()).page("/calendar")).doesNotContain(".ics");
        database.sql("update person set disabled_at = now() where id = :person")
                .param("person", team.officer().value())
                .update();
        assertThat(stranger().get(second).status()).isEqualTo(404);
    }

    private static String path(Visitor visitor) {
        Matcher found = Pattern.compile("(/calendar/[\\w-]+\\.ics)\"").matcher(visitor.page("/calendar"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
