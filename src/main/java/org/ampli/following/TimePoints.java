package org.ampli.following;

import java.util.List;
import org.ampli.meeting.AgendaPoint;
import org.ampli.meeting.AgendaPoints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A Cité that has asked for more days and waits for its answer is something to talk about at the next meeting. */
@Component
class TimePoints implements AgendaPoints {

    private final JdbcClient database;

    TimePoints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<AgendaPoint> open() {
        return database.sql("""
                        select 'following.agenda.time' as kind, replace(i.name, '''', '’') as text,
                               '/campaigns/' || c.year || '/cites/' || i.slug as address
                          from extension e
                          join campaign c on c.id = e.campaign_id
                          join cite i on i.id = e.cite_id
                         where e.decided_at is null and c.practice_of is null and c.closed_at is null
                         order by i.name
                        """).query(AgendaPoint.class).list();
    }
}
