-- Who may read what is told of a contact point. Read anew from the log.

truncate history_event, history_change, history_standing, history_mention, history_placement;
delete from token_entry where processor_name = 'history';

-- The events of contact points that are not for everybody, while today is from today_from up to, not including, today_to: as
-- they were recorded (known_from 0), and as they stand from that change on.
drop table history_internal;
create table history_internal (
    contact    uuid   not null,
    step_id    uuid   not null,
    known_from bigint not null,
    today_from date   not null,
    today_to   date   not null,
    primary key (step_id, known_from, today_from)
);
create index history_internal_contact on history_internal (contact);

grant select, insert, update, delete, truncate on history_internal to ${appRole};
