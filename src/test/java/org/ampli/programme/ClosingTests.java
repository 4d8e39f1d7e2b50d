package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A closed year is read-only for ever. */
class ClosingTests extends AYear {

    @Autowired
    Campaigns campaigns;

    Visitor officer;

    @BeforeEach
    void launched() {
        write();
        validate(one);
        validate(other);
        launch(one);
        officer = signedIn(team.officer());
        officer.autosave("1.1.1", Map.of("answer", "yes", "argument", "Avant la clôture.", "seen", "0"));
    }

    @Test
    void aYearIsClosedOnceItsFiguresAreTypedAgain() {
        Visitor.Answer slip = one.post(address() + "/closing", "typed", "2010");
        assertThat(slip.status()).isEqualTo(422);
        assertThat(slip.page()).contains("Écrivez l’année pour confirmer", "value=\"2010\"");
        assertThat(campaigns.open()).isPresent();
        assertThat(close().location()).isEqualTo(address());
        assertThat(campaigns.open()).isEmpty();
        assertThat(officer.page(address())).contains("Close le");
    }

    @Test
    void nothingIsWrittenAfterTheClosingByAPageNorByTheDatabase() {
        close();
        Visitor.Answer late = officer.autosave("1.1.1", Map.of("answer", "no", "argument", "Après.", "seen", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page()).contains("Aucune campagne n’est ouverte");
        assertThat(one.post(
                                address() + "/dates",
                                "milestone",
                                "FILL",
                                "day",
                                day(3, 1).toString(),
                                "reason",
                                "Trop tard.")
                        .status())
                .isEqualTo(409);
        Campaign closed = campaigns.ofYear(year).orElseThrow();
        for (String write : List.of(
                "update answer set argument = '' where assessment_id in (select id from assessment where campaign_id = :id)",
                "delete from answer where assessment_id in (select id from assessment where campaign_id = :id)",
                "update assessment set sent_at = null where campaign_id = :id",
                "update campaign set closed_at = null where id = :id",
                "update campaign_date set day = day + 1 where campaign_id = :id",
                "delete from campaign_cite where campaign_id = :id")) {
            assertThatThrownBy(() ->
                            database.sql(write).param("id", closed.id().value()).update())
                    .as(write)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aYearThatIsPreparedIsNotClosed() {
        one.post("/campaigns", "year", String.valueOf(year + 1));
        Visitor.Answer refused = one.post("/campaigns/" + (year + 1) + "/closing", "typed", String.valueOf(year + 1));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void aPracticeGridIsOutsideAnyYearAndGivesWayToIt() {
        var newcomer = world.team();
        String slug = slug(newcomer.cite().value());
        assertThat(one.post(address() + "/cites/" + slug + "/leaving", "reason", "Elle vient d’ouvrir.")
                        .location())
                .isEqualTo(address() + "/cites/" + slug);
        Visitor there = signedIn(newcomer.officer());
        assertThat(there.get("/sheet").status()).as("takes no part").isEqualTo(409);
        assertThat(there.get("/").status()).isEqualTo(200);

        assertThat(one.post("/cites/" + slug + "/practice").location()).isEqualTo("/cites/" + slug + "/practice");
        assertThat(one.page("/cites/" + slug + "/practice")).contains("Une grille d’essai lui est donnée depuis");
        assertThat(there.autosave("1.1.1", Map.of("answer", "yes", "argument", "Pour essayer.", "seen", "0"))
                        .status())
                .isEqualTo(200);
        assertThat(campaigns.open().orElseThrow().year()).as("no year").isEqualTo(year);
        assertThat(one.page(address() + "/cites?order=name")).doesNotContain(slug);

        one.post(address() + "/cites/" + slug + "/participation");
        assertThat(campaigns.of(newcomer.cite()).orElseThrow().campaign().practice())
                .isFalse();
        assertThat(there.page("/sheet/1.1.1")).doesNotContain("Pour essayer.");
        close();
        assertThat(there.page("/sheet/1.1.1")).as("it is still there").contains("Pour essayer.");
    }

    @Test
    void aCiteThatHasBegunDoesNotLeave() {
        Visitor.Answer refused = one.post(
                address() + "/cites/" + slug(team.cite().value()) + "/leaving", "reason", "Elle n’a pas le temps.");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("a déjà commencé sa grille");
    }

    private Visitor.Answer close() {
        return one.post(address() + "/closing", "typed", String.valueOf(year));
    }

    private String slug(java.util.UUID cite) {
        return database.sql("select slug from cite where id = :id")
                .param("id", cite)
                .query(String.class)
                .single();
    }
}
