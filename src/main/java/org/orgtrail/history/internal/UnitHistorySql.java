package org.orgtrail.history.internal;

import org.orgtrail.history.HistoryQueries.Span;

/** The statement that finds a page of a unit's history. */
final class UnitHistorySql {

    /**
     * Walks down from the unit, keeping for each thing the days on which it was under it; then takes what happened to the things
     * on those days or the day after the last. Two equal rows are one, so the walk ends even where the tree had a cycle. Hits of
     * one change and day are one entry; numbering the entries counts them too, so that nothing is joined but by key.
     */
    private static final String PAGE = """
            with recursive under (thing, valid_from, valid_to, in_sub_unit) as (
                select cast(:unit as uuid), cast(:first as date), cast(:last as date), false
                union
                select p.thing,
                       greatest(u.valid_from, p.valid_from),
                       least(u.valid_to, p.valid_to),
                       u.in_sub_unit or p.relation = 'parent'
                  from under u
                  join history_placement p on p.owner = u.thing
                 where (:subtree or not u.in_sub_unit)
                   and p.known_from <= :knownAt and p.known_to > :knownAt
                   and p.valid_from < u.valid_to and p.valid_to > u.valid_from
            ), hits as (
                select distinct e.step_id, e.position, e.effective_from
                  from under u
                  join history_event e on e.thing = u.thing and e.effective_from between u.valid_from and u.valid_to
                 where e.position <= :knownAt
                   and (:subtree or not u.in_sub_unit or e.type in ('UnitEstablished', 'UnitMoved', 'UnitClosed'))
                   and (:internal or not exists (
                           select from history_internal i
                            where i.contact = e.thing
                              and (i.valid_from <= :today and i.valid_to > :today
                                   or e.effective_from between i.valid_from and i.valid_to)))
                   and (%s)
            ), numbered as materialized (
                select step_id, dense_rank() over (order by %s) as entry from hits
            )
            select total, e.effective_from, e.type, e.event, c.*
              from (select coalesce(max(entry), 0) as total from numbered) whole
              left join (numbered n
                         join history_event e using (step_id)
                         join history_change c using (position)) on n.entry > :offset and n.entry <= :offset + :limit
             order by n.entry, e.ordinal
            """;

    private UnitHistorySql() {}

    static String of(Span span) {
        String days = switch (span) {
            case ALL, AS_RECORDED -> "true";
            case UNTIL_THE_DAY -> "e.effective_from <= :validOn";
            case AFTER_THE_DAY -> "e.effective_from > :validOn";
        };
        String order = switch (span) {
            case AFTER_THE_DAY -> "effective_from, position";
            case ALL, UNTIL_THE_DAY -> "effective_from desc, position desc";
            case AS_RECORDED -> "position desc, effective_from desc";
        };
        return PAGE.formatted(days, order);
    }
}
