-- a campaign that is over is read-only for ever (its grids, what was sent of them, its dates, who takes part), and does
-- not open again; whoever closes it waits for those who are writing
create function campaign_refuse_closed(campaign uuid) returns void language plpgsql as $$
begin
    if exists (select from campaign c where c.id = campaign and c.closed_at is not null) then
        raise exception 'a closed campaign is read-only' using errcode = 'restrict_violation';
    end if;
end $$;

create function campaign_refuse_change() returns trigger language plpgsql as $$
begin
    perform campaign_refuse_closed(case tg_op when 'DELETE' then old.campaign_id else new.campaign_id end);
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function campaign_refuse_change_of_grid() returns trigger language plpgsql as $$
begin
    perform campaign_refuse_closed(
        (select a.campaign_id from assessment a
          where a.id = case tg_op when 'DELETE' then old.assessment_id else new.assessment_id end));
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function campaign_refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null or tg_op = 'DELETE' and old.launched_at is not null then
        raise exception 'a closed campaign is read-only' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger closed before update or delete on campaign for each row execute function campaign_refuse_reopening();
create trigger closed before insert or update or delete on campaign_date
    for each row execute function campaign_refuse_change();
create trigger closed before insert or update or delete on campaign_cite
    for each row execute function campaign_refuse_change();
create trigger closed before insert or update or delete on extension
    for each row execute function campaign_refuse_change();
