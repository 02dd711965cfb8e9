-- Steps can be taken back, and that can be taken back: both are rows here. What takes back has the step it takes back, and no
-- value; what does not stand any more is kept, so that a conflict can be told.
alter table guard_step
    add column retracts uuid,
    add column standing boolean not null default true;

-- What became of a unit and what it came from, as far as it stands (rule R5).
create table guard_succession (
    unit     uuid not null,
    relation text not null,
    other    uuid not null,
    on_date  date not null,
    primary key (unit, relation, other)
);
create index guard_succession_other on guard_succession (other);

grant update on guard_step to ${appRole};
grant select, insert, delete on guard_succession to ${appRole};

-- The same in the directory, which is read anew from the log.
alter table directory_step add column retracts uuid;
truncate directory_step, directory_thing, history_event, history_change, history_placement, history_internal;
delete from token_entry;

-- Later positions have later instants: what was known at an instant is found by it.
create index log_change_recorded_at on log_change (recorded_at);
