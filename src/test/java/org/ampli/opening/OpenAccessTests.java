package org.ampli.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ampli.Visitor;
import org.ampli.campaign.PlanningExample;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The steering group allows it for one year, and ends it for all at once. */
class OpenAccessTests extends OnAnOpening {

    @Autowired
    PlanningExample planning;

    @Test
    void whenItIsEndedAllIsClosedAtOnceAndDoesNotComeBack() {
        officer.post(mine);
        officer.post(mine, "evidence", item("Compte rendu.txt"));
        assertThat(other.get(grid).status()).isEqualTo(200);
        assertThat(other.post(access() + "/ending").status()).isEqualTo(404);
        assertThat(signedIn(world.reader()).post(access() + "/ending").status()).isEqualTo(403);
        assertThat(steerer.post(access() + "/ending").status()).isEqualTo(302);
        assertThat(other.get(grid).status()).isEqualTo(404);
        assertThat(other.get(file("Compte rendu.txt") + "/file").status()).isEqualTo(404);
        assertThat(other.page("/openings")).doesNotContain(sent.id().value().toString());
        assertThat(officer.page(mine)).contains("ne s’ouvrent pas entre Cités", "refermé par");
        Visitor.Answer refused = officer.post(mine);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page()).contains("Le groupe historique en décide");

        steerer.post(access());
        assertThat(steerer.page(access())).contains("l’a permis", "y a mis fin");
        assertThat(other.get(grid).status())
                .as("each opening belongs to one decision")
                .isEqualTo(404);
        officer.post(mine);
        assertThat(other.get(grid).status()).isEqualTo(200);
    }

    @Test
    void theCloseOfTheYearLeavesItAsTheCiteLeftIt() {
        officer.post(mine, "indicator", "1.1.1");
        planning.close(people.member(world.steerer()).orElseThrow(), LocalDate.now(clock));
        assertThat(other.get(grid).status()).isEqualTo(200);
        assertThat(officer.post(mine + "/closing", "indicator", "1.1.1").status())
                .isEqualTo(302);
        assertThat(other.get(grid).status()).isEqualTo(404);
        steerer.post(access() + "/ending");
        assertThat(steerer.post(access()).status()).as("a year that is over").isEqualTo(409);
    }

    /** Whoever opens while it is ended either opened before, and is closed with the rest, or is refused. */
    @Test
    void anOpeningThatRacesWithTheEndIsNotLeftOpen() throws Exception {
        for (int round = 0; round < 5; round++) {
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                var opening = both.submit(() -> {
                    start.await();
                    return officer.post(mine).status();
                });
                var ending = both.submit(() -> {
                    start.await();
                    return steerer.post(access() + "/ending").status();
                });
                assertThat(opening.get()).isIn(302, 409);
                assertThat(ending.get()).isEqualTo(302);
            }
            assertThat(other.get(grid).status()).isEqualTo(404);
            steerer.post(access());
            assertThat(other.get(grid).status()).isEqualTo(404);
        }
    }

    @Test
    void theFactsStay() {
        officer.post(mine);
        String where = " where assessment_id = '" + sent.id().value() + "'";
        for (String sql : List.of(
                "delete from opening" + where,
                "update opening set opened_at = opened_at - interval '1 day'" + where,
                "update opening set indicator_id = (select id from grid_indicator limit 1)" + where)) {
            assertThatThrownBy(() -> database.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    private String access() {
        return "/campaigns/" + year + "/open-access";
    }
}
