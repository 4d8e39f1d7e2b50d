-- when the team met around its grid, for how long, and who was there (C46, C49); a removal can be undone
create table team_meeting (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    held_on       date not null,
    minutes       integer not null check (minutes between 5 and 720),
    recorded_at   timestamptz not null,
    recorded_by   uuid not null references person,
    removed_at    timestamptz,
    removed_by    uuid references person
);

create index team_meeting_place on team_meeting (assessment_id, held_on);

create table team_presence (
    meeting_id uuid not null references team_meeting,
    person_id  uuid not null references person,
    primary key (meeting_id, person_id)
);

-- why a function that the guide wants heard did not contribute (C49)
create table function_absence (
    assessment_id uuid not null references assessment,
    function      text not null check (function in ('RECEPTION', 'DOCUMENTATION', 'COUNSELLING')),
    explanation   text not null check (length(explanation) <= 2000),
    written_at    timestamptz not null,
    written_by    uuid not null references person,
    primary key (assessment_id, function)
);
