-- the technical group's meetings; one that moves keeps its name, and its revision grows
create table group_meeting (
    id            uuid primary key,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    place         text not null check (length(place) <= 200),
    link          text not null check (link = '' or link ~ '^https?://'),
    revision      integer not null default 0,
    called_at     timestamptz not null,
    called_by     uuid not null references person,
    cancelled_at  timestamptz,
    cancelled_by  uuid references person,
    cancel_reason text not null default '',
    presence_at   timestamptz,
    presence_by   uuid references person,
    minutes       text not null default '',
    minutes_at    timestamptz,
    minutes_by    uuid references person,
    check (ends_at > starts_at),
    check (place <> '' or link <> ''),
    check ((cancelled_at is null) = (cancelled_by is null)),
    check (cancelled_at is null or cancel_reason <> '')
);

create index group_meeting_start on group_meeting (starts_at);

create table group_meeting_move (
    id         uuid primary key,
    meeting_id uuid not null references group_meeting,
    was_at     timestamptz not null,
    reason     text not null check (length(reason) between 1 and 500),
    moved_at   timestamptz not null,
    moved_by   uuid not null references person
);

create index group_meeting_move_meeting on group_meeting_move (meeting_id);

-- an agenda point: typed, or taken over from where it is open (its address says where)
create table agenda_point (
    id         uuid primary key,
    meeting_id uuid not null references group_meeting,
    position   integer not null,
    kind       text not null,
    text       text not null check (length(text) between 1 and 300),
    address    text not null,
    added_at   timestamptz not null,
    added_by   uuid not null references person,
    removed_at timestamptz,
    removed_by uuid references person,
    decision   text not null default '' check (length(decision) <= 2000),
    decided_at timestamptz,
    decided_by uuid references person
);

create index agenda_point_meeting on agenda_point (meeting_id);
create unique index agenda_point_once on agenda_point (meeting_id, address) where address <> '' and removed_at is null;

create table group_presence (
    meeting_id uuid not null references group_meeting,
    person_id  uuid not null references person,
    primary key (meeting_id, person_id)
);
