-- a Cité works in one language first and in others besides; it may close, and keeps what it did
alter table cite
    add column other_languages text[] not null default '{}',
    add column closed_on date,
    add column context_at timestamptz,
    add column context_by uuid references person,
    drop constraint cite_stage_check,
    add constraint cite_stage_check check (stage in ('PROJECT', 'OPERATING', 'CLOSED')),
    add check ((stage = 'CLOSED') = (closed_on is not null)),
    add check (array_to_string(other_languages, ',') ~ '^([a-z]{2}(,[a-z]{2})*)?$'),
    add check (language <> all (other_languages)),
    add check (latitude between -90 and 90),
    add check (longitude between -180 and 180);

-- a site that is left is not forgotten: evidence and surveys may name it
alter table site
    add column removed_at timestamptz,
    add column removed_by uuid references person;
