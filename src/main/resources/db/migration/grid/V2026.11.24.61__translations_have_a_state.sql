-- what the official texts of one subject say, in a few signs: another text has another fingerprint
create view grid_source as
    select t.edition_id, t.subject_id,
           md5(string_agg(t.field || ' ' || t.position || ' ' || t.body, chr(10) order by t.field, t.position)) as print
      from grid_translation t
      join grid_edition e on e.id = t.edition_id and e.language = t.language
     group by t.edition_id, t.subject_id;

-- how far the translation of one subject is; source_print is of the source from which it was made: it is out of date as
-- soon as that of grid_source is another. Who wrote is unknown for what came with the edition's files
create table grid_translation_state (
    edition_id   uuid not null references grid_edition,
    language     text not null check (language ~ '^[a-z]{2}$'),
    subject_id   uuid not null,
    state        text not null check (state in ('DRAFT', 'TO_BE_REVIEWED', 'REVIEWED')),
    source_print text not null,
    version      bigint not null default 1,
    written_at   timestamptz not null default now(),
    written_by   uuid references person,
    reviewed_at  timestamptz,
    reviewed_by  uuid references person,
    primary key (edition_id, language, subject_id),
    check ((reviewed_at is null) = (reviewed_by is null)),
    check (state <> 'REVIEWED' or reviewed_at is not null)
);

insert into grid_translation_state (edition_id, language, subject_id, state, source_print)
select distinct t.edition_id, t.language, t.subject_id, 'TO_BE_REVIEWED', s.print
  from grid_translation t
  join grid_edition e on e.id = t.edition_id and e.language <> t.language
  join grid_source s on s.edition_id = t.edition_id and s.subject_id = t.subject_id;

alter table grid_translation drop column state;
