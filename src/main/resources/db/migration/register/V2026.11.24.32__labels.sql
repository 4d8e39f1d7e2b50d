-- each change of the label's stage, decided by the network office and by nothing else (C02)
create table label_change (
    id         uuid primary key,
    cite_id    uuid not null references cite,
    stage      text not null check (stage in ('PROJECT', 'OPERATING', 'CLOSED')),
    since      date not null,
    reason     text not null check (length(reason) between 1 and 500),
    changed_at timestamptz not null,
    changed_by uuid not null references person
);

create index label_change_cite on label_change (cite_id, since);
