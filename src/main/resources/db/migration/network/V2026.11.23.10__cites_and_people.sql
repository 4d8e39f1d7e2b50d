create table cite (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
    name       text not null check (length(name) between 2 and 200),
    town       text not null,
    country    text not null check (country ~ '^[A-Z]{2}$'),
    language   text not null check (language ~ '^[a-z]{2}$'),
    stage      text not null default 'OPERATING' check (stage in ('PROJECT', 'OPERATING')),
    latitude   double precision,
    longitude  double precision,
    opened     integer check (opened between 1990 and 2100),
    context    text not null default ''
);

create table person (
    id          uuid primary key,
    email       text not null check (length(email) between 3 and 254),
    name        text not null check (length(name) between 1 and 120),
    language    text not null default 'fr' check (language ~ '^[a-z]{2}$'),
    created_at  timestamptz not null default now(),
    disabled_at timestamptz
);

create unique index person_email on person (lower(email));

-- a mandate has a beginning and an end, and its past is kept: nothing is deleted here
create table mandate (
    id         uuid primary key,
    person_id  uuid not null references person,
    cite_id    uuid references cite,
    role       text not null check (role in ('TEAM_MEMBER', 'QUALITY_OFFICER', 'DEPUTY_OFFICER', 'MANAGER', 'INTERVIEWER',
                                             'TECHNICAL_GROUP', 'STEERING_GROUP', 'NETWORK_OFFICE')),
    starts_on  date not null,
    ends_on    date,
    reason     text not null default '',
    check (ends_on is null or ends_on >= starts_on),
    check ((cite_id is null) = (role in ('TECHNICAL_GROUP', 'STEERING_GROUP', 'NETWORK_OFFICE')))
);

create index mandate_person on mandate (person_id);
create index mandate_cite on mandate (cite_id);

-- what a person does in a Cité
create table team_function (
    person_id uuid not null references person,
    cite_id   uuid not null references cite,
    function  text not null check (function in ('RECEPTION', 'DOCUMENTATION', 'COUNSELLING', 'EVENTS', 'MANAGEMENT')),
    primary key (person_id, cite_id, function)
);
