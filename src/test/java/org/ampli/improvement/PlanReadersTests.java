package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

/** What the team proposes, sees and shows of its plan, and who reads it. */
class PlanReadersTests extends WithAPlan {

    @Test
    void whatIsSeenIsNotedOnceOnItsDay() {
        String action = add(officer, TODAY.plusDays(20));
        assertThat(colleague.post(action + "/reviews", "day", "").status()).isEqualTo(422);
        String review = UUID.randomUUID().toString();
        colleague.post(
                action + "/reviews", "once", review, "day", TODAY.plusDays(5).toString());
        assertThat(officer.page("/")).contains("Point d’étape");
        assertThat(officer.page("/calendar")).contains("Point d’étape", "Échéance");
        String note = action + "/reviews/" + review + "/note";
        assertThat(colleague.post(note, "text", " ").page()).contains("Dites ce que vous avez constaté");
        assertThat(colleague.post(note, "text", "Deux visiteurs sur trois.").status())
                .isEqualTo(302);
        assertThat(colleague.post(note, "text", "Deux visiteurs sur trois.").status())
                .isEqualTo(302);
        assertThat(officer.post(note, "text", "Trois sur quatre.").status()).isEqualTo(409);
        assertThat(officer.page(action)).contains("Deux visiteurs sur trois.");
    }

    @Test
    void anIdeaOfTheTeamBecomesAnActionAndLeavesTheListOfIdeas() {
        String idea = UUID.randomUUID().toString();
        colleague.post("/sheet/1.4.3/ideas", "id", idea, "text", "Afficher l’enquête à la sortie");
        assertThat(officer.page("/improvement")).contains("Afficher l’enquête à la sortie");
        String form = officer.page("/improvement/plans/" + plan + "/actions/new?origin=" + idea);
        assertThat(form).contains("name=\"origin\" value=\"" + idea + "\"", "value=\"1.4.3\" checked");
        Map<String, String> typed =
                new java.util.HashMap<>(typed(UUID.randomUUID().toString(), TODAY.plusDays(3)));
        typed.put("origin", idea);
        String action =
                officer.post("/improvement/plans/" + plan + "/actions", typed).location();
        assertThat(officer.page(action)).contains("une idée de l’équipe");
        assertThat(officer.page("/improvement")).doesNotContain("Afficher l’enquête à la sortie");
        assertThat(officer.page("/sheet/1.4.3")).contains("Ce que vous avez entrepris", "Action à faire, pour le");
        assertThat(officer.page("/sheet/1.4.4")).doesNotContain("Ce que vous avez entrepris");
    }

    @Test
    void theResultIsShownByWhatTheLibraryHolds() {
        String action = add(officer, TODAY.plusDays(20));
        assertThat(colleague
                        .upload(
                                action + "/evidence",
                                Map.of("kind", "file"),
                                new Visitor.Sent("photo de l’accueil.txt", "Vu".getBytes()))
                        .status())
                .isEqualTo(302);
        assertThat(officer.page(action)).contains("photo de l’accueil.txt");
        assertThat(officer.page("/evidence")).contains("Refaire la signalétique");
        assertThat(officer.post(action + "/evidence", "kind", "link", "url", "ici")
                        .status())
                .isEqualTo(422);
        String foreign = database.sql("select id from evidence_item where cite_id <> :cite limit 1")
                .param("cite", team.cite().value())
                .query(String.class)
                .single();
        assertThat(officer.post(action + "/evidence", "kind", "library", "item", foreign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPlanExistsForItsCiteAndItsReadersWhoOnlyReadIt() {
        String action = add(officer, TODAY.plusDays(20));
        PersonId reader = world.reader();
        PersonId other = world.reader();
        read(reader);
        List<String> pages = List.of(
                "/improvement/plans/" + plan,
                "/improvement/plans/" + plan + "?view=dates",
                "/improvement/plans/" + plan + "/plan.pdf",
                action);
        for (PersonId who : List.of(
                world.team().officer(), other, world.steerer(), world.office(UUID.randomUUID() + "@x.example"))) {
            Visitor stranger = signedIn(who);
            pages.forEach(
                    page -> assertThat(stranger.get(page).status()).as(page).isEqualTo(404));
            assertThat(stranger.post(action + "/state", "to", "DONE").status()).isEqualTo(404);
        }
        Visitor theirs = signedIn(reader);
        pages.forEach(page -> assertThat(theirs.get(page).status()).as(page).isEqualTo(200));
        assertThat(theirs.page("/improvement")).contains("Plans des Cités que vous accompagnez");
        assertThat(theirs.get("/improvement/plans/" + plan + "/actions/new").status())
                .isEqualTo(403);
        for (String gesture : List.of("/state", "/postponement", "/reviews", "/evidence")) {
            assertThat(theirs.post(
                                    action + gesture,
                                    gesture.equals("/state") ? new String[] {"to", "DONE"} : new String[0])
                            .status())
                    .as(gesture)
                    .isEqualTo(403);
        }
        assertThat(theirs.page(action)).contains("Refaire la signalétique").doesNotContain("C’est fait");
    }

    @Test
    void theNetworkIsToldNumbersAndNoName() {
        add(officer, TODAY.plusDays(20));
        Visitor steerer = signedIn(world.steerer());
        String page = steerer.page("/improvement/network?year=" + begin().get("year"));
        assertThat(page).contains("Ce que le réseau entreprend").doesNotContain("Refaire la signalétique");
        assertThat(page)
                .doesNotContain(people.member(team.officer()).orElseThrow().citeName());
        assertThat(officer.get("/improvement/network").status()).isEqualTo(404);
    }
}
