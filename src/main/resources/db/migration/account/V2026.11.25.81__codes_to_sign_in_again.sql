-- a code sent to somebody without a password, to show once more that it is them; the last one asked for, once
create table sign_in_code (
    person_id  uuid primary key references person,
    code_hash  bytea not null,
    expires_at timestamptz not null
);
