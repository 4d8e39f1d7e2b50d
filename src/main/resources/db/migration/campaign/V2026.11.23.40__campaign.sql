create table campaign (
    id          uuid primary key,
    year        integer not null unique check (year between 2010 and 2200),
    launched_on date not null,
    closed_at   timestamptz
);

-- one campaign open at a time
create unique index campaign_open on campaign ((closed_at is null)) where closed_at is null;
