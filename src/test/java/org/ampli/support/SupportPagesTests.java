package org.ampli.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/** Help is asked for, offered, answered and noted by those concerned; for all others it does not exist. */
class SupportPagesTests extends WithAReader {

    @Test
    void whatOneSideAsksTheOtherAnswersOnce() {
        Visitor colleague = signedIn(team.reception());
        assertThat(colleague.post(here + "/requests", "text", "Venez").status()).isEqualTo(403);
        String once = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            officer.post(here + "/requests", "once", once, "text", "Pourriez-vous relire notre plan\u202f?");
        }
        assertThat(count("support_request where id = '" + once + "'")).isEqualTo(1);
        assertThat(colleague.page("/support")).contains("Pourriez-vous relire notre plan", "attend une réponse");
        assertThat(theirs.page("/")).contains("demande un appui");
        String answer = "/support/requests/" + once + "/answer";
        assertThat(officer.post(answer, "accepted", "true", "answer", "Oui").status())
                .isEqualTo(403);
        assertThat(theirs.post(answer, "accepted", "true", "answer", "").page())
                .contains("id=\"answer-" + once + "-error\"");
        assertThat(theirs.post(answer, "accepted", "true", "answer", "Volontiers, mardi.")
                        .status())
                .isEqualTo(302);
        assertThat(theirs.post(answer, "accepted", "false", "answer", "Finalement non.")
                        .status())
                .isEqualTo(409);
        assertThat(officer.page("/support"))
                .contains("Volontiers, mardi.", "accepté")
                .doesNotContain("Finalement non.");
    }

    @Test
    void aReaderOffersAndTheCiteDeclinesWithAWord() {
        String once = UUID.randomUUID().toString();
        theirs.post(here + "/requests", "once", once, "text", "Je peux venir une journée.");
        assertThat(officer.page("/")).contains("Vos lecteurs vous proposent un appui");
        officer.post("/support/requests/" + once + "/answer", "accepted", "false", "answer", "Pas avant l’été, merci.");
        assertThat(theirs.page(here)).contains("décliné", "Pas avant l’été, merci.");
    }

    @Test
    void aVisitIsNotedAndItsFindingsWrittenTogether() {
        LocalDate today = LocalDate.now(org.ampli.shared.Page.ZONE);
        assertThat(theirs.post(
                                here + "/visits",
                                "once",
                                UUID.randomUUID().toString(),
                                "day",
                                today.plusDays(2).toString(),
                                "participants",
                                "Accueil")
                        .page())
                .contains("id=\"visit-day-error\"", "Accueil");
        String visit = theirs.post(
                        here + "/visits",
                        "once",
                        UUID.randomUUID().toString(),
                        "day",
                        today.toString(),
                        "participants",
                        "Référent qualité, accueil")
                .location();
        Visitor.Answer saved = found(theirs, visit, "L’espace est lisible.");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(officer.page(visit)).contains("L’espace est lisible.", "Référent qualité, accueil");
        assertThat(found(officer, visit, "Autre.").status()).isEqualTo(409);
        Visitor colleague = signedIn(team.reception());
        assertThat(colleague.page(visit)).contains("L’espace est lisible.").doesNotContain("<textarea");
        assertThat(colleague
                        .post(visit + "/findings", "seen", "1", "body", "Non")
                        .status())
                .isEqualTo(403);
    }

    private static Visitor.Answer found(Visitor visitor, String visit, String findings) {
        return visitor.posted(
                visit + "/findings",
                visitor.form("change", UUID.randomUUID().toString(), "seen", "0", "body", findings),
                "Accept",
                "application/json");
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        String once = UUID.randomUUID().toString();
        officer.post(here + "/requests", "once", once, "text", "Nous sommes en difficulté.");
        String visit = officer.post(
                        here + "/visits",
                        "once",
                        UUID.randomUUID().toString(),
                        "day",
                        "2026-01-05",
                        "participants",
                        "Accueil")
                .location();
        String contract = contract();
        List<String> pages =
                List.of(here, visit, visit + "/live", contract, contract + "/live", contract + "/contract.pdf");
        for (PersonId who : List.of(
                world.team().officer(),
                world.reader(),
                world.steerer(),
                world.office(UUID.randomUUID() + "@x.example"))) {
            Visitor stranger = signedIn(who);
            pages.forEach(
                    page -> assertThat(stranger.get(page).status()).as(page).isEqualTo(404));
            assertThat(stranger.post("/support/requests/" + once + "/answer", "accepted", "true", "answer", "Oui")
                            .status())
                    .isEqualTo(404);
            assertThat(write(stranger, contract, "objectives", 1, "Rien").status())
                    .isEqualTo(404);
            assertThat(stranger.post(contract + "/signature").status()).isEqualTo(404);
        }
        Visitor colleague = signedIn(team.reception());
        assertThat(colleague.page(contract))
                .contains("Revoir l’accueil du samedi.")
                .doesNotContain("<textarea");
        assertThat(write(colleague, contract, "objectives", 1, "Rien").status()).isEqualTo(403);
    }
}
