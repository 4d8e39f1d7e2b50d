-- a text that people write, as it stands: what it belongs to is another room's, which refers to it
create table draft (
    id         uuid primary key,
    longest    integer not null check (longest between 1 and 100000),
    begun_at   timestamptz not null,
    version    bigint not null default 0 check (version >= 0),
    body       text not null default '' check (length(body) <= longest),
    written_at timestamptz,
    written_by uuid references person,
    check ((version = 0) = (written_at is null) and (written_at is null) = (written_by is null))
);

-- every state that it had; the id is made by the writer's browser, so that a save sent twice counts once
create table draft_change (
    id         uuid primary key,
    draft_id   uuid not null references draft,
    version    bigint not null check (version > 0),
    body       text not null,
    written_at timestamptz not null,
    written_by uuid not null references person,
    unique (draft_id, version)
);
