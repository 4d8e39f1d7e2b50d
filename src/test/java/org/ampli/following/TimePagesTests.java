package org.ampli.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Participation;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Cité asks for more days, and is answered: on one page, read from both sides. */
class TimePagesTests extends OverHttp {

    @Autowired
    Campaigns campaigns;

    Visitor officer;
    Visitor steering;
    String address;
    LocalDate due;

    @BeforeEach
    void both() {
        officer = signedIn(team.officer());
        steering = signedIn(world.steerer());
        Participation own = campaigns.of(team.cite()).orElseThrow();
        due = own.fillBy();
        String slug = database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
        address = "/campaigns/" + own.campaign().year() + "/cites/" + slug;
    }

    @Test
    void aCiteThatJoinsLaterHasItsOwn42Days() {
        LocalDate today = LocalDate.now(Page.ZONE);
        assertThat(due).isEqualTo(today.plusDays(42));
        assertThat(campaigns.open().orElseThrow().fillBy()).isBefore(due);
        assertThat(officer.page("/sheet/check")).contains(day(due));
    }

    @Test
    void aRequestIsGrantedWithAReasonAndTheSheetSaysTheNewDay() {
        LocalDate wished = due.plusDays(10);
        assertThat(ask(wished, "Le référent est absent.").location()).isEqualTo(address);
        assertThat(officer.page(address)).contains("attend une réponse").doesNotContain("Demander ce délai");
        assertThat(steering.page("/campaigns/" + year() + "/cites?order=name"))
                .contains("demande jusqu’au " + day(wished));
        String answer = answerAddress();
        assertThat(steering.post(
                                answer,
                                "answer",
                                "grant",
                                "day",
                                due.plusDays(7).toString(),
                                "reason",
                                "Une semaine.")
                        .location())
                .isEqualTo(address);
        assertThat(officer.page(address)).contains("accorde jusqu’au " + day(due.plusDays(7)), "Une semaine.");
        assertThat(officer.page("/sheet/check")).contains(day(due.plusDays(7)));
        Visitor.Answer late = steering.post(answer, "answer", "refuse", "reason", "Non, pas cette fois.");
        assertThat(late.status()).as("answered already").isEqualTo(409);
        assertThat(late.page()).contains("Ce que vous aviez écrit", "Non, pas cette fois.");
    }

    @Test
    void aReaderOfTheCiteGivesTimeAndTheReaderOfAnotherDoesNot() {
        PersonId reader = world.reader();
        Visitor other = signedIn(world.reader());
        Visitor.Answer named = steering.post(
                address.replace("/cites/", "/pairs/") + "/replacement",
                "place",
                "LEAD",
                "person",
                reader.value().toString(),
                "reason",
                "Elle connaît la Cité.");
        assertThat(named.status()).isEqualTo(302);
        ask(due.plusDays(10), "Le référent est absent.");
        String[] answer = {"answer", "grant", "day", due.plusDays(4).toString(), "reason", "Quatre jours."};
        assertThat(other.page(address)).doesNotContain("Accorder jusqu’à ce jour");
        assertThat(other.post(answerAddress(), answer).status()).isEqualTo(403);
        assertThat(signedIn(reader).page("/")).contains("/cites/" + slug());
        assertThat(signedIn(reader).post(answerAddress(), answer).location()).isEqualTo(address);
        assertThat(officer.page("/sheet/check")).contains(day(due.plusDays(4)));
    }

    @Test
    void aRequestIsRefusedWithAReasonAndNothingCloses() {
        ask(due.plusDays(10), "Le référent est absent.");
        steering.post(answerAddress(), "answer", "refuse", "reason", "Les lecteurs attendent.");
        assertThat(officer.page(address)).contains("ne prolonge pas", "Les lecteurs attendent.", "Demander ce délai");
        assertThat(campaigns.of(team.cite()).orElseThrow().fillBy()).isEqualTo(due);
        assertThat(officer.get("/sheet/1.1.1").status()).isEqualTo(200);
    }

    @Test
    void timeIsOfferedWithoutBeingAskedForAndARequestIsAnsweredFirst() {
        LocalDate later = due.plusDays(14);
        assertThat(steering.post(address + "/offer", "day", later.toString(), "reason", "Prenez le temps.")
                        .location())
                .isEqualTo(address);
        assertThat(officer.page(address)).contains("propose jusqu’au " + day(later));
        ask(later.plusDays(7), "Encore une semaine.");
        Visitor.Answer refused =
                steering.post(address + "/offer", "day", later.plusDays(1).toString(), "reason", "Un jour.");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("répondez d’abord à sa demande");
    }

    @Test
    void whatIsTypedWithoutAReasonOrForADayThatGivesNothingStaysInTheForm() {
        Visitor.Answer early = ask(due, "Pour rien.");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page()).contains("Choisissez un jour après le dernier jour actuel", "Pour rien.");
        Visitor.Answer mute = ask(due.plusDays(3), " ");
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.page())
                .contains("Donnez la raison en quelques mots")
                .contains("value=\"" + due.plusDays(3) + "\"");
    }

    @Test
    void nobodyGivesTimeToTheirOwnCiteAndAnotherCiteSeesNothing() {
        PersonId manager = team.manager();
        database.sql(
                        "insert into mandate (id, person_id, role, starts_on) values (gen_random_uuid(), :id, 'STEERING_GROUP', current_date)")
                .param("id", manager.value())
                .update();
        ask(due.plusDays(10), "Le référent est absent.");
        Visitor own = signedIn(manager);
        assertThat(own.page(address)).doesNotContain("Accorder jusqu’à ce jour");
        assertThat(own.post(answerAddress(), "answer", "refuse", "reason", "Non.")
                        .status())
                .isEqualTo(403);
        Visitor stranger = signedIn(world.team().manager());
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(signedIn(team.reception()).page(address)).doesNotContain("Demander ce délai");
    }

    private Visitor.Answer ask(LocalDate day, String reason) {
        return officer.post(address + "/extensions", "day", day.toString(), "reason", reason);
    }

    private String answerAddress() {
        Matcher form = Pattern.compile("action=\"([^\"]+/answer)\"").matcher(steering.page(address));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private String slug() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private int year() {
        return campaigns.open().orElseThrow().year();
    }

    private static String day(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.LONG)
                .withLocale(java.util.Locale.FRENCH)
                .format(day)
                .replaceFirst("^1 ", "1er ");
    }
}
