-- an address that is shown as a link runs nothing
alter table evidence_item add check (url = '' or url ~* '^https?://');
