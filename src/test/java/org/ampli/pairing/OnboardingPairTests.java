package org.ampli.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ampli.network.Cite;
import org.ampli.network.Registering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnboardingPairTests extends PairPages {

    private static final String[] NOTHING = {};

    @Autowired
    Registering registering;

    @Autowired
    PairStep step;

    @Test
    void aCiteThatPractisesHasItsPairAtOnce() {
        Cite cite = Cite.of("new-" + UUID.randomUUID(), "Cité des métiers nouvelle", "Nouvelle", "FR", "fr");
        registering.cite(cite);
        database.sql("update cite set stage = 'PROJECT' where id = :id")
                .param("id", cite.id().value())
                .update();
        String steps = "/cites/" + cite.slug() + "/onboarding";
        assertThat(steering.page(steps)).contains("Un binôme de lecteurs");
        steering.post("/cites/" + cite.slug() + "/practice", NOTHING);
        String pair = "/campaigns/" + year(cite) + "/pairs/" + cite.slug();
        assertThat(steering.page(steps)).contains("href=\"" + pair);

        put(pair, "LEAD", "referent@geneve");
        assertThat(done(cite)).as("one of two").isFalse();
        put(pair, "SECOND", "manager@porto");

        assertThat(done(cite)).isTrue();
        assertThat(steering.page(pair)).contains("Référent qualité de Genève");
        assertThat(pairs.reads(member("referent@geneve"), cite.id())).isTrue();
    }

    private void put(String pair, String place, String reader) {
        steering.post(
                pair + "/replacement",
                "place",
                place,
                "person",
                id(member(reader).person()),
                "reason",
                "Pour accompagner le projet.");
    }

    private boolean done(Cite cite) {
        return step.of(cite, member("manager@genova")).getFirst().done();
    }

    private int year(Cite cite) {
        return database.sql("select year from campaign where practice_of = :cite")
                .param("cite", cite.id().value())
                .query(Integer.class)
                .single();
    }
}
