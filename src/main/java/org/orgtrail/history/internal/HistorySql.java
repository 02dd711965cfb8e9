package org.orgtrail.history.internal;

import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;

/** The statements that find a page of the history. */
final class HistorySql {

    /** What is told of the sub-units in the history of a unit alone. */
    private static final String COMING_AND_GOING = "('UnitEstablished', 'UnitMoved', 'UnitClosed')";

    /**
     * Of the world: walks down from the thing, a unit or a part of one, and of a person from what they hold, keeping for each thing
     * the days on which it was under it by what is known; then takes what stands of the things on those days or the day after the
     * last, and of others where it is about a unit met. Two equal rows are one, so the walk ends even where the tree had a cycle.
     * Hits of one change and day are one entry; numbering the entries counts them too, so that nothing is joined but by key.
     */
    private static final String WORLD_WALK = """
            with recursive under (thing, valid_from, valid_to, in_sub_unit) as (
                (select cast(:thing as uuid), cast(:first as date), cast(:last as date), false
                 union all
                 select p.owner, p.valid_from, p.valid_to, false
                   from history_placement_seen p
                  where p.thing = :thing and p.relation = 'holder'
                    and p.known_from <= :knownAt and p.known_to > :knownAt)
                union
                select p.thing,
                       greatest(u.valid_from, p.valid_from),
                       least(u.valid_to, p.valid_to),
                       u.in_sub_unit or p.relation = 'parent'
                  from under u
                  join history_placement_seen p on p.owner = u.thing
                 where (:subtree or not u.in_sub_unit)
                   and p.known_from <= :knownAt and p.known_to > :knownAt
                   and p.valid_from < u.valid_to and p.valid_to > u.valid_from
            ), met as (
                select s.*, u.in_sub_unit
                  from under u
                  join history_standing_seen s on s.thing = u.thing
                                         and s.effective_from between u.valid_from and u.valid_to
                union all
                select s.*, u.in_sub_unit
                  from under u
                  join history_mention m on m.unit = u.thing
                  join history_standing_seen s on s.step_id = m.step_id
                                         and s.effective_from between u.valid_from and u.valid_to
            )""";

    private static final String WORLD_WHOLE = """
            with met as (
                select s.*, false as in_sub_unit from history_standing_seen s
            )""";

    /** What is true of a hit of the world, beside what the selection asks for. */
    private static final String STANDS = """
            s.known_from <= :knownAt and s.known_to > :knownAt
               and (:subtree or not s.in_sub_unit or s.type in %s)
               and not exists (
                       select from history_internal i
                        where i.step_id = s.step_id and i.known_from = s.known_from
                          and i.today_from <= :today and i.today_to > :today and i.visibility in (:closed))""".formatted(COMING_AND_GOING);

    private static final String OF_THE_WORLD = """
            , hits as (
                select distinct s.step_id, s.known_from, s.told_position, s.told_ordinal, s.effective_from
                  from met s
                 where %1$s and (%2$s)%4$s
            ), numbered as materialized (
                select step_id, known_from, told_ordinal,
                       dense_rank() over (order by %3$s) as entry
                  from hits
            )
            select total, s.effective_from, e.type, coalesce(s.event, e.event) as event, e.position as stated_at, c.*
              from (select coalesce(max(entry), 0) as total from numbered) whole
              left join (numbered n
                         join history_standing_seen s on s.step_id = n.step_id and s.known_from = n.known_from
                         join history_event_seen e on e.step_id = n.step_id
                         join history_change_seen c on c.position = s.told_position)
                     on n.entry > :offset and n.entry <= :offset + :limit
             order by n.entry, n.told_ordinal, e.position, e.ordinal
            """;

    /**
     * The entries after one, which are not counted: first which they are, by an index in their order where the whole is asked for,
     * then what is in them. The hits are looked for twice, so that the first search can end when it has found enough.
     */
    private static final String READ_ON_OF_THE_WORLD = """
            , hits as not materialized (
                select s.step_id, s.known_from, s.told_position, s.told_ordinal, s.effective_from
                  from met s
                 where %1$s and (%2$s)%4$s
            ), page as materialized (
                select effective_from, told_position from hits
                 where (effective_from, told_position) %5$s (:afterDay, :afterPosition)
                 group by effective_from, told_position order by %3$s limit :limit
            ), numbered as materialized (
                select distinct step_id, known_from, effective_from, told_position, told_ordinal
                  from hits join page using (effective_from, told_position)
            )
            select n.effective_from, e.type, coalesce(s.event, e.event) as event, e.position as stated_at, c.*
              from numbered n
              join history_standing_seen s on s.step_id = n.step_id and s.known_from = n.known_from
              join history_event_seen e on e.step_id = n.step_id
              join history_change_seen c on c.position = n.told_position
             order by %6$s, n.told_ordinal, e.position, e.ordinal
            """;

    /**
     * Of the log: the same walk over days and over what was known, so that an event counts where its thing was under the unit by
     * what was known when it was recorded or just before. Hits of one change are one entry.
     */
    private static final String LOG_WALK = """
            with recursive under (thing, valid_from, valid_to, known_from, known_to, in_sub_unit) as (
                (select cast(:thing as uuid), cast(:first as date), cast(:last as date), cast(0 as bigint), :open, false
                 union all
                 select p.owner, p.valid_from, p.valid_to, p.known_from, p.known_to, false
                   from history_placement_seen p
                  where p.thing = :thing and p.relation = 'holder' and p.known_from <= :knownAt)
                union
                select p.thing,
                       greatest(u.valid_from, p.valid_from),
                       least(u.valid_to, p.valid_to),
                       greatest(u.known_from, p.known_from),
                       least(u.known_to, p.known_to),
                       u.in_sub_unit or p.relation = 'parent'
                  from under u
                  join history_placement_seen p on p.owner = u.thing
                 where (:subtree or not u.in_sub_unit)
                   and p.known_from <= :knownAt
                   and p.known_from < u.known_to and p.known_to > u.known_from
                   and p.valid_from < u.valid_to and p.valid_to > u.valid_from
            ), met as (
                select e.*, u.valid_from, u.valid_to, u.known_from, u.known_to, u.in_sub_unit
                  from under u
                  join history_event_seen e on e.thing = u.thing
                union all
                select e.*, u.valid_from, u.valid_to, u.known_from, u.known_to, u.in_sub_unit
                  from under u
                  join history_mention m on m.unit = u.thing
                  join history_event_seen e on e.step_id = m.step_id
            )""";

    private static final String LOG_WHOLE = """
            with met as (
                select e.*, cast(:first as date) as valid_from, cast(:last as date) as valid_to,
                       cast(0 as bigint) as known_from, :open as known_to, false as in_sub_unit
                  from history_event_seen e
            )""";

    /** What is true of a hit of the log, beside what the selection asks for. */
    private static final String WAS_RECORDED = """
            e.position between e.known_from and e.known_to
               and e.position <= :knownAt
               and (e.effective_from between e.valid_from and e.valid_to
                    -- a person is on every day: what is put right of one counts on any day under the unit
                    or e.effective_from = :first
                       and (e.retracted is not null
                            or exists (select from history_event_seen r where r.restated_by = e.step_id)))
               and (:subtree or not e.in_sub_unit or e.type in %1$s
                    or exists (select from history_event_seen t where t.step_id = e.retracted and t.type in %1$s))""".formatted(COMING_AND_GOING);

    private static final String AS_RECORDED = """
            , hits as (
                select distinct e.step_id, e.position
                  from met e
                 where %1$s and %2$s%3$s
            ), numbered as materialized (
                select step_id, dense_rank() over (order by position desc) as entry from hits
            )
            select total, e.effective_from, e.type, e.event, e.position as stated_at, c.*
              from (select coalesce(max(entry), 0) as total from numbered) whole
              left join (numbered n
                         join history_event_seen e using (step_id)
                         join history_change_seen c using (position)) on n.entry > :offset and n.entry <= :offset + :limit
             order by n.entry, e.ordinal
            """;

    private static final String READ_ON_AS_RECORDED = """
            , hits as not materialized (
                select e.step_id, e.position from met e where %1$s and %2$s%3$s
            ), page as materialized (
                select position from hits where position < :afterPosition group by position order by position desc limit :limit
            ), numbered as materialized (
                select distinct step_id from hits join page using (position)
            )
            select e.effective_from, e.type, e.event, e.position as stated_at, c.*
              from numbered n
              join history_event_seen e using (step_id)
              join history_change_seen c using (position)
             order by e.position desc, e.ordinal
            """;

    /** True of an event {@code e} that is not closed to the actor today, as it was recorded. */
    static final String OPEN = """
            not exists (
                select from history_internal i
                 where i.step_id = e.step_id and i.known_from = %d
                   and i.today_from <= :today and i.today_to > :today and i.visibility in (:closed))""".formatted(InternalTable.AS_RECORDED);

    private HistorySql() {}

    private static final String LATEST_FIRST = "effective_from desc, told_position desc";

    /** The statement for a part of the history, by its number, with how many there are; {@link SelectionSql} names its parameters. */
    static String numbered(Selection selection, Span span) {
        return span == Span.AS_RECORDED ? log(AS_RECORDED, selection) : world(OF_THE_WORLD, selection, span);
    }

    /** The statement for the entries after one. */
    static String readOn(Selection selection, Span span) {
        return span == Span.AS_RECORDED
                ? log(READ_ON_AS_RECORDED, selection)
                : world(READ_ON_OF_THE_WORLD, selection, span);
    }

    private static String log(String statement, Selection selection) {
        return (isWhole(selection) ? LOG_WHOLE : LOG_WALK)
                + statement.formatted(WAS_RECORDED, OPEN, SelectionSql.conditions(selection, Span.AS_RECORDED));
    }

    private static String world(String statement, Selection selection, Span span) {
        boolean earliestFirst = span == Span.AFTER_THE_DAY;
        String days = switch (span) {
            case UNTIL_THE_DAY -> "s.effective_from <= :validOn";
            case AFTER_THE_DAY -> "s.effective_from > :validOn";
            case ALL, AS_RECORDED -> "true";
        };
        return (isWhole(selection) ? WORLD_WHOLE : WORLD_WALK)
                + statement.formatted(
                        STANDS,
                        days,
                        earliestFirst ? "effective_from, told_position" : LATEST_FIRST,
                        SelectionSql.conditions(selection, span),
                        earliestFirst ? ">" : "<",
                        earliestFirst
                                ? "n.effective_from, n.told_position"
                                : "n.effective_from desc, n.told_position desc");
    }

    private static boolean isWhole(Selection selection) {
        return selection.scope() instanceof Scope.Everything;
    }
}
