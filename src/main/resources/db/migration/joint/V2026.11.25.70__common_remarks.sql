-- what the readers of a Cité say together of one answer, one text for each of the guide's four facets (C20)
create table common_remark (
    id            uuid primary key references draft,
    assessment_id uuid not null references reading,
    indicator_id  uuid not null references grid_indicator,
    facet         text not null check (facet in ('METHODS', 'FORM', 'EVIDENCE', 'PRACTICE')),
    begun_at      timestamptz not null,
    unique (assessment_id, indicator_id, facet)
);

-- a reader's yes to one state of a common remark; of an empty one, that nothing is said to the Cité
create table common_agreement (
    remark_id uuid not null references common_remark,
    person_id uuid not null references person,
    version   bigint not null check (version >= 0),
    agreed_at timestamptz not null,
    primary key (remark_id, person_id, version)
);

-- when and where the readers meet: the last one counts
create table joint_meeting (
    number        bigint generated always as identity primary key,
    assessment_id uuid not null references reading,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    place         text not null check (length(place) between 1 and 500),
    noted_at      timestamptz not null,
    noted_by      uuid not null references person
);

create index joint_meeting_last on joint_meeting (assessment_id, number desc);

-- the readers have said to the Cité what they had to say
create table joint_end (
    assessment_id uuid primary key references reading,
    ended_at      timestamptz not null
);

-- no common word is begun or agreed to while the reading is sealed, nor after it was told to the Cité
create function joint_refuse_change() returns trigger language plpgsql as $$
begin
    if not exists (select from common_remark m
                     join reading r on r.assessment_id = m.assessment_id and r.unsealed_at is not null
                    where m.id = new.remark_id
                      and not exists (select from joint_end e where e.assessment_id = m.assessment_id)) then
        raise exception 'this reading takes no common word' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger open before insert or update on common_agreement
    for each row execute function joint_refuse_change();
