-- a search for pairs: what was wished, how it goes, how it ended; alive_at: the node that searches says so every second
create table pair_search (
    id            uuid primary key,
    campaign_id   uuid not null references campaign,
    seed          bigint not null,
    keep          boolean not null,
    least         integer not null check (least between 0 and 20),
    most          integer not null check (most between 1 and 20 and most >= least),
    load          text not null,
    even          text not null,
    language      text not null,
    last_year     text not null,
    distance      text not null,
    abroad        text not null,
    asked_at      timestamptz not null,
    asked_by      uuid not null references person,
    alive_at      timestamptz not null,
    better        integer not null default 0,
    stop_asked_at timestamptz,
    stop_asked_by uuid references person,
    ended_at      timestamptz,
    ending        text check (ending in ('SEARCHED', 'STOPPED', 'OUT_OF_TIME', 'INTERRUPTED', 'FAILED')),
    adopted_at    timestamptz,
    adopted_by    uuid references person,
    check ((ended_at is null) = (ending is null)),
    check ((stop_asked_at is null) = (stop_asked_by is null)),
    check ((adopted_at is null) = (adopted_by is null)),
    check (adopted_at is null or ending in ('SEARCHED', 'STOPPED', 'OUT_OF_TIME'))
);

-- one search at a time for each campaign
create unique index pair_search_running on pair_search (campaign_id) where ended_at is null;
create index pair_search_last on pair_search (campaign_id, asked_at desc);

create table pair_found (
    search_id uuid not null references pair_search,
    cite_id   uuid not null references cite,
    lead_id   uuid not null references person,
    second_id uuid not null references person,
    primary key (search_id, cite_id),
    check (lead_id <> second_id)
);

insert into pair_search select * from pair_proposal;
insert into pair_found select * from pair_proposed;
