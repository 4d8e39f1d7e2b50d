-- where each Cité writes now: in the year that runs when it takes part, else in its practice grid
create view writing_now as
select distinct on (p.cite_id) p.cite_id, p.campaign_id
  from campaign_cite p join campaign c on c.id = p.campaign_id
 where p.left_at is null and c.launched_on is not null and c.closed_at is null
 order by p.cite_id, c.practice_of is not null;
