-- an edition is prepared, then put in force once; from then on only its retirement can be added
create table grid_edition (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[a-z0-9-]{1,20}$'),
    language    text not null check (language ~ '^[a-z]{2}$'),
    in_force_at timestamptz,
    retired_at  timestamptz,
    check (retired_at is null or retired_at >= in_force_at)
);

create unique index grid_edition_in_force on grid_edition ((true)) where in_force_at is not null and retired_at is null;

create table grid_axis (
    id         uuid primary key,
    edition_id uuid not null references grid_edition,
    position   integer not null,
    code       text not null,
    label      text not null,
    unique (edition_id, code),
    unique (edition_id, position)
);

create table grid_section (
    id         uuid primary key,
    edition_id uuid not null references grid_edition,
    axis_id    uuid not null references grid_axis,
    position   integer not null,
    code       text not null,
    unique (edition_id, code),
    unique (edition_id, position)
);

create table grid_criterion (
    id         uuid primary key,
    edition_id uuid not null references grid_edition,
    axis_id    uuid not null references grid_axis,
    section_id uuid references grid_section,
    position   integer not null,
    code       text not null,
    label      text not null,
    unique (edition_id, code),
    unique (edition_id, position)
);

-- code is ours and unique; label is the number that the guide prints, which starts again in each part
create table grid_indicator (
    id             uuid primary key,
    edition_id     uuid not null references grid_edition,
    criterion_id   uuid not null references grid_criterion,
    position       integer not null,
    code           text not null,
    label          text not null,
    level          text not null check (level in ('FUNDAMENTAL', 'INTERNAL_PROGRESS', 'EXTERNAL_PROGRESS')),
    level_presumed boolean not null,
    gap            text not null check (gap in ('YES', 'NO')),
    details        integer not null check (details between 0 and 20),
    unique (edition_id, code),
    unique (edition_id, position)
);

-- where the guide disagrees with itself (about some codes, or the whole), or was corrected (printed says what stood there)
create table grid_note (
    id         uuid primary key,
    edition_id uuid not null references grid_edition,
    position   integer not null,
    key        text not null,
    about      text[] not null,
    printed    text,
    unique (edition_id, key),
    unique (edition_id, position)
);

-- every text of an edition, in each language; subject is the id of the edition, axis, section, criterion, indicator or note
create table grid_translation (
    edition_id uuid not null references grid_edition,
    subject_id uuid not null,
    field      text not null check (field in ('TITLE', 'SOURCE', 'NOTICE', 'DETAIL', 'NOTE')),
    position   integer not null,
    language   text not null check (language ~ '^[a-z]{2}$'),
    body       text not null check (body <> ''),
    state      text not null check (state in ('OFFICIAL', 'TO_BE_REVIEWED', 'REVIEWED')),
    primary key (edition_id, language, subject_id, field, position)
);
