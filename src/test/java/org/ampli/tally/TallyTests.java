package org.ampli.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.PlanningExample;
import org.ampli.demo.World;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grids of a year are counted by the technical group, and never so that one of them could be told. */
class TallyTests extends OverTime {

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private PlanningExample planning;

    private Campaign campaign;
    private Visitor reader;
    private String address;

    @BeforeEach
    void aYear() {
        Member by = people.withEmail("manager@paris-la-villette.example")
                .flatMap(people::member)
                .orElseThrow();
        LocalDate today = LocalDate.now(Page.ZONE);
        campaigns.open().ifPresent(open -> planning.close(by, today));
        int year = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030) + 1;
        campaign = campaigns.launch(year, today.minusDays(60));
        reader = signedIn(world.reader());
        address = "/campaigns/" + year + "/tally";
    }

    @Test
    void nothingIsCountedBeforeFiveHaveSentAndThenNoSmallNumberIsTold() {
        sent(4, true);
        assertThat(reader.page(address)).contains("4 Cités ont envoyé", "pas encore comptées");
        Visitor.Answer refused = reader.post(address);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("au moins 5 grilles nouvelles");

        sent(2, true);
        sent(4, false);
        reader.post(address);
        assertThat(figures())
                .as("4 say no")
                .contains("moins de 5 Cités d’un côté")
                .doesNotContain(">6</td>");
        sent(5, false);
        reader.post(address);
        assertThat(figures()).contains("Réponses de 15 Cités", ">6</td>", ">9</td>");
    }

    @Test
    void anotherCountWaitsUntilEnoughOthersHaveCome() {
        sent(10, true);
        reader.post(address);
        sent(4, false);
        assertThat(reader.post(address).status())
                .as("four more could be told from the difference")
                .isEqualTo(409);
        assertThat(figures()).contains("Réponses de 10 Cités");
    }

    @Test
    void onlyTheTechnicalGroupSeesIt() {
        for (Visitor other : List.of(signedIn(team.manager()), signedIn(world.steerer()))) {
            assertThat(other.get(address).status()).isEqualTo(404);
            assertThat(other.post(address).status()).isEqualTo(404);
        }
    }

    @Test
    void theOrderIsThatOfTheGridWhateverWasCounted() {
        sent(6, true);
        sent(7, false);
        reader.post(address);
        String page = figures();
        List<Integer> places = new ArrayList<>();
        for (String code : List.of("1.1.1", "1.1.2", "1.2.1", "2.RH.1.1", "3.1.1")) {
            places.add(page.indexOf("<span class=\"code\">" + code + "</span>"));
        }
        assertThat(places).isSorted().allMatch(place -> place > 0);
    }

    private String figures() {
        return reader.page(address);
    }

    /** That many Cités more which send a grid with the same answer everywhere. */
    private void sent(int cites, boolean yes) {
        IntStream.range(0, cites).forEach(each -> sent(world.team(), yes));
    }

    private void sent(World.Team cite, boolean yes) {
        UUID assessment = UUID.randomUUID();
        database.sql("""
                        insert into assessment (id, cite_id, campaign_id, edition_id, opened_at, sent_at, sent_by)
                        values (:id, :cite, :campaign, :edition, now(), now(), :by)
                        """)
                .param("id", assessment)
                .param("cite", cite.cite().value())
                .param("campaign", campaign.id().value())
                .param("edition", campaign.edition().value())
                .param("by", cite.manager().value())
                .update();
        database.sql("""
                        insert into sent_answer (assessment_id, indicator_id, yes, argument, details, evidence)
                        select :id, i.id, :yes, 'Nous le faisons.', '{}', '{}' from grid_indicator i
                         where i.edition_id = :edition
                        """)
                .param("id", assessment)
                .param("yes", yes)
                .param("edition", campaign.edition().value())
                .update();
        database.sql("""
                        insert into sending (id, cite_id, campaign_id, number, sent_at, sent_by, sent_name, sent_role, edition,
                                             content, sha256, receipt, receipt_sha256)
                        values (gen_random_uuid(), :cite, :campaign, 1, now(), :by, 'Manager', 'MANAGER', '2010',
                                'x', encode(sha256('x'), 'hex'), 'y', encode(sha256('y'), 'hex'))
                        """)
                .param("cite", cite.cite().value())
                .param("campaign", campaign.id().value())
                .param("by", cite.manager().value())
                .update();
    }
}
