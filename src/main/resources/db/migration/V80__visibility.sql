-- For whom an event of a contact point is that is not for everybody. Read anew from the log.
truncate history_event, history_change, history_standing, history_mention, history_placement, history_internal;
delete from token_entry where processor_name = 'history';
alter table history_internal add column visibility text not null;
