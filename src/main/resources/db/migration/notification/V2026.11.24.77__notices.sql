-- what a person is told: once about one subject on one day, whichever node notices it, however often
create table notice (
    person_id uuid not null references person,
    kind      text not null check (kind ~ '^[A-Z_]{4,40}$'),
    subject   uuid not null,
    day       date not null,
    sentence  text not null default '' check (length(sentence) <= 2000 and sentence !~ '[[:cntrl:]]'),
    path      text not null check (path ~ '^/'),
    due       date,
    author_id uuid references person,
    noted_at  timestamptz not null,
    told_at   timestamptz,
    primary key (person_id, kind, subject, day)
);

create index notice_waiting on notice (person_id) where told_at is null;

-- the message of a day: there is one
create table digest (
    person_id uuid not null references person,
    day       date not null,
    told_at   timestamptz not null,
    primary key (person_id, day)
);

-- from which hour on someone is written to, in Europe/Paris, and since when they want to hear of deadlines alone
create table message_choice (
    person_id   uuid primary key references person,
    hour        integer not null check (hour between 0 and 23),
    quiet_since timestamptz
);
