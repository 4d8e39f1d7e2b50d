-- what the readers say to a Cité: a draft until all of them agree to it word for word, then frozen
create table feedback (
    id              uuid primary key,
    assessment_id   uuid not null unique references reading,
    introduction_id uuid not null unique references draft,
    begun_at        timestamptz not null,
    sending_id      uuid references sending,
    sent_at         timestamptz,
    reply_by        date,
    content         bytea,
    sha256          text check (sha256 = encode(sha256(content), 'hex')),
    check ((sent_at is null) = (reply_by is null)),
    check ((sent_at is null) = (sending_id is null)),
    check ((sent_at is null) = (content is null)),
    check ((sent_at is null) = (sha256 is null))
);

-- a reader's yes to the feedback of that fingerprint, and to no other
create table feedback_agreement (
    feedback_id uuid not null references feedback,
    person_id   uuid not null references person,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    agreed_at   timestamptz not null,
    primary key (feedback_id, person_id, fingerprint)
);

create table feedback_item (
    id           uuid primary key,
    feedback_id  uuid not null references feedback,
    number       integer not null check (number > 0),
    indicator_id uuid not null references grid_indicator,
    facet        text not null check (facet in ('METHODS', 'FORM', 'EVIDENCE', 'PRACTICE')),
    body         text not null check (body <> ''),
    unique (feedback_id, number),
    unique (feedback_id, indicator_id, facet)
);

-- what the Cité answers to one item (C22); last_version: the state of the text when it said that its reply was whole
create table reply (
    id           uuid primary key references draft,
    item_id      uuid not null unique references feedback_item,
    kind         text check (kind in ('THANKS', 'EXPLAINS', 'CONTESTS', 'ADDS_EVIDENCE')),
    kind_at      timestamptz,
    kind_by      uuid references person,
    begun_at     timestamptz not null,
    last_version bigint check (last_version >= 0),
    check ((kind is null) = (kind_at is null) and (kind is null) = (kind_by is null))
);

-- evidence of its library that a Cité adds to an answer
create table reply_evidence (
    reply_id    uuid not null references reply,
    evidence_id uuid not null references evidence_item,
    added_at    timestamptz not null,
    added_by    uuid not null references person,
    primary key (reply_id, evidence_id)
);

-- the Cité has said its last word; without it, its word ends with the day of reply_by
create table reply_end (
    feedback_id uuid primary key references feedback,
    ended_at    timestamptz not null,
    ended_by    uuid not null references person
);

create function refuse_to_change_what_was_said() returns trigger language plpgsql as $$
begin
    raise exception 'what was said to a Cité stays as it was said' using errcode = 'restrict_violation';
end $$;

create trigger feedback_is_frozen before update or delete on feedback
    for each row when (old.sent_at is not null) execute function refuse_to_change_what_was_said();

create trigger feedback_is_not_emptied before truncate on feedback
    for each statement execute function refuse_to_change_what_was_said();

create trigger feedback_item_is_frozen before update or delete on feedback_item
    for each row execute function refuse_to_change_what_was_said();

create trigger feedback_item_is_not_emptied before truncate on feedback_item
    for each statement execute function refuse_to_change_what_was_said();

create trigger reply_end_is_frozen before update or delete on reply_end
    for each row execute function refuse_to_change_what_was_said();

create function feedback_takes_no_more_items() returns trigger language plpgsql as $$
begin
    if exists (select from feedback f where f.id = new.feedback_id and f.sent_at is not null) then
        raise exception 'what was said to a Cité stays as it was said' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger feedback_item_comes_before before insert on feedback_item
    for each row execute function feedback_takes_no_more_items();
