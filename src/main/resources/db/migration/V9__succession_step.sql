-- The step that says what a unit came from or what became of it, so that it can be corrected or taken back. Read anew from the log.
truncate directory_step, directory_thing, directory_succession;
delete from token_entry where processor_name = 'directory';

alter table directory_succession add column step_id uuid not null;
