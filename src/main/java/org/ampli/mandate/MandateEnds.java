package org.ampli.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The day on which each mandate of someone is over, in a Cité or in a group, stands in their calendar. */
@Component
class MandateEnds implements DatedFacts {

    private final JdbcClient database;
    private final Clock clock;

    MandateEnds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<DatedFact> of(Member member) {
        return database.sql("""
                        select m.id, m.role, m.ends_on, (m.ended_at is not null)::int as revision,
                               coalesce('/cites/' || c.slug || '/mandates', '/technical-group') as address
                          from mandate m left join cite c on c.id = m.cite_id
                         where m.person_id = :person and m.ends_on > :since and m.ends_on > m.starts_on
                         order by m.ends_on, m.id
                        """)
                .param("person", member.person().value())
                .param("since", LocalDate.now(clock.withZone(Page.ZONE)).minusYears(1))
                .query((row, number) -> DatedFact.on(
                        row.getObject("ends_on", LocalDate.class),
                        DatedFact.uidOf("mandate", row.getObject("id", UUID.class)),
                        row.getInt("revision"),
                        DatedFact.Title.of("mandate.ends." + row.getString("role")),
                        row.getString("address")))
                .list();
    }
}
