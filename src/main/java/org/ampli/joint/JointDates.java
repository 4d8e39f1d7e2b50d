package org.ampli.joint;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.calendar.DatedFact;
import org.ampli.calendar.DatedFacts;
import org.ampli.network.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of two readers stand in the calendars of both. */
@Component
class JointDates implements DatedFacts {

    private final JdbcClient database;
    private final Clock clock;

    JointDates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<DatedFact> of(Member member) {
        if (!member.reads()) {
            return List.of();
        }
        return database.sql("""
                        select distinct on (m.assessment_id) m.assessment_id, m.starts_at, m.ends_at, m.place,
                               replace(c.name, '''', '’') as name,
                               count(*) over (partition by m.assessment_id) - 1 as revision
                          from joint_meeting m
                          join assessment a on a.id = m.assessment_id
                          join cite c on c.id = a.cite_id
                          join pair_reader p on p.campaign_id = a.campaign_id and p.cite_id = a.cite_id
                           and p.person_id = :person and p.until_at is null
                         where m.starts_at > :since
                         order by m.assessment_id, m.number desc
                        """)
                .param("person", member.person().value())
                .param("since", clock.instant().minus(Duration.ofDays(366)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    UUID reading = row.getObject("assessment_id", UUID.class);
                    return new DatedFact(
                            DatedFact.uidOf("joint-reading", reading),
                            row.getInt("revision"),
                            DatedFact.Title.of("joint.calendar", row.getString("name")),
                            new DatedFact.Hours(
                                    row.getObject("starts_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("ends_at", OffsetDateTime.class)
                                            .toInstant()),
                            row.getString("place"),
                            "/readings/" + reading + "/joint");
                })
                .list();
    }
}
