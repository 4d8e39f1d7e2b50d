package org.ampli.difficulty;

import java.util.List;
import org.ampli.meeting.AgendaPoint;
import org.ampli.meeting.AgendaPoints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A difficulty that stays open is something to talk about at the next meeting: which Cité has one, not what it says.
 */
@Component
class DifficultyPoints implements AgendaPoints {

    private final JdbcClient database;

    DifficultyPoints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<AgendaPoint> open() {
        return database.sql("""
                        select 'difficulty.agenda' as kind, concat_ws(', ', c.name, i.code) as text,
                               '/difficulties/' || d.id as address
                          from difficulty d
                          join cite c on c.id = d.cite_id
                          left join grid_indicator i on i.id = d.indicator_id
                         where (select w.kind from difficulty_word w where w.difficulty_id = d.id and w.kind <> 'ANSWER'
                                 order by w.said_at desc, w.id limit 1) is distinct from 'CLOSING'
                         order by d.reported_at limit 50
                        """).query(AgendaPoint.class).list();
    }
}
