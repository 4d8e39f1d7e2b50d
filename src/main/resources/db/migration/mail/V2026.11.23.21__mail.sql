-- a mail waits here for the post; once it has left, its text is erased wherever there is a post
create table mail (
    id          uuid primary key,
    recipient   text not null check (length(recipient) between 3 and 254 and recipient !~ '[[:cntrl:]]'),
    subject     text not null check (subject !~ '[[:cntrl:]]'),
    text        text not null,
    written_at  timestamptz not null,
    expires_at  timestamptz not null,
    sent_at     timestamptz,
    tries       integer not null default 0,
    next_try_at timestamptz not null
);

create index mail_waiting on mail (next_try_at) where sent_at is null;
create index mail_written on mail (written_at);
