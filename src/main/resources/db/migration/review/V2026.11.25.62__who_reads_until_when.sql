-- who reads what was sent, at which place
create view reading_reader as
select g.assessment_id, r.person_id, r.place, r.since_at
  from reading g
  join assessment a on a.id = g.assessment_id
  join pair_reader r on r.campaign_id = a.campaign_id and r.cite_id = a.cite_id and r.until_at is null;

-- the last day on which a reading is sealed: the campaign's, and never less than 28 days after the Cité first sent (C47)
create view reading_day as
select g.assessment_id, greatest(d.day, (g.opened_at at time zone 'Europe/Paris')::date + 28) as day
  from reading g
  join assessment a on a.id = g.assessment_id
  left join campaign_day d on d.campaign_id = a.campaign_id and d.milestone = 'READING';

-- what is read is what was sent last
create view reading_sending as
select distinct on (g.assessment_id) g.assessment_id, s.id as sending_id, s.number, s.sent_at
  from reading g
  join assessment a on a.id = g.assessment_id
  join sending s on s.campaign_id = a.campaign_id and s.cite_id = a.cite_id
 order by g.assessment_id, s.number desc;

-- the grids that were sent before readings were kept
insert into reading (assessment_id, opened_at)
select a.id, min(s.sent_at)
  from assessment a
  join campaign c on c.id = a.campaign_id and c.closed_at is null
  join sending s on s.campaign_id = a.campaign_id and s.cite_id = a.cite_id
 group by a.id;
