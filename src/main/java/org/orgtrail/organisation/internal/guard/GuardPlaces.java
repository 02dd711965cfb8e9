package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where things are in the tree, by all that is known now, planned moves included: what a right over some subtrees reaches. */
@Component
public class GuardPlaces {

    /**
     * A thing whose place is asked for.
     *
     * @param day the day on which it is; for a thing that does not exist then, the nearest day before on which it does, or its first
     * @param above of a unit, that what it stands under is asked for: the unit itself does not count
     */
    public record Asked(ThingId thing, LocalDate day, boolean above) {}

    /** Whether a right reaches a thing. */
    public enum Located {
        WITHIN,
        OUTSIDE,
        /** All that was said of it has been taken back. */
        NOWHERE,
        /** It was never heard of. */
        UNKNOWN
    }

    /** What a step has said: of which attribute, from which day. */
    public record Said(Attribute<?> attribute, LocalDate from) {}

    /**
     * Goes up from each thing, from owner to owner, on the day asked for or the nearest on which the owner exists. A person is
     * where their appointments are, past and coming ones too; one who has none is everybody's.
     */
    private static final String REACH = """
            with recursive asked as (
                select * from unnest(?::int[], ?::uuid[], ?::date[], ?::boolean[]) a (ord, thing, day, above)
            ),
            up (ord, day, thing, counts) as (
                select ord, day, thing, not above from asked
              union
                select u.ord, u.day, further.thing, true
                from up u cross join lateral (
                    select l.owner as thing
                    from guard_existence e join guard_link l on l.thing = e.thing
                    where e.thing = u.thing and l.attribute <> 'holder' and not isempty(e.during)
                      and l.during @> case when e.during @> u.day then u.day else coalesce(
                              (select max(upper(life)) - 1 from unnest(e.during) life where upper(life) <= u.day),
                              lower(e.during)) end
                  union all
                    select l.thing from guard_link l where l.owner = u.thing and l.attribute = 'holder') further
            )
            select e.thing is not null as known, coalesce(isempty(e.during), true) as nowhere,
                   bool_or(u.counts and u.thing = any (?::uuid[]))
                       or (bool_or(k.kind = 'person') and not bool_or(k.kind = 'unit')) as within
            from asked a
            join up u on u.ord = a.ord
            left join guard_existence e on e.thing = a.thing
            left join lateral (select s.kind from guard_step s where s.thing = u.thing limit 1) k on true
            group by a.ord, e.thing, e.during
            order by a.ord""";

    private final JdbcTemplate jdbc;
    private final GuardNames names;

    GuardPlaces(JdbcTemplate jdbc, GuardNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** For each of the things, in their order, whether the right reaches it. */
    public List<Located> locate(List<Asked> asked, Reach.Subtrees reach) {
        Integer[] order = new Integer[asked.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return jdbc.query(
                REACH,
                (row, _) -> {
                    if (!row.getBoolean("known")) {
                        return Located.UNKNOWN;
                    }
                    if (row.getBoolean("nowhere")) {
                        return Located.NOWHERE;
                    }
                    return row.getBoolean("within") ? Located.WITHIN : Located.OUTSIDE;
                },
                order,
                asked.stream().map(each -> each.thing().value().toString()).toArray(String[]::new),
                asked.stream().map(each -> each.day().toString()).toArray(String[]::new),
                asked.stream().map(Asked::above).toArray(Boolean[]::new),
                reach.units().stream().map(unit -> unit.value().toString()).toArray(String[]::new));
    }

    /** All that the step has said of the thing; empty where there is no such step. */
    public List<Said> said(ThingId thing, StepId step) {
        return jdbc.query(
                "select attribute, from_date from guard_step where thing = ? and step_id = ?",
                (row, _) ->
                        new Said(Attribute.of(row.getString("attribute")), row.getObject("from_date", LocalDate.class)),
                thing.value(),
                step.value());
    }

    /** The persons whom the transaction's actor may not see, and what has ever been theirs. */
    public Set<UUID> unseen() {
        return Set.copyOf(jdbc.query(
                // Prepared, though it has no parameters, so that it is not planned anew for each change.
                connection -> connection.prepareStatement("select unnest(unseen_things('{owner,holder}'))"),
                (row, _) -> row.getObject(1, UUID.class)));
    }

    /** What the units of a right are called, one after another. */
    public LocalText named(Reach.Subtrees reach) {
        List<LocalText> units = new ArrayList<>();
        reach.units().forEach(unit -> units.add(names.of(unit.value(), reach.today())));
        units.sort(Comparator.comparing(LocalText::sv));
        return new LocalText(
                units.stream().map(name -> name.in(Texts.SWEDISH)).collect(Collectors.joining(", ")),
                units.stream().map(name -> name.in(Texts.ENGLISH)).collect(Collectors.joining(", ")));
    }
}
