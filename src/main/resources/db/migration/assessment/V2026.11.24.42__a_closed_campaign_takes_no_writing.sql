create trigger closed before insert or update or delete on assessment
    for each row execute function campaign_refuse_change();
create trigger closed before insert or update or delete on answer
    for each row execute function campaign_refuse_change_of_grid();
create trigger closed before insert or update or delete on contribution
    for each row execute function campaign_refuse_change_of_grid();
create trigger closed before insert or update or delete on attachment
    for each row execute function campaign_refuse_change_of_grid();
create trigger closed before insert or update or delete on team_meeting
    for each row execute function campaign_refuse_change_of_grid();
create trigger closed before insert or update or delete on function_absence
    for each row execute function campaign_refuse_change_of_grid();
