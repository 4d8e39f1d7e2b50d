-- help that a Cité asks for, or that one who reads it offers; answered by the other side
create table support_request (
    id          uuid primary key,
    cite_id     uuid not null references cite,
    side        text not null check (side in ('CITE', 'READER')),
    content     text not null check (length(content) between 1 and 4000),
    asked_at    timestamptz not null,
    asked_by    uuid not null references person,
    accepted    boolean,
    answer      text check (length(answer) between 1 and 4000),
    answered_at timestamptz,
    answered_by uuid references person,
    check ((accepted is null) = (answered_at is null) and (answered_at is null) = (answered_by is null)),
    check ((accepted is null) = (answer is null))
);

create index support_request_cite on support_request (cite_id, asked_at desc);

-- a visit to a Cité (C15); what was found is a text that is written as it comes
create table visit (
    id           uuid primary key references draft,
    cite_id      uuid not null references cite,
    day          date not null,
    participants text not null check (length(participants) between 1 and 1000),
    noted_at     timestamptz not null,
    noted_by     uuid not null references person
);

create index visit_cite on visit (cite_id, day desc);

create table visit_action (
    visit_id  uuid not null references visit,
    action_id uuid not null references plan_action,
    primary key (visit_id, action_id)
);

-- what a Cité and a member of the technical group agree on (C57): drafted together, then signed by both
create table support_contract (
    id         uuid primary key,
    cite_id    uuid not null references cite,
    reader_id  uuid not null references person,
    renews     uuid references support_contract,
    starts_on  date,
    ends_on    date,
    begun_at   timestamptz not null,
    begun_by   uuid not null references person,
    dropped_at timestamptz,
    dropped_by uuid references person,
    signed_at  timestamptz,
    check (ends_on >= starts_on),
    check ((dropped_at is null) = (dropped_by is null)),
    check (signed_at is null or dropped_at is null and starts_on is not null and ends_on is not null)
);

create unique index support_contract_draft on support_contract (cite_id, reader_id)
    where signed_at is null and dropped_at is null;

create table contract_text (
    id          uuid primary key references draft,
    contract_id uuid not null references support_contract,
    part        text not null check (part in ('OBJECTIVES', 'HELP', 'VISITS')),
    unique (contract_id, part)
);

-- who signed which version: it counts while the contract is that version, word for word
create table contract_signature (
    contract_id uuid not null references support_contract,
    side        text not null check (side in ('CITE', 'READER')),
    sha256      text not null check (length(sha256) = 64),
    signed_at   timestamptz not null,
    signed_by   uuid not null references person,
    primary key (contract_id, side, sha256)
);

-- the contract as both signed it, with the document made at that moment
create table contract_copy (
    contract_id uuid primary key references support_contract,
    content     bytea not null,
    sha256      text not null check (length(sha256) = 64),
    document    bytea not null,
    document_sha256 text not null check (length(document_sha256) = 64),
    kept_at     timestamptz not null
);

create table contract_end (
    contract_id uuid primary key references support_contract,
    reason      text not null check (length(reason) <= 2000),
    renewed_by  uuid references support_contract,
    ended_at    timestamptz not null,
    ended_by    uuid not null references person,
    check (reason <> '' or renewed_by is not null)
);

create function contract_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was signed does not change (% on %)', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create function contract_refuse_change_once_signed() returns trigger language plpgsql as $$
begin
    if old.signed_at is not null or tg_op = 'DELETE' then
        raise exception 'what was signed does not change (% on %)', tg_op, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create function contract_refuse_late() returns trigger language plpgsql as $$
begin
    if exists (select from support_contract c where c.id = new.contract_id and c.signed_at is not null) then
        raise exception 'what was signed does not change (% on %)', tg_op, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger frozen before update or delete on contract_copy for each row execute function contract_refuse_change();
create trigger frozen before update or delete on contract_signature
    for each row execute function contract_refuse_change();
create trigger frozen before update or delete on contract_end for each row execute function contract_refuse_change();
create trigger frozen before update or delete on support_contract
    for each row execute function contract_refuse_change_once_signed();
create trigger frozen_text before insert or update on contract_text
    for each row execute function contract_refuse_late();
create trigger late before insert on contract_signature for each row execute function contract_refuse_late();
create trigger kept before truncate on contract_copy execute function contract_refuse_change();
