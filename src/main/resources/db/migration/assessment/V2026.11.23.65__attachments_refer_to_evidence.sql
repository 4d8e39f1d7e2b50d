alter table attachment add foreign key (evidence_id) references evidence_item;

create index attachment_evidence on attachment (evidence_id);
