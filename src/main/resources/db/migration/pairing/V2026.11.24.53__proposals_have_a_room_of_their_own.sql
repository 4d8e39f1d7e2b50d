-- what was searched for stands in pair_search and pair_found, of the room proposing
alter table pair_reader
    drop constraint pair_reader_proposal_id_fkey,
    add foreign key (proposal_id) references pair_search;
drop table pair_proposed;
drop table pair_proposal;
