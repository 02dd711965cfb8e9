-- What the rules that span several things are judged on: all that is known now, written with the change it comes from.

-- Every step that stands on a timeline.
create table guard_step (
    thing      uuid   not null,
    kind       text   not null,
    attribute  text   not null,
    from_date  date   not null,
    step_id    uuid   not null,
    value      text,
    position   bigint not null,
    change_id  uuid   not null,
    recorded_by text  not null,
    primary key (thing, attribute, from_date, position, step_id)
);
create index guard_step_change on guard_step (change_id);

-- When each thing exists.
create table guard_existence (
    thing  uuid primary key,
    during datemultirange not null
);

-- What each thing depends on, while it exists itself.
create table guard_link (
    thing     uuid      not null,
    attribute text      not null,
    owner     uuid      not null,
    during    daterange not null,
    primary key (thing, attribute, during)
);
create index guard_link_owner on guard_link (owner, attribute);

-- A code belongs to one unit for ever (rule R3): it stays here after the unit is closed.
create table guard_code (
    code text primary key,
    unit uuid not null
);

grant select, insert on guard_step, guard_code to ${appRole};
grant select, insert, update on guard_existence to ${appRole};
grant select, insert, delete on guard_link to ${appRole};
