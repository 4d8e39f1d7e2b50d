package org.ampli.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchPageTests extends PairPages {

    private static final String UNLAWFUL = """
            select count(*) from pair_reader l join pair_reader s
                on s.campaign_id = l.campaign_id and s.cite_id = l.cite_id and s.place = 'SECOND' and s.until_at is null
              join mandate ml on ml.person_id = l.person_id and ml.role in ('MANAGER', 'QUALITY_OFFICER') and ml.ends_on is null
              join mandate ms on ms.person_id = s.person_id and ms.role in ('MANAGER', 'QUALITY_OFFICER') and ms.ends_on is null
             where l.campaign_id = :campaign and l.place = 'LEAD' and l.until_at is null
               and (ml.cite_id = ms.cite_id or ml.cite_id = l.cite_id or ms.cite_id = l.cite_id or ml.role = ms.role)
            """;

    @Autowired
    PairReadiness readiness;

    @AfterEach
    void nothingRuns() {
        database.sql("update pair_search set ended_at = now(), ending = 'STOPPED' where ended_at is null")
                .update();
    }

    private void aSearchThatSaidSo(String ago) {
        nothingRuns();
        database.sql("""
                        insert into pair_search (id, campaign_id, seed, keep, least, most, load, even, language, last_year,
                                                   distance, abroad, asked_at, asked_by, alive_at)
                        select gen_random_uuid(), :campaign, 7, true, 2, 3, 'SOME', 'SOME', 'SOME', 'SOME', 'SOME', 'SOME',
                               now(), :by, now() - :ago::interval
                        """)
                .param("campaign", preparing.id().value())
                .param("by", team.manager().value())
                .param("ago", ago)
                .update();
    }

    @Test
    void pairsAreSearchedThenAdoptedAndTheCampaignMissesNoneAnyMore() {
        UUID proposal = search(preparing, SLIDERS);

        String page = steering.page(board(preparing));
        assertThat(page)
                .contains("La recherche est terminée.", "Retenir cette proposition", "<details class=\"pairs-why\"")
                .contains("id=\"seed\" name=\"seed\" inputmode=\"numeric\" maxlength=\"9\" value=\"7\"");
        assertThat(steering.post(board(preparing) + "/adoption", "proposal", proposal.toString())
                        .status())
                .isEqualTo(302);
        assertThat(readiness.missing(preparing.id())).isEmpty();
        assertThat(campaigns.cites(preparing.id()))
                .isNotEmpty()
                .allSatisfy(cite -> assertThat(pairs.of(preparing.id(), cite)).isPresent());
        assertThat(database.sql(UNLAWFUL)
                        .param("campaign", preparing.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(steering.page(board(preparing))).contains("Retenue le").doesNotContain("Retenir cette proposition");
    }

    @Test
    void theReasonOfAChoiceMadeByHandStaysWithThePairThatIsAdopted() {
        String reason = "Irun et cette Cité se connaissent. " + UUID.randomUUID();
        String irun = id(member("referent@irun").person());
        steering.post(own(preparing) + "/choice", "place", "SECOND", "person", irun, "reason", reason);
        UUID proposal = search(preparing, with("seed", "5"));
        steering.post(board(preparing) + "/adoption", "proposal", proposal.toString());

        assertThat(steering.page(board(preparing))).contains(reason, "comme l’an dernier");
        assertThat(steering.page(own(preparing))).contains(reason);
    }

    @Test
    void theSameSlidersGiveTheSameProposalAgain() {
        Map<String, String> sliders = with("language", "FIRST", "change", "yes", "seed", "12");
        assertThat(found(search(preparing, sliders))).isNotEmpty().isEqualTo(found(search(preparing, sliders)));
    }

    private List<String> found(UUID proposal) {
        return database.sql("""
                        select cite_id || ' ' || lead_id || ' ' || second_id from pair_found
                         where search_id = :id order by cite_id
                        """).param("id", proposal).query(String.class).list();
    }

    @Test
    void oneSearchRunsAtATime() {
        aSearchThatSaidSo("1 second");
        assertThat(steering.post(board(preparing) + "/search", SLIDERS).status())
                .isEqualTo(409);
        assertThat(steering.page(board(preparing)))
                .contains("La recherche est en cours.", "hx-trigger=\"every 1s\"", "Arrêter et garder le meilleur");
    }

    @Test
    void aSearchWhoseNodeHasGoneIsSaidInterruptedAndAnotherMayBegin() {
        aSearchThatSaidSo("1 minute");
        UUID gone = lastSearch(preparing);
        assertThat(steering.page(board(preparing)))
                .contains("La recherche a été interrompue par un redémarrage.")
                .doesNotContain("hx-trigger");

        search(preparing, SLIDERS);
        assertThat(database.sql("select ending from pair_search where id = :id")
                        .param("id", gone)
                        .query(String.class)
                        .single())
                .isEqualTo("INTERRUPTED");
    }

    @Test
    void slidersThatSayNothingAreRefusedBesideThemAndWhatWasTypedStays() {
        var answer = steering.post(board(preparing) + "/search", with("abroad", "x", "least", "4", "seed", "many"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page())
                .contains("Choisissez combien ce souhait compte.")
                .contains("le premier au plus égal au second")
                .contains("value=\"many\"", "neuf chiffres au plus");
    }

    @Test
    void aProposalThatTheFactsHaveOverrunIsNotAdopted() {
        UUID proposal = search(preparing, with("seed", "3"));
        record Led(UUID cite, UUID lead) {}
        Led led = database.sql("select cite_id as cite, lead_id as lead from pair_found where search_id = :id limit 1")
                .param("id", proposal)
                .query(Led.class)
                .single();
        Member reader = people.member(new PersonId(led.lead())).orElseThrow();
        UUID tie = UUID.randomUUID();
        database.sql("""
                        insert into reader_tie (id, person_id, cite_id, reason, declared_at, declared_by)
                        values (:id, :person, :cite, 'Un proche y travaille', now(), :person)
                        """)
                .param("id", tie)
                .param("person", reader.person().value())
                .param("cite", led.cite())
                .update();
        try {
            var refused = steering.post(board(preparing) + "/adoption", "proposal", proposal.toString());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page()).contains("Cherchez une nouvelle proposition.");
        } finally {
            database.sql("delete from reader_tie where id = :id")
                    .param("id", tie)
                    .update();
        }
        search(preparing, with("seed", "4"));
        assertThat(steering.post(board(preparing) + "/adoption", "proposal", proposal.toString())
                        .status())
                .as("no longer the last")
                .isEqualTo(409);
    }

    @Test
    void aClosedYearIsReadAndNeverChanged() {
        CampaignId last = campaigns.all().stream()
                .filter(one -> one.closedAt() != null)
                .findFirst()
                .orElseThrow()
                .id();
        String board = board(campaigns.find(last).orElseThrow());
        assertThat(steering.page(board))
                .contains("class=\"pairs\"")
                .doesNotContain("Chercher", "<form method=\"post\" action=\"" + board);
        assertThat(steering.post(board + "/search", SLIDERS).status()).isEqualTo(409);
        assertThat(database.sql("update pair_reader set reason = 'Autre' where campaign_id = :id"))
                .satisfies(change -> org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> change.param("id", last.value()).update())
                        .hasMessageContaining("read-only"));
    }
}
