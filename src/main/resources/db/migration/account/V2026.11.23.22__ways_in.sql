-- only the hash of a password is kept, as Argon2 writes it
create table credential (
    person_id     uuid primary key references person,
    password_hash text not null,
    changed_at    timestamptz not null
);

-- a link sent by mail: of its secret, and of the browser that asked for it, only the fingerprints are kept
create table sign_in_link (
    token_hash   bytea primary key,
    browser_hash bytea not null,
    person_id    uuid not null references person,
    destination  text not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);

create index sign_in_link_expiry on sign_in_link (expires_at);

-- how often someone tried, by address and by source, and when they may try again
create table sign_in_try (
    subject text primary key,
    tries   integer not null,
    last_at timestamptz not null,
    free_at timestamptz not null
);

create index sign_in_try_age on sign_in_try (last_at);

-- the code that the console prints while nobody holds the network office; one row, the last start's
create table setup_code (
    only_one  boolean primary key default true check (only_one),
    code_hash bytea not null
);

-- someone asked to join a Cité's team; the past is kept, as for mandates
create table invitation (
    id           uuid primary key,
    cite_id      uuid not null references cite,
    email        text not null check (length(email) between 3 and 254),
    name         text not null check (length(name) between 1 and 120),
    role         text not null check (role in ('TEAM_MEMBER', 'DEPUTY_OFFICER', 'QUALITY_OFFICER', 'MANAGER')),
    functions    text[] not null,
    token_hash   bytea not null unique,
    invited_by   uuid not null references person,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    withdrawn_at timestamptz
);

create unique index invitation_waiting on invitation (cite_id, lower(email))
    where accepted_at is null and withdrawn_at is null;
