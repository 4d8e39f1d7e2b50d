-- the lock makes a change wait for whoever puts the edition in force at the same moment, and then fail
create function grid_edition_in_force(edition uuid) returns boolean language plpgsql as $$
declare
    since timestamptz;
begin
    select e.in_force_at into since from grid_edition e where e.id = edition for share;
    return since is not null;
end $$;

create function grid_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and grid_edition_in_force(old.edition_id)
        or tg_op <> 'DELETE' and grid_edition_in_force(new.edition_id) then
        raise exception 'an edition in force is immutable (% on %)', tg_op, tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

-- only what its edition calls official is closed: a translation may still be reviewed
create function grid_refuse_change_of_text() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and grid_edition_in_force(old.edition_id)
            and old.language = (select e.language from grid_edition e where e.id = old.edition_id)
        or tg_op <> 'DELETE' and grid_edition_in_force(new.edition_id)
            and new.language = (select e.language from grid_edition e where e.id = new.edition_id) then
        raise exception 'the official text of an edition in force is immutable (%)', tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function grid_refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.in_force_at is not null and (tg_op = 'DELETE' or old.retired_at is not null
        or (new.id, new.code, new.language, new.in_force_at)
            is distinct from (old.id, old.code, old.language, old.in_force_at)) then
        raise exception 'an edition in force can only be retired, once (%)', tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function grid_refuse_truncation() returns trigger language plpgsql as $$
begin
    if exists (select 1 from grid_edition where in_force_at is not null) then
        raise exception 'an edition in force is immutable (TRUNCATE on %)', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create trigger in_force before update or delete on grid_edition
    for each row execute function grid_refuse_reopening();
create trigger in_force before insert or update or delete on grid_axis
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_section
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_criterion
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_indicator
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_note
    for each row execute function grid_refuse_change();
create trigger in_force before insert or update or delete on grid_translation
    for each row execute function grid_refuse_change_of_text();

create trigger kept before truncate on grid_edition execute function grid_refuse_truncation();
create trigger kept before truncate on grid_axis execute function grid_refuse_truncation();
create trigger kept before truncate on grid_section execute function grid_refuse_truncation();
create trigger kept before truncate on grid_criterion execute function grid_refuse_truncation();
create trigger kept before truncate on grid_indicator execute function grid_refuse_truncation();
create trigger kept before truncate on grid_note execute function grid_refuse_truncation();
create trigger kept before truncate on grid_translation execute function grid_refuse_truncation();
