-- codes and positions change places while a draft is written anew, and are each alone again at its end
alter table grid_axis
    drop constraint grid_axis_edition_id_code_key,
    add constraint grid_axis_edition_id_code_key unique (edition_id, code) deferrable,
    drop constraint grid_axis_edition_id_position_key,
    add constraint grid_axis_edition_id_position_key unique (edition_id, position) deferrable;
alter table grid_section
    drop constraint grid_section_edition_id_code_key,
    add constraint grid_section_edition_id_code_key unique (edition_id, code) deferrable,
    drop constraint grid_section_edition_id_position_key,
    add constraint grid_section_edition_id_position_key unique (edition_id, position) deferrable;
alter table grid_criterion
    drop constraint grid_criterion_edition_id_code_key,
    add constraint grid_criterion_edition_id_code_key unique (edition_id, code) deferrable,
    drop constraint grid_criterion_edition_id_position_key,
    add constraint grid_criterion_edition_id_position_key unique (edition_id, position) deferrable;
alter table grid_indicator
    drop constraint grid_indicator_edition_id_code_key,
    add constraint grid_indicator_edition_id_code_key unique (edition_id, code) deferrable;
alter table grid_note
    drop constraint grid_note_edition_id_key_key,
    add constraint grid_note_edition_id_key_key unique (edition_id, key) deferrable,
    drop constraint grid_note_edition_id_position_key,
    add constraint grid_note_edition_id_position_key unique (edition_id, position) deferrable;
