-- how many indicators a Cité has answered is counted for all of them at once, without reading what they wrote
create index answer_given on answer (assessment_id) where yes is not null;
