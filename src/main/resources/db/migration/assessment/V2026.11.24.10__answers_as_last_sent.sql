-- each answer as it was last sent, and the pieces that went with it (their ids, and what was said of them): what differs
-- from this is marked in a grid that is taken up again
create table sent_answer (
    assessment_id uuid not null references assessment,
    indicator_id  uuid not null references grid_indicator,
    yes           boolean,
    argument      text not null,
    details       text[] not null,
    evidence      text[] not null,
    primary key (assessment_id, indicator_id)
);

-- for the grids that are sent already: the answers as their history tells them, and the pieces that were there by then
insert into sent_answer
select g.id, i.id, c.yes, coalesce(c.argument, ''), coalesce(c.details, '{}'),
       array(select e.id || ' ' || md5(row(e.title, e.description, e.url, e.fact_on, v.number, v.sha256)::text)
               from attachment t
               join evidence_item e on e.id = t.evidence_id
               left join lateral (select * from evidence_version v where v.item_id = e.id
                                   order by v.number desc limit 1) v on true
              where t.assessment_id = g.id and t.indicator_id = i.id and t.sent and t.added_at <= g.sent_at
              order by e.id)
  from assessment g
  join grid_indicator i on i.edition_id = g.edition_id
  left join lateral (select c.yes, c.argument, c.details from answer_change c
                      where c.assessment_id = g.id and c.indicator_id = i.id and c.changed_at <= g.sent_at
                      order by c.version desc limit 1) c on true
 where g.sent_at is not null;
