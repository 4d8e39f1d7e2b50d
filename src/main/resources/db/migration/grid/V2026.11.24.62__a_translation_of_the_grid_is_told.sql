-- how far a translation is shows on the pages that every node keeps in memory
create trigger told after insert or update or delete on grid_translation_state
    for each statement execute function grid_tell_change();
