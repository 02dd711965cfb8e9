-- What has changed, for reading. All of it can be thrown away and built again from the log.

create table history_change (
    position      bigint primary key,
    change_id     uuid not null,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    reason        text,
    note          text,
    diary_number  text,
    decided_on    date,
    decided_by    text,
    decision_link text
);

create table history_event (
    step_id        uuid primary key,
    position       bigint not null references history_change,
    ordinal        integer not null,
    thing          uuid not null,
    effective_from date not null,
    type           text not null,
    event          text not null,
    unique (position, ordinal)
);
create index history_event_thing on history_event (thing, effective_from);

-- What belonged to what, when, and as known from which change up to (not including) which. `source` is the thing whose
-- events say so: the thing itself, or the appointment that places its holder.
create table history_placement (
    source     uuid not null,
    relation   text not null,
    thing      uuid not null,
    owner      uuid not null,
    valid_from date not null,
    valid_to   date not null,
    known_from bigint not null,
    known_to   bigint not null,
    primary key (source, relation, valid_from, known_from),
    check (valid_from < valid_to),
    check (known_from < known_to)
);
create index history_placement_owner on history_placement (owner, known_to, valid_from);

-- When a contact point is meant for the organisation's own people, as known now.
create table history_internal (
    contact    uuid not null,
    valid_from date not null,
    valid_to   date not null,
    primary key (contact, valid_from)
);

grant select, insert, update, delete, truncate on history_change, history_event, history_placement, history_internal to ${appRole};
