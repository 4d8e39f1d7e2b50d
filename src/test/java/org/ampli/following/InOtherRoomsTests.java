package org.ampli.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a year puts into the calendar of those whom it concerns, on the agenda of a meeting, into the first steps. */
class InOtherRoomsTests extends OverHttp {

    @Autowired
    Campaigns campaigns;

    Visitor officer;
    Visitor steering;
    Campaign running;
    String slug;
    String address;

    @BeforeEach
    void both() {
        officer = signedIn(team.officer());
        steering = signedIn(world.steerer());
        running = campaigns.open().orElseThrow();
        slug = database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
        address = "/campaigns/" + running.year() + "/cites/" + slug;
    }

    @Test
    void theLastDayOfACiteMovesInTheCalendarsOfItsTeamAndIsNotDoubled() {
        LocalDate due = campaigns.of(team.cite()).orElseThrow().fillBy();
        LocalDate later = due.plusDays(8);
        Visitor reception = signedIn(team.reception());
        reception.post("/calendar/address");
        assertThat(entry(reception)).contains(date(due), "SEQUENCE:0");
        steering.post(address + "/offer", "day", later.toString(), "reason", "Prenez le temps.");
        assertThat(entry(reception)).contains(date(later), "SEQUENCE:1");
        assertThat(reception.page("/calendar")).contains("href=\"" + address + "\">Grille qualité à envoyer");
    }

    @Test
    void theDaysOfReadingStandInTheCalendarsOfTheGroupsAlone() {
        assertThat(signedIn(world.reader()).page("/calendar"))
                .contains("Fin des lectures", "Fin des réponses des Cités", "Winter school");
        assertThat(officer.page("/calendar"))
                .contains("Fin des réponses des Cités", "Winter school")
                .doesNotContain("Fin des lectures");
        steering.post(address + "/leaving", "reason", "Elle change de locaux.");
        assertThat(officer.page("/calendar"))
                .as("it takes part no more")
                .contains("Winter school")
                .doesNotContain("Fin des réponses des Cités", "Grille qualité à envoyer");
    }

    @Test
    void aRequestForTimeIsOfferedForTheNextMeetingUntilItIsAnswered() {
        LocalDate due = campaigns.of(team.cite()).orElseThrow().fillBy();
        officer.post(address + "/extensions", "day", due.plusDays(5).toString(), "reason", "Le référent est absent.");
        Visitor group = signedIn(world.reader());
        String meeting = group.post(
                        "/technical-group/meetings",
                        "day",
                        LocalDate.now(Page.ZONE).plusDays(9).toString(),
                        "begins",
                        "10:00",
                        "ends",
                        "12:00",
                        "place",
                        "Paris",
                        "agenda",
                        "Bilan")
                .location();
        assertThat(group.page(meeting)).contains("Délai demandé", "Cité des métiers de " + slug);
        Matcher form = Pattern.compile("action=\"([^\"]+/answer)\"").matcher(steering.page(address));
        assertThat(form.find()).isTrue();
        steering.post(form.group(1), "answer", "refuse", "reason", "Les lecteurs attendent.");
        assertThat(group.page(meeting)).doesNotContain("Cité des métiers de " + slug);
    }

    @Test
    void aCiteOutsideTheYearHasAPracticeGridAsAStepWhichTheOfficeGives() {
        String steps = "/cites/" + slug + "/onboarding";
        Visitor office = signedIn(world.office("bureau@" + slug + ".example"));
        String todo = "href=\"/cites/" + slug + "/practice\"";
        assertThat(office.page(steps)).contains("Une grille d’essai est donnée").doesNotContain(todo);
        office.post(address + "/leaving", "reason", "Elle vient d’ouvrir.");
        assertThat(office.page(steps)).contains(todo);
        assertThat(officer.page(steps)).contains("la donne").doesNotContain(todo);
        office.post("/cites/" + slug + "/practice");
        assertThat(office.page(steps)).doesNotContain(todo);
    }

    /** The one entry of the last day in the calendar file of somebody. */
    private String entry(Visitor visitor) {
        Matcher path = Pattern.compile("(/calendar/[\\w-]+\\.ics)\"").matcher(visitor.page("/calendar"));
        assertThat(path.find()).isTrue();
        String file = stranger().get(path.group(1)).page().replace("\r\n ", "");
        String[] parts = file.split("UID:fill-" + running.id().value(), -1);
        assertThat(parts).hasSize(2);
        return file.substring(
                file.lastIndexOf("BEGIN:VEVENT", parts[0].length()), file.indexOf("END:VEVENT", parts[0].length()));
    }

    private static String date(LocalDate day) {
        return "DTSTART;VALUE=DATE:" + day.toString().replace("-", "");
    }
}
