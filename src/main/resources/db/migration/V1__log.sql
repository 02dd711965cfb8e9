-- The log: every change ever recorded, and nothing else is the record. Append only: the application's role may add to it and read
-- it; it has no right to change or remove.

-- One row. A change locks it first and holds it until its commit, so commit order is position order, and there are no holes.
create table log_head (
    only_row         boolean     primary key default true check (only_row),
    last_position    bigint      not null,
    last_recorded_at timestamptz not null
);

insert into log_head (last_position, last_recorded_at) values (0, 'epoch');

-- One row a change. Its position is that of its last event.
create table log_change (
    position       bigint      primary key,
    first_position bigint      not null check (first_position > 0 and first_position <= position),
    change_id      uuid        not null unique,
    recorded_at    timestamptz not null,
    recorded_by    text        not null
);

-- One row an event. The aggregate's identifier is written aggregate_type-aggregate_id.
create table log_event (
    position        bigint      primary key,
    event_id        uuid        not null unique,
    change_id       uuid        not null,
    aggregate_type  text        not null,
    aggregate_id    uuid        not null,
    sequence_number bigint      not null,
    payload_type    text        not null,
    revision        text,
    payload         bytea       not null,
    metadata        bytea       not null,
    recorded_at     timestamptz not null,
    unique (aggregate_id, sequence_number)
);

-- How far each read model has followed the log. The columns are Axon's.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

grant select, insert on log_event, log_change to ${appRole};
grant select, update on log_head to ${appRole};
grant select, insert, update, delete on token_entry to ${appRole};
