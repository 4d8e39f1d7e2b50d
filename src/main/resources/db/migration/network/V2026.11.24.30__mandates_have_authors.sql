-- who named, who ended, and when they did so; of what was entered before this, nobody knows
alter table mandate
    add column named_at timestamptz,
    add column named_by uuid references person,
    add column ended_at timestamptz,
    add column ended_by uuid references person,
    add check (named_by is null or named_at is not null),
    add check (ended_at is null or ends_on is not null),
    add check (ended_by is null or ended_at is not null);

-- one quality officer and one manager a Cité (C26): where several had been named, the last one holds the role
update mandate m
   set ends_on = later.begins
  from (select id, lead(starts_on) over (partition by cite_id, role order by starts_on, id) as begins
          from mandate
         where role in ('QUALITY_OFFICER', 'MANAGER') and ends_on is null) later
 where later.id = m.id and later.begins is not null;

create unique index mandate_one_speaker on mandate (cite_id, role)
    where role in ('QUALITY_OFFICER', 'MANAGER') and ends_on is null;

create index mandate_network on mandate (role, starts_on) where cite_id is null;
