package org.ampli.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.ampli.onboarding.OnboardingSteps;
import org.ampli.shared.Page;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A new Cité has a team once somebody besides those who speak for it has accepted an invitation. */
@Component
@Order(20)
class InvitationSteps implements OnboardingSteps {

    private final JdbcClient database;
    private final Clock clock;

    InvitationSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Step> of(Cite cite, Member reader) {
        boolean team = database.sql("""
                        select exists (select from mandate
                                        where cite_id = :cite and role = 'TEAM_MEMBER' and starts_on <= :today
                                          and (ends_on is null or ends_on > :today))
                        """)
                .param("cite", cite.id().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(Boolean.class)
                .single();
        boolean own = cite.id().equals(reader.cite()) && reader.coordinates();
        String address = own ? "/team" : reader.office() ? "/cites/" + cite.slug() + "/people" : null;
        return List.of(new Step("team.onboarding", team, address));
    }
}
