package org.ampli.opening;

import java.time.LocalDate;
import org.ampli.OverTime;
import org.ampli.Visitor;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.review.SentToReaders;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A year in which Cités may read each other, and one that has sent its grid with files beside its first answer. */
abstract class OnAnOpening extends OverTime {

    @Autowired
    SentToReaders cites;

    @Autowired
    Campaigns campaigns;

    SentToReaders.Sent sent;
    Visitor officer;
    Visitor other;
    Visitor steerer;
    String year;
    String mine;
    String grid;

    @BeforeEach
    void aYearThatAllowsIt() {
        if (campaigns.open().isEmpty()) {
            int last = campaigns.all().stream().mapToInt(Campaign::year).max().orElse(2030);
            campaigns.launch(last + 1, LocalDate.now(clock).minusDays(10));
        }
        sent = cites.sentWithFiles();
        officer = signedIn(sent.team().officer().person());
        other = signedIn(world.team().reception());
        steerer = signedIn(world.steerer());
        year = String.valueOf(campaigns.open().orElseThrow().year());
        mine = "/openings/mine/" + year;
        grid = "/openings/" + sent.id().value();
        steerer.post("/campaigns/" + year + "/open-access");
    }

    /** A file beside the first answer, as the others would ask for it. */
    String file(String name) {
        return grid + "/evidence/" + item(name) + "/1";
    }

    String item(String title) {
        return database.sql("select id::text from evidence_item where cite_id = :cite and title = :title")
                .param("cite", sent.team().officer().ownCite().value())
                .param("title", title)
                .query(String.class)
                .single();
    }
}
