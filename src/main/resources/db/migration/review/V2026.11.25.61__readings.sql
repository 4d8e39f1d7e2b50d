-- a Cité's grid, sent and therefore read (C19, C38); sealed until its readers are all done or the day for it has passed
create table reading (
    assessment_id  uuid primary key references assessment,
    opened_at      timestamptz not null,
    unsealed_at    timestamptz,
    unsealed_cause text check (unsealed_cause in ('ALL_DONE', 'DATE')),
    check ((unsealed_at is null) = (unsealed_cause is null))
);

create function reading_stays_unsealed() returns trigger language plpgsql as $$
begin
    if old.unsealed_at is not null and (new.unsealed_at, new.unsealed_cause) is distinct from (old.unsealed_at, old.unsealed_cause) then
        raise exception 'a reading that is unsealed stays so' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger stays_unsealed before update on reading for each row execute function reading_stays_unsealed();

-- what one reader says of one answer, one text for each of the guide's four facets (C20)
create table remark (
    id            uuid primary key references draft,
    assessment_id uuid not null references reading,
    indicator_id  uuid not null references grid_indicator,
    facet         text not null check (facet in ('METHODS', 'FORM', 'EVIDENCE', 'PRACTICE')),
    person_id     uuid not null references person,
    place         text not null check (place in ('LEAD', 'SECOND', 'THIRD')),
    sending_id    uuid not null references sending,
    begun_at      timestamptz not null,
    unique (assessment_id, person_id, indicator_id, facet)
);

-- a remark that its reader looked at again beside a newer sending, and kept
create table remark_carried (
    remark_id  uuid not null references remark,
    sending_id uuid not null references sending,
    carried_at timestamptz not null,
    primary key (remark_id, sending_id)
);

-- an answer that a reader read and has nothing to say about
create table nothing_to_say (
    assessment_id uuid not null references reading,
    indicator_id  uuid not null references grid_indicator,
    person_id     uuid not null references person,
    place         text not null check (place in ('LEAD', 'SECOND', 'THIRD')),
    sending_id    uuid not null references sending,
    said_at       timestamptz not null,
    primary key (assessment_id, person_id, indicator_id)
);

-- a reader is done with what was sent; until the reading is unsealed they may take it back
create table reading_done (
    assessment_id uuid not null references reading,
    person_id     uuid not null references person,
    place         text not null check (place in ('LEAD', 'SECOND', 'THIRD')),
    sending_id    uuid not null references sending,
    done_at       timestamptz not null,
    primary key (assessment_id, person_id, sending_id)
);

-- every remark that is not sealed any more, as it stands
create view unsealed_remark as
select r.id, r.assessment_id, r.indicator_id, r.facet, r.person_id, r.place, r.sending_id, d.body, d.version
  from reading g
  join remark r on r.assessment_id = g.assessment_id
  join draft d on d.id = r.id
 where g.unsealed_at is not null and d.body <> '';
