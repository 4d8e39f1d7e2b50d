-- someone was asked to join a Cité's team; the past is kept, as for mandates
create table team_invitation (
    id           uuid primary key,
    cite_id      uuid not null references cite,
    email        text not null check (length(email) between 3 and 254),
    name         text not null check (length(name) between 1 and 120),
    role         text not null check (role in ('TEAM_MEMBER', 'DEPUTY_OFFICER', 'QUALITY_OFFICER', 'MANAGER')),
    functions    text[] not null,
    token_hash   bytea not null unique,
    invited_by   uuid not null references person,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    withdrawn_at timestamptz
);

create unique index team_invitation_waiting on team_invitation (cite_id, lower(email))
    where accepted_at is null and withdrawn_at is null;

insert into team_invitation select * from invitation;
