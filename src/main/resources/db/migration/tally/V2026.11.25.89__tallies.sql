-- a count of all grids as they were last sent, without any number that may not be told
create table tally (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    number      integer not null check (number > 0),
    counted_at  timestamptz not null,
    counted_by  uuid not null references person,
    content     bytea not null,
    unique (campaign_id, number)
);

-- the sendings that a count has seen: the next one waits until enough others have come
create table tally_sending (
    tally_id   uuid not null references tally,
    sending_id uuid not null references sending,
    primary key (tally_id, sending_id)
);
