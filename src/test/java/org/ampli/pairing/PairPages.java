package org.ampli.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The year that is prepared and the one that runs in the demo, with a steering member of its own for each test. */
abstract class PairPages extends OverHttp {

    static final Map<String, String> SLIDERS = Map.of(
            "load", "FIRST",
            "even", "MUCH",
            "language", "MUCH",
            "lastYear", "SOME",
            "distance", "LITTLE",
            "abroad", "SOME",
            "change", "no",
            "least", "2",
            "most", "3",
            "seed", "7");

    @Autowired
    Campaigns campaigns;

    @Autowired
    ReaderPairs pairs;

    Visitor steering;
    Campaign preparing;
    Campaign running;

    @BeforeEach
    void theYears() {
        steering = signedIn(world.steerer());
        preparing = campaigns.inPreparation().orElseThrow();
        running = campaigns.open().orElseThrow();
        choose(Stream.concat(Stream.of(slug()), ofTheDemo().stream()));
    }

    @AfterEach
    void forEveryCite() {
        steering.post("/campaigns/" + preparing.year() + "/choice", "scope", "all");
    }

    /** The year that is prepared is meant for these alone, however many Cités other tests have made. */
    private void choose(Stream<String> slugs) {
        String[] form = Stream.concat(Stream.of("scope", "part"), slugs.flatMap(slug -> Stream.of("cite", slug)))
                .toArray(String[]::new);
        assertThat(steering.post("/campaigns/" + preparing.year() + "/choice", form)
                        .status())
                .isEqualTo(302);
    }

    private List<String> ofTheDemo() {
        return database.sql("""
                        select distinct c.slug from cite c join pair_reader r on r.cite_id = c.id
                         where r.campaign_id = :running
                        """)
                .param("running", running.id().value())
                .query(String.class)
                .list();
    }

    String board(Campaign campaign) {
        return "/campaigns/" + campaign.year() + "/pairs";
    }

    String own(Campaign campaign) {
        return board(campaign) + "/" + slug();
    }

    String slug() {
        return database.sql("select slug from cite where id = :id")
                .param("id", team.cite().value())
                .query(String.class)
                .single();
    }

    Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }

    /** Asks for a search, and waits until it is over. */
    UUID search(Campaign campaign, Map<String, String> sliders) {
        assertThat(steering.post(board(campaign) + "/search", sliders).status()).isEqualTo(302);
        awaitEnd(campaign);
        return lastSearch(campaign);
    }

    void awaitEnd(Campaign campaign) {
        long late = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!over(campaign)) {
            assertThat(System.nanoTime()).isLessThan(late);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean over(Campaign campaign) {
        return "true".equals(steering.get(board(campaign) + "/search").header("HX-Refresh"));
    }

    UUID lastSearch(Campaign campaign) {
        return database.sql("select id from pair_search where campaign_id = :id order by asked_at desc limit 1")
                .param("id", campaign.id().value())
                .query(UUID.class)
                .single();
    }

    static Map<String, String> with(String... changes) {
        Map<String, String> form = new LinkedHashMap<>(SLIDERS);
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    static String id(PersonId person) {
        return person.value().toString();
    }
}
