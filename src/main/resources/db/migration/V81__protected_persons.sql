-- Who is not shown to whom. A person is protected from the moment at which that is recorded, and by what is known last: so it is
-- read from the guard's tables, which are written with the change itself, and not from what follows the log.

create index guard_step_protected on guard_step (thing) where attribute = 'protected';
create index guard_step_person on guard_step (value) where attribute in ('owner', 'holder');

create function sees_protected() returns boolean stable
    return coalesce(current_setting('orgtrail.sees_protected', true), '') = 'yes';

-- The persons whom the transaction may not see. Until it is told otherwise, it may see none that is protected.
create function unseen_persons() returns uuid[] stable
begin atomic
    select coalesce(array_agg(thing), '{}')
      from (select distinct on (thing) thing, value from guard_step
             where attribute = 'protected' and retracts is null order by thing, position desc) said
     where value = 'true' and not sees_protected();
end;

-- The same, with all that has ever been theirs: what they own, what they hold.
create function unseen_things(relations text[]) returns uuid[] stable
begin atomic
    select unseen.persons || coalesce((
            select array_agg(distinct s.thing) from unnest(unseen.persons) p (person)
              join guard_step s on s.value = '"person-' || p.person || '"'
                               and s.attribute in ('owner', 'holder') and s.attribute = any (relations)), '{}')
      from (select unseen_persons() as persons) unseen;
end;

-- What is read in the place of the tables by all that answers somebody.

create view directory_seen as
    select t.* from directory_thing t
     where not array[t.thing, t.owner, t.holder] && (select unseen_persons());

-- What a protected person holds is told of without them. That somebody is or was protected is told to who may see them.
create view history_event_seen as
    select e.* from history_event e
     where e.thing <> all ((select unseen_things('{owner}'))::uuid[])
       and (e.type not in ('PersonProtected', 'ProtectionLifted') or sees_protected());

create view history_standing_seen as
    select s.* from history_standing s
     where s.thing <> all ((select unseen_things('{owner}'))::uuid[])
       and (s.type not in ('PersonProtected', 'ProtectionLifted') or sees_protected());

create view history_placement_seen as
    select p.* from history_placement p
     where not array[p.thing, p.owner] && (select unseen_persons());

-- What was written freely about a change of theirs may name them.
create view history_change_seen as
    select c.position, c.change_id, c.recorded_at, c.recorded_by,
           case when withheld then null else c.reason end as reason,
           case when withheld then null else c.note end as note,
           c.diary_number, c.decided_on, c.decided_by, c.decision_link
      from history_change c cross join lateral (
            select not sees_protected() and exists (
                    select from history_event e
                     where e.position = c.position
                       and (e.thing = any ((select unseen_things('{owner,holder}'))::uuid[])
                            or e.type in ('PersonProtected', 'ProtectionLifted'))) as withheld) w;

grant select on directory_seen, history_event_seen, history_standing_seen, history_placement_seen, history_change_seen
    to ${appRole};
