-- the steering group allows, for one campaign, that Cités read each other's sent grids (C56); off by default
create table open_access (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    allowed_at  timestamptz not null,
    allowed_by  uuid not null references person,
    ended_at    timestamptz,
    ended_by    uuid references person,
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at >= allowed_at)
);

create unique index open_access_once on open_access (campaign_id) where ended_at is null;

-- what a Cité opens of its sent grid while it is allowed: all answers, one answer, or one piece of evidence (I19)
create table opening (
    id            uuid primary key,
    access_id     uuid not null references open_access,
    assessment_id uuid not null references assessment,
    indicator_id  uuid references grid_indicator,
    evidence_id   uuid references evidence_item,
    opened_at     timestamptz not null,
    opened_by     uuid not null references person,
    closed_at     timestamptz,
    closed_by     uuid references person,
    check (num_nonnulls(indicator_id, evidence_id) <= 1),
    check ((closed_at is null) = (closed_by is null)),
    check (closed_at >= opened_at)
);

create unique index opening_once on opening (access_id, assessment_id, indicator_id, evidence_id) nulls not distinct
    where closed_at is null;
create index opening_assessment on opening (assessment_id);

-- what is open now: not closed by its Cité, and still allowed
create view open_now as
select o.id, o.assessment_id, o.indicator_id, o.evidence_id, o.opened_at
  from opening o join open_access x on x.id = o.access_id
 where o.closed_at is null and x.ended_at is null;

create function opening_fact_stays() returns trigger language plpgsql as $$
begin
    raise exception 'who opened and closed what, and when, stays as it was' using errcode = 'restrict_violation';
end $$;

create trigger opening_stays before update on opening
    for each row when (old.closed_at is not null
        or (new.access_id, new.assessment_id, new.opened_at, new.opened_by)
           is distinct from (old.access_id, old.assessment_id, old.opened_at, old.opened_by)
        or (new.indicator_id, new.evidence_id) is distinct from (old.indicator_id, old.evidence_id))
    execute function opening_fact_stays();

create trigger opening_is_kept before delete on opening for each row execute function opening_fact_stays();

create trigger open_access_stays before update on open_access
    for each row when (old.ended_at is not null
        or (new.campaign_id, new.allowed_at, new.allowed_by) is distinct from (old.campaign_id, old.allowed_at, old.allowed_by))
    execute function opening_fact_stays();

create trigger open_access_is_kept before delete on open_access for each row execute function opening_fact_stays();
