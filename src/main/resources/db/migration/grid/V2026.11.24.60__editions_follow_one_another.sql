-- an edition is prepared from the one before it, shown to the network, put in force, retired: facts with author and date
alter table grid_edition
    add column previous_id          uuid references grid_edition,
    add column prepared_at          timestamptz not null default now(),
    add column prepared_by          uuid references person,
    add column consulted_at         timestamptz,
    add column consulted_by         uuid references person,
    add column consultation_ends_on date,
    add column in_force_by          uuid references person,
    add column retired_by           uuid references person,
    add column abandoned_at         timestamptz,
    add column abandoned_by         uuid references person,
    add column version              bigint not null default 0,
    add check ((consulted_at is null) = (consultation_ends_on is null)),
    add check (previous_id is null or in_force_at is null or consulted_at is not null),
    add check (abandoned_at is null or in_force_at is null);

-- coming: to be read already, not yet to be answered; version and the last hand are those of the preparation
alter table grid_indicator
    add column coming     boolean not null default false,
    add column reason     text not null default '' check (length(reason) <= 1000),
    add column version    bigint not null default 0,
    add column changed_at timestamptz,
    add column changed_by uuid references person,
    drop constraint grid_indicator_edition_id_position_key,
    add constraint grid_indicator_edition_id_position_key unique (edition_id, position) deferrable;

-- from which indicators of the edition before an indicator comes: none is new, several are merged, one of two is split
create table grid_lineage (
    edition_id   uuid not null references grid_edition,
    indicator_id uuid not null references grid_indicator on delete cascade,
    source_id    uuid not null references grid_indicator,
    primary key (indicator_id, source_id)
);

create index grid_lineage_source on grid_lineage (source_id, edition_id);

-- an indicator of the edition before that this one no longer asks, and why
create table grid_withdrawal (
    edition_id   uuid not null references grid_edition,
    indicator_id uuid not null references grid_indicator,
    reason       text not null check (reason ~ '\S' and length(reason) <= 1000),
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null references person,
    primary key (edition_id, indicator_id)
);

-- everything that an edition in force says of itself stands, but for its retirement
create or replace function grid_refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.in_force_at is not null and (tg_op = 'DELETE' or old.retired_at is not null
        or to_jsonb(new) - array['retired_at', 'retired_by', 'version']
            is distinct from to_jsonb(old) - array['retired_at', 'retired_by', 'version']) then
        raise exception 'an edition in force can only be retired, once (%)', tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger in_force before insert or update or delete on grid_lineage
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_withdrawal
    for each row execute function grid_refuse_change();

create trigger kept before truncate on grid_lineage execute function grid_refuse_truncation();
create trigger kept before truncate on grid_withdrawal execute function grid_refuse_truncation();
