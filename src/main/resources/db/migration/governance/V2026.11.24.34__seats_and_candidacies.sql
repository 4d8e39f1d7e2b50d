-- what somebody was when they were given a seat in the technical group; the term itself is their mandate
create table seat (
    mandate_id uuid primary key references mandate,
    held_as    text not null check (held_as in ('QUALITY_OFFICER', 'MANAGER')),
    cite_id    uuid not null references cite
);

-- a quality officer asks for a seat, with the agreement or on the proposal of their manager (C31, C32)
create table candidacy (
    id             uuid primary key,
    person_id      uuid not null references person,
    cite_id        uuid not null references cite,
    opened_at      timestamptz not null,
    opened_by      uuid not null references person,
    words          text not null check (length(words) <= 2000),
    proposal       text not null check (length(proposal) <= 2000),
    days           integer check (days between 10 and 366),
    two_years      boolean,
    volunteered_at timestamptz,
    agreed_at      timestamptz,
    agreed_by      uuid references person,
    withdrawn_at   timestamptz,
    answered_at    timestamptz,
    answered_by    uuid references person,
    accepted       boolean,
    reason         text not null check (length(reason) <= 2000),
    mandate_id     uuid unique references mandate,
    version        bigint not null,
    check ((volunteered_at is null) = (days is null)),
    check ((agreed_at is null) = (agreed_by is null)),
    check ((answered_at is null) = (accepted is null)),
    check (not accepted or (agreed_at is not null and volunteered_at is not null)),
    check (mandate_id is null or accepted)
);

create unique index candidacy_open on candidacy (person_id)
    where withdrawn_at is null and answered_at is null;
create index candidacy_cite on candidacy (cite_id);
