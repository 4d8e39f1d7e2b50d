-- what is concluded of a year: of one Cité by its two readers, under the id of its grid (C21); of the network as a whole by
-- the technical group, under the id of the campaign (C54)
create table synthesis (
    id            uuid primary key,
    campaign_id   uuid not null references campaign,
    assessment_id uuid references reading,
    begun_at      timestamptz not null,
    check (id = coalesce(assessment_id, campaign_id))
);

create unique index synthesis_of_the_network on synthesis (campaign_id) where assessment_id is null;

-- what is written, by theme and heading (C55): each line a text of its own
create table synthesis_line (
    id            uuid primary key references draft,
    synthesis_id  uuid not null references synthesis,
    part          text not null,
    heading       text not null
        check (heading in ('FINDINGS', 'ARGUMENTS', 'EVIDENCE', 'GAPS', 'PROPOSALS', 'ACTION_PLAN', 'PRACTICES', 'TOOLS')),
    position      integer not null,
    added_at      timestamptz not null,
    added_by      uuid not null references person,
    removed_at    timestamptz,
    removed_by    uuid references person,
    check ((removed_at is null) = (removed_by is null))
);

create index synthesis_line_place on synthesis_line (synthesis_id, part, heading, position);

-- the indicators that a line rests on
create table synthesis_link (
    line_id      uuid not null references synthesis_line,
    indicator_id uuid not null references grid_indicator,
    primary key (line_id, indicator_id)
);

-- who agreed to which synthesis, word for word; and, once it is out, why there is another one
create table synthesis_agreement (
    synthesis_id  uuid not null references synthesis,
    person_id     uuid not null references person,
    fingerprint   text not null,
    reason        text not null default '' check (length(reason) <= 2000),
    agreed_at     timestamptz not null,
    primary key (synthesis_id, person_id, fingerprint)
);

-- every version on which those who write it agreed, for ever
create table synthesis_version (
    id            uuid primary key,
    synthesis_id  uuid not null references synthesis,
    number        integer not null check (number > 0),
    agreed_at     timestamptz not null,
    reason        text not null default '',
    content       bytea not null,
    sha256        text not null check (sha256 = encode(sha256(content), 'hex')),
    unique (synthesis_id, number)
);

create function refuse_to_change_a_synthesis() returns trigger language plpgsql as $$
begin
    raise exception 'what the readers agreed on stays as it was agreed' using errcode = 'restrict_violation';
end $$;

create trigger synthesis_is_frozen before update or delete on synthesis_version
    for each row execute function refuse_to_change_a_synthesis();
create trigger syntheses_are_not_emptied before truncate on synthesis_version
    for each statement execute function refuse_to_change_a_synthesis();

-- the moment at which a year's syntheses left, all at once (C54)
create table release (
    campaign_id uuid primary key references campaign,
    released_at timestamptz not null,
    released_by uuid not null references person
);

-- which version left, for its Cité or for all, and when; later than the others only for a reason
create table synthesis_release (
    version_id  uuid primary key references synthesis_version,
    released_at timestamptz not null,
    released_by uuid not null references person,
    reason      text not null default '' check (length(reason) <= 2000)
);

create trigger released_stays before update or delete on release
    for each row execute function refuse_to_change_a_synthesis();
create trigger released_stays before update or delete on synthesis_release
    for each row execute function refuse_to_change_a_synthesis();
