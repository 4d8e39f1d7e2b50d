-- a Cité may receive the public in several places (C77)
create table site (
    id       uuid primary key,
    cite_id  uuid not null references cite,
    position integer not null,
    name     text not null check (length(name) between 1 and 200),
    town     text not null check (length(town) between 1 and 120),
    unique (cite_id, position)
);
