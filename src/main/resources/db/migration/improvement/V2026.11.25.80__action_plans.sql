-- what a Cité decides to change after a campaign: everything is due within six calendar months (C22)
create table action_plan (
    id          uuid primary key,
    cite_id     uuid not null references cite,
    campaign_id uuid not null references campaign,
    starts_on   date not null,
    last_day    date not null generated always as ((starts_on + interval '6 months')::date) stored,
    begun_at    timestamptz not null,
    begun_by    uuid not null references person,
    unique (cite_id, campaign_id)
);

-- one thing to change, as it is worded now; origin: what it was born from, if anything
create table plan_action (
    id          uuid primary key,
    plan_id     uuid not null references action_plan,
    what        text not null check (length(what) between 1 and 1000),
    who         text not null check (length(who) between 1 and 200),
    starts_on   date not null,
    proof       text not null check (length(proof) <= 2000),
    origin_kind text check (origin_kind in ('IDEA', 'FEEDBACK', 'SYNTHESIS')),
    origin_id   uuid,
    version     bigint not null default 1 check (version > 0),
    added_at    timestamptz not null,
    added_by    uuid not null references person,
    check ((origin_kind is null) = (origin_id is null))
);

create index plan_action_plan on plan_action (plan_id);
create index plan_action_origin on plan_action (origin_id) where origin_id is not null;

-- every wording that an action has had, so that what is changed is not lost
create table action_wording (
    action_id  uuid not null references plan_action,
    version    bigint not null,
    what       text not null,
    who        text not null,
    starts_on  date not null,
    proof      text not null,
    changed_at timestamptz not null,
    changed_by uuid not null references person,
    primary key (action_id, version)
);

create table action_indicator (
    action_id    uuid not null references plan_action,
    indicator_id uuid not null references grid_indicator,
    primary key (action_id, indicator_id)
);

create index action_indicator_place on action_indicator (indicator_id);

-- every day for which an action was due: the first, then each other one with its reason
create table action_due (
    number    bigint generated always as identity primary key,
    action_id uuid not null references plan_action,
    due_on    date not null,
    reason    text not null default '' check (length(reason) <= 1000),
    set_at    timestamptz not null,
    set_by    uuid not null references person
);

create index action_due_last on action_due (action_id, number desc);

create function action_refuse_late() returns trigger language plpgsql as $$
begin
    if new.due_on > (select p.last_day from plan_action a join action_plan p on p.id = a.plan_id
                      where a.id = new.action_id) then
        raise exception 'due more than six months after the plan begins' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger six_months before insert or update on action_due for each row execute function action_refuse_late();

-- every state of an action; the last one is where it stands
create table action_step (
    number    bigint generated always as identity primary key,
    id        uuid not null unique,
    action_id uuid not null references plan_action,
    state     text not null check (state in ('TO_DO', 'UNDER_WAY', 'DONE', 'GIVEN_UP')),
    reason    text not null default '' check (length(reason) <= 1000),
    since_at  timestamptz not null,
    since_by  uuid not null references person,
    check (state <> 'GIVEN_UP' or reason <> '')
);

create index action_step_last on action_step (action_id, number desc);

-- a day on which to look at what came of it, and what was seen
create table action_review (
    id         uuid primary key,
    action_id  uuid not null references plan_action,
    planned_on date not null,
    planned_at timestamptz not null,
    planned_by uuid not null references person,
    seen       text check (length(seen) between 1 and 2000),
    noted_at   timestamptz,
    noted_by   uuid references person,
    check ((seen is null) = (noted_at is null) and (noted_at is null) = (noted_by is null))
);

create index action_review_action on action_review (action_id, planned_on);

-- what of the Cité's library shows the result
create table action_evidence (
    action_id   uuid not null references plan_action,
    evidence_id uuid not null references evidence_item,
    added_at    timestamptz not null,
    added_by    uuid not null references person,
    removed_at  timestamptz,
    removed_by  uuid references person,
    primary key (action_id, evidence_id),
    check ((removed_at is null) = (removed_by is null))
);

create index action_evidence_item on action_evidence (evidence_id) where removed_at is null;

-- how each action stands
create view action_now as
select a.id, a.plan_id, p.cite_id, p.campaign_id, s.state, s.reason, s.since_at, s.since_by,
       f.due_on as first_due, d.due_on as due, d.number <> f.number as postponed
  from plan_action a
  join action_plan p on p.id = a.plan_id
  join lateral (select * from action_step s where s.action_id = a.id order by s.number desc limit 1) s on true
  join lateral (select * from action_due f where f.action_id = a.id order by f.number limit 1) f on true
  join lateral (select * from action_due d where d.action_id = a.id order by d.number desc limit 1) d on true;
