-- every state that a text of a programme has had, the last one is the text; the id is made by the writer's browser, so
-- that a save sent twice counts once
create table programme_text (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    duty        text not null check (duty in ('PRIORITIES', 'GOALS', 'TERMS_OF_REFERENCE')),
    version     bigint not null check (version > 0),
    body        text not null check (length(body) <= 20000),
    written_at  timestamptz not null,
    written_by  uuid not null references person,
    unique (campaign_id, duty, version)
);

-- who has each part of the preparation: the last one
create table programme_charge (
    number      bigint generated always as identity primary key,
    campaign_id uuid not null references campaign,
    duty        text not null check (duty in ('PRIORITIES', 'GOALS', 'TERMS_OF_REFERENCE', 'DATES', 'CITES', 'PAIRS')),
    person_id   uuid not null references person,
    given_at    timestamptz not null,
    given_by    uuid not null references person
);

create index programme_charge_last on programme_charge (campaign_id, duty, number desc);

-- who validated which programme (C17): one that differs in anything has another fingerprint
create table programme_validation (
    campaign_id  uuid not null references campaign,
    person_id    uuid not null references person,
    fingerprint  text not null,
    validated_at timestamptz not null,
    primary key (campaign_id, person_id, fingerprint)
);

-- what was announced to everyone at the launch, frozen
create table announcement (
    campaign_id  uuid primary key references campaign,
    announced_at timestamptz not null,
    announced_by uuid not null references person,
    content      bytea not null,
    sha256       text not null check (sha256 = encode(sha256(content), 'hex'))
);

create function refuse_to_change_what_was_announced() returns trigger language plpgsql as $$
begin
    raise exception 'what a campaign announced stays as it was announced' using errcode = 'restrict_violation';
end $$;

create trigger announcement_is_frozen before update or delete on announcement
    for each row execute function refuse_to_change_what_was_announced();

create trigger announcement_is_not_emptied before truncate on announcement
    for each statement execute function refuse_to_change_what_was_announced();
