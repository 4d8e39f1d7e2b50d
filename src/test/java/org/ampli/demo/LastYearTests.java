package org.ampli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The last year of the demo is over: each Cité has its synthesis, the network has its own, and nobody is told of it
 * now.
 */
class LastYearTests extends OverHttp {

    private int year;

    @BeforeEach
    void last() {
        year = database.sql("select year from campaign c join release r on r.campaign_id = c.id order by year limit 1")
                .query(Integer.class)
                .single();
    }

    @Test
    void eachOfTheSixCitesHasItsGridItsFeedbackAndItsSynthesis() {
        for (String slug : List.of("nanterre", "orne", "la-rochelle", "haute-normandie")) {
            Visitor officer = demo("referent@" + slug);
            String syntheses = officer.page("/syntheses");
            assertThat(syntheses).as(slug).contains(String.valueOf(year));
            assertThat(officer.page(
                            link(officer.page("/feedback"), "/feedback/[-0-9a-f]{36}(?=\">Campagne " + year + ")")))
                    .as(slug)
                    .contains("Vous remerciez")
                    .doesNotContain("ajouté après coup</span>");
            assertThat(officer.page(link(syntheses, "/syntheses/[-0-9a-f]+")))
                    .contains("L’organisation par pôle est comprise de tous");
        }
    }

    @Test
    void everyoneHasTheSynthesisOfTheNetworkAndItsReports() {
        Visitor anyone = demo("accueil@porto");
        assertThat(anyone.page("/campaigns/" + year + "/synthesis"))
                .contains("Écrire à plusieurs Cités une seule demande de moyens.")
                .contains("Réponses de 6 Cités");
    }

    @Test
    void itsGesturesWereMadeOnTheirDaysAndAreNoNews() {
        LocalDate release = database.sql(
                        "select released_at::date from release r join campaign c on c.id = r.campaign_id"
                                + " where c.year = :year")
                .param("year", year)
                .query(LocalDate.class)
                .single();
        assertThat(release).isBefore(LocalDate.now().minusMonths(6));
        assertThat(database.sql("select count(*) from notice where noted_at < now() - interval '60 days'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String link(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private Visitor demo(String address) {
        PersonId person = people.withEmail(address + ".example").orElseThrow();
        return signedIn(person);
    }
}
