package org.ampli.following;

import java.util.List;
import org.ampli.campaign.TakingPart;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.ampli.onboarding.OnboardingSteps;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new Cité has a grid to practise on before its first year (C23); one that has had a year needs none any more. */
@Component
@Order(30)
class PracticeSteps implements OnboardingSteps {

    private final JdbcClient database;

    PracticeSteps(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Step> of(Cite cite, Member reader) {
        boolean given = database.sql("""
                        select exists (select from taking_part t join campaign c on c.id = t.campaign_id
                                        where t.cite_id = :cite and c.launched_on is not null)
                        """)
                .param("cite", cite.id().value())
                .query(Boolean.class)
                .single();
        String address = TakingPart.enrols(reader) ? "/cites/" + cite.slug() + "/practice" : null;
        return List.of(new Step("following.onboarding.practice", given, address));
    }
}
