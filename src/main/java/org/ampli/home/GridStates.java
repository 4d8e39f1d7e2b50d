package org.ampli.home;

import java.time.LocalDate;
import java.util.Optional;
import org.ampli.network.CiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the grid is that a Cité fills now. */
@Component
class GridStates {

    private static final String STATE = """
            select p.fill_by, count(a.indicator_id) filter (where a.yes is not null) as answered,
                   count(*) as total,
                   count(*) filter (where a.yes is not null and not t.found) as bare,
                   count(*) filter (where a.look_again) as again,
                   coalesce(s.sent_at > coalesce(s.taken_up_at, '-infinity'), false) as sent,
                   coalesce(s.visa_asked_at > coalesce(s.handed_back_at, '-infinity'), false) as visa_asked,
                   coalesce(s.handed_back_at >= greatest(s.visa_asked_at, s.taken_up_at), false) as handed_back,
                   coalesce((select sum(m.minutes) from team_meeting m
                              where m.assessment_id = s.id and m.removed_at is null), 0) as worked,
                   coalesce((select min(f.place)
                           from unnest(array['RECEPTION', 'DOCUMENTATION', 'COUNSELLING'])
                                with ordinality f (function, place)
                          where not exists (select from team_function h
                                  join mandate m on m.person_id = h.person_id and m.cite_id = h.cite_id
                                 where h.cite_id = :cite and h.function = f.function and m.starts_on <= :today
                                   and (m.ends_on is null or m.ends_on > :today))), 0) as unheard
              from writing_now w
              join taking_part p on p.campaign_id = w.campaign_id and p.cite_id = w.cite_id
              join campaign c on c.id = w.campaign_id
              join grid_indicator i on i.edition_id = c.edition_id and not i.coming
              left join assessment s on s.cite_id = w.cite_id and s.campaign_id = w.campaign_id
              left join answer a on a.assessment_id = s.id and a.indicator_id = i.id
             cross join lateral (select exists (select from attachment e where e.assessment_id = s.id
                                                   and e.indicator_id = i.id) as found) t
             where w.cite_id = :cite
             group by p.fill_by, s.id
            """;

    private final JdbcClient database;

    GridStates(JdbcClient database) {
        this.database = database;
    }

    /** Empty while the Cité has no grid to fill. */
    Optional<GridState> of(CiteId cite, LocalDate today) {
        return database.sql(STATE)
                .param("cite", cite.value())
                .param("today", today)
                .query((row, number) -> new GridState(
                        row.getObject("fill_by", LocalDate.class),
                        row.getInt("answered"),
                        row.getInt("total"),
                        row.getInt("bare"),
                        row.getInt("again"),
                        row.getBoolean("sent"),
                        row.getBoolean("visa_asked"),
                        row.getBoolean("handed_back"),
                        row.getInt("worked"),
                        row.getInt("unheard")))
                .optional();
    }
}
