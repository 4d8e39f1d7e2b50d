-- what a Cité can show; once there it stays, and may be withdrawn
create table evidence_item (
    id           uuid primary key,
    cite_id      uuid not null references cite,
    kind         text not null check (kind in ('FILE', 'LINK', 'DESCRIPTION')),
    title        text not null check (length(title) between 1 and 255),
    fact_on      date,
    keeper       text not null default '' check (length(keeper) <= 120),
    description  text not null default '' check (length(description) <= 2000),
    url          text not null default '' check (length(url) <= 2000),
    created_at   timestamptz not null,
    created_by   uuid not null references person,
    withdrawn_at timestamptz,
    withdrawn_by uuid references person,
    version      bigint not null default 0,
    check ((kind = 'LINK') = (url <> '')),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index evidence_item_cite on evidence_item (cite_id, created_at desc);

-- the files of an item, the newest with the highest number; the bytes rest in the store under their key
create table evidence_version (
    item_id     uuid not null references evidence_item,
    number      integer not null check (number between 1 and 100),
    name        text not null check (length(name) between 1 and 255),
    size        bigint not null check (size > 0),
    media_type  text not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    storage_key uuid not null unique,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null references person,
    primary key (item_id, number)
);
