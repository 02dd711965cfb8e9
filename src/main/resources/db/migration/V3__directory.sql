-- The read model of the organisation as of (day in the world, place in the log).

-- The steps that every thing's timelines are folded from.
create table directory_step (
    thing     uuid   not null,
    attribute text   not null,
    from_date date   not null,
    step_id   uuid   not null,
    value     text,
    change_id uuid   not null,
    position  bigint not null,
    ordinal   int    not null,
    primary key (thing, position, ordinal, attribute, from_date)
);
create index directory_step_position on directory_step (position);

-- A rectangle: from valid_from up to, not including, valid_to, as known from position known_from up to, not including,
-- known_to, the thing was as the facts say. No two rectangles of a thing overlap.
create table directory_thing (
    thing      uuid   not null,
    kind       text   not null,
    valid_from date   not null,
    valid_to   date   not null,
    known_from bigint not null,
    known_to   bigint not null,
    owner      uuid,
    holder     uuid,
    code       text,
    name_sv    text,
    name_en    text,
    rank       int,
    facts      text   not null,
    set_by     text   not null,
    primary key (thing, valid_from, known_from)
);
create index directory_thing_owner on directory_thing (owner, kind, valid_from);
create index directory_thing_holder on directory_thing (holder, valid_from);
create index directory_thing_code on directory_thing (code);
create index directory_thing_kind on directory_thing (kind, valid_from);

grant select, insert, delete, truncate on directory_step to ${appRole};
grant select, insert, update, delete, truncate on directory_thing to ${appRole};
