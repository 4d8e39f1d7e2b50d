-- a campaign is prepared, launched once, then closed for ever; practice_of: the grid of one new Cité outside any year (C23)
alter table campaign
    alter column launched_on drop not null,
    drop constraint campaign_year_key,
    add column practice_of uuid references cite,
    add column edition_id uuid references grid_edition,
    add column planned_on date,
    add column begun_at timestamptz not null default now(),
    add column begun_by uuid references person,
    add column launched_at timestamptz,
    add column launched_by uuid references person,
    add column closed_by uuid references person;

update campaign c set launched_at = c.launched_on::timestamp at time zone 'Europe/Paris',
       edition_id = (select e.id from grid_edition e where e.in_force_at is not null and e.retired_at is null);

alter table campaign
    add check ((launched_on is null) = (launched_at is null)),
    add check (launched_at is null or edition_id is not null),
    add check (closed_at is null or launched_at is not null);

drop index campaign_open;
create unique index campaign_year on campaign (year) where practice_of is null;
-- one campaign open at a time, one in preparation, one practice of a Cité
create unique index campaign_open on campaign ((true))
    where practice_of is null and launched_on is not null and closed_at is null;
create unique index campaign_in_preparation on campaign ((true)) where practice_of is null and launched_on is null;
create unique index campaign_practice on campaign (practice_of) where closed_at is null;

-- every date that a campaign has had: the first at its launch, computed; then each one that was moved, and why
create table campaign_date (
    number      bigint generated always as identity primary key,
    campaign_id uuid not null references campaign,
    milestone   text not null check (milestone in ('FILL', 'READING', 'REPLY', 'SYNTHESES', 'MEETING_1', 'MEETING_2',
                                                   'MEETING_3', 'MEETING_4', 'WINTER_SCHOOL')),
    day         date not null,
    reason      text not null default '' check (length(reason) <= 2000),
    moved_at    timestamptz not null,
    moved_by    uuid references person
);

create index campaign_date_last on campaign_date (campaign_id, milestone, number desc);

create view campaign_day as
select distinct on (campaign_id, milestone) campaign_id, milestone, day
  from campaign_date order by campaign_id, milestone, number desc;

-- which Cités a campaign in preparation is meant for; none chosen, all that operate (C79)
create table campaign_choice (
    campaign_id uuid not null references campaign,
    cite_id     uuid not null references cite,
    chosen_at   timestamptz not null,
    chosen_by   uuid not null references person,
    primary key (campaign_id, cite_id)
);

-- which Cités take part, since when; fill_by: the 42 days of one that joined later
create table campaign_cite (
    campaign_id  uuid not null references campaign,
    cite_id      uuid not null references cite,
    joined_at    timestamptz not null,
    joined_by    uuid references person,
    fill_by      date,
    left_at      timestamptz,
    left_by      uuid references person,
    leave_reason text not null default '' check (length(leave_reason) <= 2000),
    primary key (campaign_id, cite_id, joined_at),
    check ((left_at is null) = (left_by is null))
);

create unique index campaign_cite_once on campaign_cite (campaign_id, cite_id) where left_at is null;
create index campaign_cite_cite on campaign_cite (cite_id);

-- more days for one Cité: asked for and answered, or offered without having been asked; never a lock (I25)
create table extension (
    id            uuid primary key,
    campaign_id   uuid not null references campaign,
    cite_id       uuid not null references cite,
    asked_at      timestamptz,
    asked_by      uuid references person,
    reason        text not null default '' check (length(reason) <= 2000),
    wished_on     date,
    decided_at    timestamptz,
    decided_by    uuid references person,
    decision      text not null default '' check (length(decision) <= 2000),
    granted_until date,
    check ((asked_at is null) = (asked_by is null) and (asked_at is null) = (wished_on is null)),
    check ((decided_at is null) = (decided_by is null)),
    check (asked_at is not null or granted_until is not null),
    check (granted_until is null or decided_at is not null),
    check (decided_at is null or decision <> '')
);

create unique index extension_waiting on extension (campaign_id, cite_id) where decided_at is null;
create index extension_last on extension (campaign_id, cite_id, decided_at desc);

-- who takes part, and the last day to fill: nothing that was given to one Cité is taken back by a date moved for all
create view taking_part as
select p.campaign_id, p.cite_id, p.joined_at,
       greatest(d.day, p.fill_by,
                (select e.granted_until from extension e
                  where e.campaign_id = p.campaign_id and e.cite_id = p.cite_id and e.granted_until is not null
                  order by e.decided_at desc limit 1)) as fill_by
  from campaign_cite p
  left join campaign_day d on d.campaign_id = p.campaign_id and d.milestone = 'FILL'
 where p.left_at is null
union all
select c.id, i.id, null, null
  from campaign c cross join cite i
 where c.launched_on is null
   and case when exists (select from campaign_choice h where h.campaign_id = c.id)
            then exists (select from campaign_choice h where h.campaign_id = c.id and h.cite_id = i.id)
            else i.stage = 'OPERATING' end;

-- the campaigns that were launched before this was kept
insert into campaign_date (campaign_id, milestone, day, moved_at)
select c.id, d.milestone, d.day, c.launched_at
  from campaign c
 cross join lateral (values ('FILL', c.launched_on + 42),
                            ('READING', (c.launched_on + interval '3 months' - interval '21 days')::date),
                            ('REPLY', (c.launched_on + interval '3 months' - interval '7 days')::date),
                            ('SYNTHESES', (c.launched_on + interval '3 months')::date)) as d (milestone, day);

insert into campaign_cite (campaign_id, cite_id, joined_at)
select c.id, i.id, c.launched_at from campaign c cross join cite i where i.stage = 'OPERATING';
