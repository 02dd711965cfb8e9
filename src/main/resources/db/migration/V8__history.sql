-- What has changed is told of the world as it stands, and of the log as it was recorded. Read anew from the log.

-- What each event says as it stands, as known from which change up to (not including) which. One that is taken back, or that
-- changes nothing any more, has no row then. One that restates another is told with the change that first stated it.
create table history_standing (
    step_id        uuid    not null,
    known_from     bigint  not null,
    known_to       bigint  not null,
    thing          uuid    not null,
    effective_from date    not null,
    type           text    not null,
    told_position  bigint  not null,
    told_ordinal   integer not null,
    event          text, -- null where it says what it said when it was recorded
    primary key (step_id, known_from),
    check (known_from < known_to)
);
create index history_standing_thing on history_standing (thing, effective_from);

-- The units that an event is about besides its own: what follows a closed unit, and what a new one comes from.
create table history_mention (
    step_id uuid not null,
    unit    uuid not null,
    primary key (step_id, unit)
);
create index history_mention_unit on history_mention (unit);

truncate history_event, history_change, history_placement, history_internal;
delete from token_entry where processor_name = 'history';

-- What takes a step back, and what restates that in the same change.
alter table history_event
    add column retracted uuid,
    add column restated_by uuid;
create index history_event_retracted on history_event (retracted) where retracted is not null;
create index history_event_restated_by on history_event (restated_by) where restated_by is not null;

-- A wrong value may have been for staff only while the right one is for everybody: when, and as known when. A contact point that
-- is known never to have been one is for staff for ever.
alter table history_internal
    add column known_from bigint not null,
    add column known_to bigint not null,
    drop constraint history_internal_pkey,
    add primary key (contact, valid_from, known_from);

create index history_change_id on history_change (change_id);

grant select, insert, update, delete, truncate on history_standing, history_mention to ${appRole};
