-- when a mail is tried again is known to its job; why the last try failed, and since when nobody tries any more, stays here
alter table mail
    drop column next_try_at,
    add column reply_to text check (length(reply_to) between 3 and 254 and reply_to !~ '[[:cntrl:]]'),
    add column failed_at timestamptz,
    add column failure text not null default '' check (length(failure) <= 500),
    add column given_up_at timestamptz,
    add check (given_up_at is null or sent_at is null);

create index mail_trouble on mail (written_at) where failed_at is not null and sent_at is null;
