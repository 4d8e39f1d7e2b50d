-- a file that somebody brought for an edition, looked at before anything is written; seen is the fingerprint of what the
-- edition said then, choices are what the reader answered about rows that nobody could match
create table grid_import (
    id         uuid primary key,
    edition_id uuid not null references grid_edition,
    brought_at timestamptz not null,
    brought_by uuid not null references person,
    file_name  text not null check (length(file_name) between 1 and 255),
    content    bytea not null check (octet_length(content) <= 2097152),
    choices    jsonb not null default '{}',
    applied_at timestamptz
);

create index grid_import_order on grid_import (brought_at);
