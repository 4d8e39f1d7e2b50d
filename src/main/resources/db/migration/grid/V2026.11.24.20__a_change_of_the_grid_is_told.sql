-- every node keeps the grid in memory: it is told, after the commit, that what it keeps is no longer so
create function grid_tell_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('ampli_live', '00000000-0000-0000-0000-000000000000 grid changed');
    return null;
end $$;

create trigger told after insert or update or delete on grid_edition
    for each statement execute function grid_tell_change();
create trigger told after insert or update or delete on grid_translation
    for each statement execute function grid_tell_change();
