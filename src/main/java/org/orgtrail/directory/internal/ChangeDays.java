package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what changes by days: every edge of a rectangle is a day on which its thing begins, ends or is otherwise. Those of the
 * whole organisation take a look at every rectangle, and stand on many pages: they are kept by the last change that they know.
 */
@Component
class ChangeDays {

    private static final String KNOWN = " t.known_from <= :known and t.known_to > :known";

    /** The unit itself, and all that belongs to it at any depth, in the stretches of days in which it does. */
    private static final String UNDER = """
            with recursive under (thing, since, until) as (
                select cast(:unit as uuid), cast(:first as date), cast(:open as date)
              union
                select t.thing, greatest(u.since, t.valid_from), least(u.until, t.valid_to)
                from under u
                join directory_seen t on t.owner = u.thing and t.valid_from < u.until and t.valid_to > u.since
                 and""" + KNOWN + """
            )
            """;

    private static final int KEPT = 16;

    private record Whole(UUID lastChange, boolean seesAllContacts, Set<UUID> unseen) {}

    private final Map<Whole, List<ChangeDay>> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Whole, List<ChangeDay>> eldest) {
            return size() > KEPT;
        }
    });

    private final NamedParameterJdbcTemplate jdbc;

    ChangeDays(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seesAllContacts whether contact points count: for those who may not see them all, none does */
    List<ChangeDay> of(Optional<UnitId> under, Position knownAt, boolean seesAllContacts) {
        return under.isPresent()
                ? count(under, knownAt, seesAllContacts)
                : lastChange(knownAt)
                        .map(change -> kept.computeIfAbsent(
                                new Whole(change, seesAllContacts, unseen()),
                                _ -> count(under, knownAt, seesAllContacts)))
                        .orElse(List.of());
    }

    /** The last change that the rectangles of that point come from. */
    private Optional<UUID> lastChange(Position knownAt) {
        return jdbc
                .queryForList(
                        "select change_id from directory_step where position <= :known order by position desc limit 1",
                        Map.of("known", knownAt.value()),
                        UUID.class)
                .stream()
                .findFirst();
    }

    /** The persons that are not shown to who asks. */
    private Set<UUID> unseen() {
        return Set.copyOf(jdbc.queryForList("select unnest(unseen_persons())", Map.of(), UUID.class));
    }

    private List<ChangeDay> count(Optional<UnitId> under, Position knownAt, boolean seesAllContacts) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("known", knownAt.value())
                .addValue("internal", seesAllContacts)
                // A person is known from the first day on: on it, nothing has changed.
                .addValue("first", EffectiveDates.FIRST)
                .addValue("open", EffectiveDates.OPEN_END);
        under.ifPresent(unit -> parameters.addValue("unit", unit.value()));
        return jdbc.query(
                (under.isPresent() ? UNDER : "")
                        + "select e.day, count(distinct t.thing) from directory_seen t"
                        + " cross join lateral (values (t.valid_from), (t.valid_to)) e (day) where" + KNOWN
                        + " and (t.kind <> 'contact' or :internal) and e.day > :first and e.day < :open"
                        + (under.isPresent()
                                ? " and exists (select from under u where u.thing = t.thing and e.day between u.since and u.until)"
                                : "")
                        + " group by e.day order by e.day",
                parameters,
                (row, _) -> new ChangeDay(row.getObject(1, LocalDate.class), row.getInt(2)));
    }
}
