-- the grid of one Cité in one campaign; its state is read off these facts
create table assessment (
    id              uuid primary key,
    cite_id         uuid not null references cite,
    campaign_id     uuid not null references campaign,
    edition_id      uuid not null references grid_edition,
    opened_at       timestamptz not null default now(),
    visa_asked_at   timestamptz,
    visa_asked_by   uuid references person,
    handed_back_at  timestamptz,
    handed_back_by  uuid references person,
    handback_reason text not null default '',
    sent_at         timestamptz,
    sent_by         uuid references person,
    taken_up_at     timestamptz,
    taken_up_by     uuid references person,
    version         bigint not null default 0,
    unique (cite_id, campaign_id)
);

-- the answer to one indicator as it stands; a row of its own, so that two colleagues can write at once
create table answer (
    assessment_id uuid not null references assessment,
    indicator_id  uuid not null references grid_indicator,
    yes           boolean,
    argument      text not null default '' check (length(argument) <= 10000),
    details       text[] not null default '{}',
    look_again    boolean not null default false,
    version       bigint not null default 0,
    changed_at    timestamptz not null,
    changed_by    uuid not null references person,
    primary key (assessment_id, indicator_id)
);

-- every state that an answer has had; the id is made by the writer's browser, so that a save sent twice counts once;
-- asked is the fingerprint of what that save asked for, which differs from what was written where two were joined
create table answer_change (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    indicator_id  uuid not null references grid_indicator,
    version       bigint not null,
    yes           boolean,
    argument      text not null,
    details       text[] not null,
    look_again    boolean not null,
    changed_at    timestamptz not null,
    changed_by    uuid not null references person,
    asked         text not null,
    unique (assessment_id, indicator_id, version)
);

-- what the team says to one another, and what it would improve (C36)
create table contribution (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    indicator_id  uuid not null references grid_indicator,
    kind          text not null check (kind in ('REMARK', 'IDEA')),
    content       text not null check (length(content) between 1 and 4000),
    said_at       timestamptz not null,
    said_by       uuid not null references person,
    withdrawn_at  timestamptz
);

create index contribution_place on contribution (assessment_id, indicator_id, said_at);

-- which evidence supports which answer, and whether it goes with the grid (C37)
create table attachment (
    assessment_id uuid not null references assessment,
    indicator_id  uuid not null references grid_indicator,
    evidence_id   uuid not null,
    sent          boolean not null default true,
    added_at      timestamptz not null default now(),
    added_by      uuid not null references person,
    primary key (assessment_id, indicator_id, evidence_id)
);
