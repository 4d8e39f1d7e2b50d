package org.ampli.pairing;

import java.util.List;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.ampli.onboarding.OnboardingSteps;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new Cité has its pair at once, for the grid on which it practises (C23). */
@Component
@Order(40)
class PairStep implements OnboardingSteps {

    private final JdbcClient database;

    PairStep(JdbcClient database) {
        this.database = database;
    }

    /** Where the Cité writes, and how many of the two places are taken. */
    private record Writing(int year, int places) {}

    @Override
    public List<Step> of(Cite cite, Member reader) {
        List<Writing> writing = database.sql("""
                        select c.year, count(r.id) as places
                          from writing_now w join campaign c on c.id = w.campaign_id
                          left join pair_reader r on r.campaign_id = c.id and r.cite_id = w.cite_id
                                                 and r.until_at is null and r.place in ('LEAD', 'SECOND')
                         where w.cite_id = :cite group by c.id
                        """)
                .param("cite", cite.id().value())
                .query(Writing.class)
                .list();
        boolean done = writing.stream().anyMatch(one -> one.places() == 2);
        String address = reader.steers() && !writing.isEmpty()
                ? "/campaigns/" + writing.getFirst().year() + "/pairs/" + cite.slug()
                : null;
        return List.of(new Step("pairing.onboarding.pair", done, address));
    }
}
