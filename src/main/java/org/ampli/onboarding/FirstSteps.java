package org.ampli.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who speaks for the Cité, and what it says of itself. */
@Component
@Order(10)
class FirstSteps implements OnboardingSteps {

    private final JdbcClient database;
    private final Clock clock;

    FirstSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Facts(boolean manager, boolean officer, boolean context, boolean sites, boolean place) {}

    @Override
    public List<Step> of(Cite cite, Member reader) {
        Facts facts = database.sql("""
                        with held as (
                             select role from mandate
                              where cite_id = :cite and starts_on <= :today and (ends_on is null or ends_on > :today))
                        select exists (select from held where role = 'MANAGER') as manager,
                               exists (select from held where role = 'QUALITY_OFFICER') as officer,
                               c.context <> '' as context, c.latitude is not null as place,
                               exists (select from site s where s.cite_id = c.id and s.removed_at is null) as sites
                          from cite c where c.id = :cite
                        """)
                .param("cite", cite.id().value())
                .param("today", LocalDate.now(clock.withZone(Page.ZONE)))
                .query(Facts.class)
                .single();
        boolean own = cite.id().equals(reader.cite());
        String page = "/cites/" + cite.slug();
        boolean describes = reader.office() || own && reader.coordinates();
        return List.of(
                new Step("onboarding.manager", facts.manager(), where(reader.office(), page + "/people")),
                new Step(
                        "onboarding.officer",
                        facts.officer(),
                        reader.office() ? page + "/people" : where(own && reader.is(Role.MANAGER), page + "/mandates")),
                new Step("onboarding.context", facts.context(), where(describes, page + "/description")),
                new Step("onboarding.sites", facts.sites(), where(describes, page + "/description")),
                new Step("onboarding.place", facts.place(), where(reader.office(), page + "/description")));
    }

    private static @Nullable String where(boolean theirs, String page) {
        return theirs ? page : null;
    }
}
