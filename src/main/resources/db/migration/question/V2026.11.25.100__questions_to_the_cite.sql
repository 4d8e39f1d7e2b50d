-- what a reader asks a Cité in one gesture: one message, one day by which to answer
create table question_letter (
    id            uuid primary key,
    assessment_id uuid not null references reading,
    person_id     uuid not null references person,
    sent_at       timestamptz not null,
    answer_by     date not null
);

-- what one reader asks about one answer, while they read alone; letter_id and body: since it is sent, word for word
create table question (
    id            uuid primary key references draft,
    assessment_id uuid not null references reading,
    indicator_id  uuid not null references grid_indicator,
    person_id     uuid not null references person,
    place         text not null check (place in ('LEAD', 'SECOND', 'THIRD')),
    number        integer not null check (number between 1 and 20),
    begun_at      timestamptz not null,
    letter_id     uuid references question_letter,
    body          text check (body <> ''),
    withdrawn_at  timestamptz,
    unique (assessment_id, person_id, indicator_id, number),
    check ((letter_id is null) = (body is null)),
    check (withdrawn_at is null or letter_id is not null)
);

create index question_letter_id on question (letter_id);

-- what the Cité answers; body: since it is sent, word for word
create table question_answer (
    id          uuid primary key references draft,
    question_id uuid not null unique references question,
    begun_at    timestamptz not null,
    sent_at     timestamptz,
    sent_by     uuid references person,
    body        text check (body <> ''),
    check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (body is null))
);

-- evidence of its library that goes with an answer; the rest of the line: as it was when the answer was sent
create table question_evidence (
    answer_id   uuid not null references question_answer,
    evidence_id uuid not null references evidence_item,
    added_at    timestamptz not null,
    added_by    uuid not null references person,
    title       text,
    description text,
    link        text,
    version     integer,
    media_type  text,
    sha256      text check (sha256 = '' or sha256 ~ '^[0-9a-f]{64}$'),
    primary key (answer_id, evidence_id),
    check ((title is null) = (sha256 is null) and (title is null) = (version is null))
);

create function refuse_to_change_what_was_asked() returns trigger language plpgsql as $$
begin
    raise exception 'what was asked and answered stays as it was' using errcode = 'restrict_violation';
end $$;

create trigger question_letter_is_frozen before update or delete on question_letter
    for each row execute function refuse_to_change_what_was_asked();

create trigger question_stays_as_it_was_sent before update on question
    for each row when (old.letter_id is not null and (
        old.withdrawn_at is not null
        or (new.letter_id, new.body, new.indicator_id, new.person_id, new.place)
           is distinct from (old.letter_id, old.body, old.indicator_id, old.person_id, old.place)))
    execute function refuse_to_change_what_was_asked();

create trigger question_is_not_lost before delete on question
    for each row execute function refuse_to_change_what_was_asked();

create trigger question_answer_stays before update or delete on question_answer
    for each row when (old.sent_at is not null) execute function refuse_to_change_what_was_asked();

create trigger question_evidence_stays before update or delete on question_evidence
    for each row when (old.title is not null) execute function refuse_to_change_what_was_asked();

-- a question is answered or withdrawn, never both
create function answer_comes_to_a_question_that_waits() returns trigger language plpgsql as $$
begin
    if exists (select from question q where q.id = new.question_id and (q.letter_id is null or q.withdrawn_at is not null)) then
        raise exception 'this question does not wait for an answer' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger question_answer_comes_in_time before insert or update on question_answer
    for each row when (new.sent_at is not null) execute function answer_comes_to_a_question_that_waits();

create function answered_question_is_not_withdrawn() returns trigger language plpgsql as $$
begin
    if exists (select from question_answer a where a.question_id = new.id and a.sent_at is not null) then
        raise exception 'this question is answered' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger question_is_withdrawn_in_time before update on question
    for each row when (new.withdrawn_at is not null) execute function answered_question_is_not_withdrawn();
