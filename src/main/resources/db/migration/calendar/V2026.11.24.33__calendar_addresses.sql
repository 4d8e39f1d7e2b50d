-- the address at which a person's own programs read their dates; a new one makes the one before worthless
create table calendar_address (
    person_id uuid primary key references person,
    secret    text not null unique check (secret ~ '^[A-Za-z0-9_-]{43}$'),
    made_at   timestamptz not null
);
