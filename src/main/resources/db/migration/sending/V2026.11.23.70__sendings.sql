-- each grid that a Cité sent, frozen: the copy as bytes, whose fingerprint the receipt prints, and the receipt itself
create table sending (
    id             uuid primary key,
    cite_id        uuid not null references cite,
    campaign_id    uuid not null references campaign,
    number         integer not null check (number > 0),
    sent_at        timestamptz not null,
    sent_by        uuid not null references person,
    sent_name      text not null,
    sent_role      text not null,
    edition        text not null,
    content        bytea not null,
    sha256         text not null check (sha256 = encode(sha256(content), 'hex')),
    receipt        bytea not null,
    receipt_sha256 text not null check (receipt_sha256 = encode(sha256(receipt), 'hex')),
    unique (cite_id, campaign_id, number)
);

create function refuse_to_change_what_was_sent() returns trigger language plpgsql as $$
begin
    raise exception 'what a Cité sent stays as it was sent' using errcode = 'restrict_violation';
end $$;

create trigger sending_is_frozen before update or delete on sending
    for each row execute function refuse_to_change_what_was_sent();

create trigger sending_is_not_emptied before truncate on sending
    for each statement execute function refuse_to_change_what_was_sent();
