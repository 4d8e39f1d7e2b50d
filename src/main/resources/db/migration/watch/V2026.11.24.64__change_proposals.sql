-- what somebody would change in the grid, sorted by the technical group, decided by the steering group; code and question
-- are those that stood when it was made, for a draft may lose the indicator
create table change_proposal (
    id              uuid primary key,
    edition_id      uuid not null references grid_edition,
    indicator_id    uuid references grid_indicator on delete set null,
    code            text not null,
    question        text not null,
    kind            text not null check (kind in ('REWORD', 'SPLIT', 'MERGE', 'ADD', 'WITHDRAW', 'OTHER')),
    wish            text not null check (wish ~ '\S' and length(wish) <= 2000),
    wording         text not null default '' check (length(wording) <= 600),
    proposed_at     timestamptz not null,
    proposed_by     uuid not null references person,
    cite_id         uuid references cite,
    withdrawn_at    timestamptz,
    sorted_at       timestamptz,
    sorted_by       uuid references person,
    sorting         text check (sorting in ('TO_STUDY', 'KEPT', 'SET_ASIDE')),
    sorting_reason  text not null default '' check (length(sorting_reason) <= 2000),
    decided_at      timestamptz,
    decided_by      uuid references person,
    decision        text check (decision in ('ACCEPTED', 'REFUSED')),
    decision_reason text not null default '' check (length(decision_reason) <= 2000),
    answer_read_at  timestamptz,
    version         bigint not null default 0,
    check ((sorted_at is null) = (sorting is null) and (sorted_at is null) = (sorted_by is null)),
    check (sorting is distinct from 'SET_ASIDE' or sorting_reason ~ '\S'),
    check ((decided_at is null) = (decision is null) and (decided_at is null) = (decided_by is null)),
    check (decision is null or sorting = 'KEPT' and decision_reason ~ '\S'),
    check (withdrawn_at is null or decision is null)
);

create index change_proposal_order on change_proposal (proposed_at desc);
create index change_proposal_author on change_proposal (proposed_by);

create table proposal_remark (
    id          uuid primary key,
    proposal_id uuid not null references change_proposal,
    content     text not null check (content ~ '\S' and length(content) <= 2000),
    said_at     timestamptz not null,
    said_by     uuid not null references person
);

create index proposal_remark_place on proposal_remark (proposal_id, said_at);
