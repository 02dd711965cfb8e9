package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what changes by days: every edge of a rectangle is a day on which its thing begins, ends or is otherwise. */
@Component
class ChangeDays {

    private static final String KNOWN = " t.known_from <= :known and t.known_to > :known";

    /** All that belongs or has ever belonged to the unit, and the unit itself. */
    private static final String UNDER = """
            with recursive under (thing) as (
                select cast(:unit as uuid)
              union
                select t.thing from under u join directory_thing t on t.owner = u.thing and""" + KNOWN + """
            )
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ChangeDays(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seesInternal whether contact points count: for those who may not see them all, none does */
    List<ChangeDay> of(Optional<UnitId> under, Position knownAt, boolean seesInternal) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("known", knownAt.value())
                .addValue("internal", seesInternal)
                // A person is known from the first day on: on it, nothing has changed.
                .addValue("first", EffectiveDates.FIRST)
                .addValue("open", EffectiveDates.OPEN_END);
        under.ifPresent(unit -> parameters.addValue("unit", unit.value()));
        return jdbc.query(
                (under.isPresent() ? UNDER : "")
                        + "select e.day, count(distinct t.thing) from directory_thing t"
                        + " cross join lateral (values (t.valid_from), (t.valid_to)) e (day) where" + KNOWN
                        + " and (t.kind <> 'contact' or :internal) and e.day > :first and e.day < :open"
                        + (under.isPresent() ? " and t.thing in (select thing from under)" : "")
                        + " group by e.day order by e.day",
                parameters,
                (row, _) -> new ChangeDay(row.getObject(1, LocalDate.class), row.getInt(2)));
    }
}
