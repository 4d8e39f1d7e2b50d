package org.ampli.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ampli.OnAFeedback;
import org.ampli.Visitor;
import org.ampli.shared.Page;
import org.junit.jupiter.api.Test;

/** What the readers said to a Cité leads to an action, and each says so of the other; nobody else sees anything new. */
class BornActionsTests extends OnAFeedback {

    @Test
    void aRemarkOfTheFeedbackLeadsToAnActionAndEachSaysSoOfTheOther() {
        send();
        Visitor officer = signedIn(team.officer());
        String item = items(officer).getFirst().replaceAll(".*/", "");
        String take = "/improvement/actions/new?origin=" + item;
        assertThat(officer.page(letter())).contains("href=\"" + take + "\"").doesNotContain("Une action en est née");
        assertThat(officer.get(take).location()).as("no plan runs yet").isEqualTo("/improvement");

        LocalDate today = LocalDate.now(Page.ZONE);
        officer.post("/improvement/plans", Map.of("year", year(), "starts", today.toString()));
        String form = officer.get(take).location();
        assertThat(officer.page(form))
                .contains("Dans le retour de vos lecteurs", METHODS, "name=\"origin\" value=\"" + item + "\"")
                .contains("value=\"1.4.3\" checked");

        Map<String, String> typed = new HashMap<>(Map.of(
                "once",
                UUID.randomUUID().toString(),
                "what",
                "Dire comment nous choisissons les questions",
                "who",
                "L’équipe",
                "starts",
                today.toString(),
                "due",
                today.plusDays(30).toString(),
                "origin",
                item));
        String action = officer.post(form.replaceAll("/new.*", ""), typed).location();
        assertThat(officer.page(action)).contains("un retour des lecteurs", "href=\"" + letter() + "#i" + item);
        assertThat(officer.page(letter())).contains("Une action en est née", "href=\"" + action + "\"");

        assertThat(one.page(here() + "/feedback")).doesNotContain("Une action en est née", "En faire une action");
        assertThat(one.get(take).status()).isEqualTo(404);
        assertThat(signedIn(world.team().officer()).get(take).status()).isEqualTo(404);
        typed.put("once", UUID.randomUUID().toString());
        typed.put("origin", UUID.randomUUID().toString());
        assertThat(officer.post(form.replaceAll("/new.*", ""), typed).status()).isEqualTo(404);
    }

    private String year() {
        return database.sql("select c.year from assessment a join campaign c on c.id = a.campaign_id where a.id = :id")
                .param("id", assessment)
                .query(String.class)
                .single();
    }
}
