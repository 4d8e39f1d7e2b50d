-- in which languages someone reads; who has declared none reads in their own and in those of their Cité
create table reader_language (
    person_id   uuid not null references person,
    language    text not null check (language ~ '^[a-z]{2}$'),
    declared_at timestamptz not null,
    declared_by uuid not null references person,
    primary key (person_id, language)
);

-- why someone should not read a Cité, declared by themselves or by the steering group; taken back, it is kept
create table reader_tie (
    id          uuid primary key,
    person_id   uuid not null references person,
    cite_id     uuid not null references cite,
    reason      text not null check (length(reason) between 1 and 2000),
    declared_at timestamptz not null,
    declared_by uuid not null references person,
    lifted_at   timestamptz,
    lifted_by   uuid references person,
    check ((lifted_at is null) = (lifted_by is null))
);

create unique index reader_tie_once on reader_tie (person_id, cite_id) where lifted_at is null;

-- hours of reading and of visits, as each reader declares their own (C62)
create table reader_time (
    id          uuid primary key,
    person_id   uuid not null references person,
    campaign_id uuid not null references campaign,
    cite_id     uuid references cite,
    kind        text not null check (kind in ('READING', 'VISIT', 'MEETING')),
    day         date not null,
    minutes     integer not null check (minutes between 5 and 1440),
    declared_at timestamptz not null,
    removed_at  timestamptz
);

create index reader_time_person on reader_time (person_id, campaign_id);
