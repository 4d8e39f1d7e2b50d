-- a search for pairs: what was wished, how it goes, how it ended; alive_at: the node that searches says so every second
create table pair_proposal (
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
create unique index pair_proposal_running on pair_proposal (campaign_id) where ended_at is null;
create index pair_proposal_last on pair_proposal (campaign_id, asked_at desc);

create table pair_proposed (
    proposal_id uuid not null references pair_proposal,
    cite_id     uuid not null references cite,
    lead_id     uuid not null references person,
    second_id   uuid not null references person,
    primary key (proposal_id, cite_id),
    check (lead_id <> second_id)
);

-- who was put somewhere by hand, and why: the search goes around it
create table pair_choice (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    cite_id     uuid not null references cite,
    place       text not null check (place in ('LEAD', 'SECOND')),
    person_id   uuid not null references person,
    reason      text not null check (length(reason) between 1 and 2000),
    chosen_at   timestamptz not null,
    chosen_by   uuid not null references person,
    lifted_at   timestamptz,
    lifted_by   uuid references person,
    check ((lifted_at is null) = (lifted_by is null))
);

create unique index pair_choice_once on pair_choice (campaign_id, cite_id, place) where lifted_at is null;

-- a Cité for which no common language is asked this year, and why
create table pair_any_language (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    cite_id     uuid not null references cite,
    reason      text not null check (length(reason) between 1 and 2000),
    granted_at  timestamptz not null,
    granted_by  uuid not null references person,
    ended_at    timestamptz,
    ended_by    uuid references person,
    check ((ended_at is null) = (ended_by is null))
);

create unique index pair_any_language_once on pair_any_language (campaign_id, cite_id) where ended_at is null;

-- who reads whom, at which place, from when until when, and why: what was is kept
create table pair_reader (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    cite_id     uuid not null references cite,
    place       text not null check (place in ('LEAD', 'SECOND', 'THIRD')),
    person_id   uuid not null references person,
    proposal_id uuid references pair_proposal,
    reason      text not null default '' check (length(reason) <= 2000),
    since_at    timestamptz not null,
    since_by    uuid not null references person,
    until_at    timestamptz,
    until_by    uuid references person,
    check (proposal_id is not null or reason <> ''),
    check ((until_at is null) = (until_by is null)),
    check (until_at is null or until_at >= since_at)
);

create unique index pair_reader_place on pair_reader (campaign_id, cite_id, place) where until_at is null;
create unique index pair_reader_once on pair_reader (campaign_id, cite_id, person_id) where until_at is null;
create index pair_reader_person on pair_reader (person_id, campaign_id);

create trigger closed before insert or update or delete on pair_reader
    for each row execute function campaign_refuse_change();
create trigger closed before insert or update or delete on pair_choice
    for each row execute function campaign_refuse_change();
create trigger closed before insert or update or delete on pair_any_language
    for each row execute function campaign_refuse_change();
