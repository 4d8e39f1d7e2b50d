-- what a Cité says it is stuck on (C27), about one indicator or the whole
create table difficulty (
    id           uuid primary key,
    cite_id      uuid not null references cite,
    indicator_id uuid references grid_indicator,
    content      text not null check (length(content) between 1 and 4000),
    reported_at  timestamptz not null,
    reported_by  uuid not null references person
);

create index difficulty_cite on difficulty (cite_id, reported_at desc);

-- what was said of it since, by the Cité or by a reader; the last closing or reopening says whether it is closed
create table difficulty_word (
    id            uuid primary key,
    difficulty_id uuid not null references difficulty,
    kind          text not null check (kind in ('ANSWER', 'CLOSING', 'REOPENING')),
    side          text not null check (side in ('CITE', 'READER')),
    content       text not null check (length(content) between 1 and 4000),
    said_at       timestamptz not null,
    said_by       uuid not null references person
);

create index difficulty_word_place on difficulty_word (difficulty_id, said_at);

-- when a Cité opened its unfinished grid to its readers, and closed it again (C18)
create table shared_sheet (
    id          uuid primary key,
    cite_id     uuid not null references cite,
    campaign_id uuid not null references campaign,
    opened_at   timestamptz not null,
    opened_by   uuid not null references person,
    closed_at   timestamptz,
    closed_by   uuid references person,
    check ((closed_at is null) = (closed_by is null))
);

create unique index shared_sheet_open on shared_sheet (cite_id, campaign_id) where closed_at is null;

-- who reads a Cité: the readers of the campaign in which it writes now, else of its last one
create view helping_pair as
select l.cite_id, r.person_id, r.place
  from (select distinct on (p.cite_id) p.cite_id, p.campaign_id
          from campaign_cite p join campaign c on c.id = p.campaign_id
         where p.left_at is null and c.launched_on is not null
         order by p.cite_id, c.closed_at is not null, c.practice_of is not null, c.launched_at desc) l
  join pair_reader r on r.campaign_id = l.campaign_id and r.cite_id = l.cite_id and r.until_at is null;
