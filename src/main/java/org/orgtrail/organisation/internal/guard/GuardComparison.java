package org.orgtrail.organisation.internal.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sets a change's steps beside those of other changes on the same timelines. */
@Component
public class GuardComparison {

    /**
     * A step of the change, and one of another change on the same attribute of the same thing.
     *
     * @param step the change's own step
     * @param theirChange the change that the other step comes from
     */
    public record Meeting(
            StepId step,
            ThingId thing,
            String attribute,
            LocalDate mineFrom,
            LocalText mine,
            LocalDate theirsFrom,
            LocalText theirs,
            Optional<Object> theirValue,
            ChangeId theirChange,
            String theirAuthor) {}

    /** An event of a change, by what it has said of a thing. */
    public record Standing(ThingId thing, StepId stepId) {}

    /** A step of another change, on a timeline of the change. */
    public record Later(ThingId thing, String attribute, LocalDate from, LocalText value) {}

    /**
     * The steps of others are found first, each timeline being looked up once ({@code offset 0} keeps it so): a change may have
     * tens of thousands of steps on one, and as many may be there before it. What takes back is passed over where the same change
     * says something instead.
     */
    private static final String THEIRS = """
            with m as materialized (select * from guard_step where change_id = ?),
                 t as materialized (
                     select s.* from (select distinct thing, attribute from m) d cross join lateral (
                         select * from guard_step g
                         where g.thing = d.thing and g.attribute = d.attribute and g.change_id <> ? and %s
                         offset 0) s
                     where %s)
            """;

    private static final String SAYS_NOTHING_INSTEAD = """
            (%1$s.retracts is null or not exists (
                      select from guard_step n
                      where n.change_id = %1$s.change_id and n.thing = %1$s.thing and n.attribute = %1$s.attribute
                        and n.retracts is null))""";

    private final JdbcTemplate jdbc;
    private final GuardNames names;

    GuardComparison(JdbcTemplate jdbc, GuardNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Steps that somebody else recorded after what the change is based on (rule R9). */
    public List<Meeting> recordedSince(Position basedOn, ChangeId change, String author) {
        return jdbc.query(
                THEIRS.formatted("g.position > ? and g.recorded_by <> ?", SAYS_NOTHING_INSTEAD.formatted("s"))
                        + """
                select m.step_id, m.thing, m.kind, m.attribute, m.from_date as mine_from, m.value as mine,
                       t.from_date as theirs_from, t.value as theirs, t.change_id, t.recorded_by
                from t join m on m.thing = t.thing and m.attribute = t.attribute
                where %s
                order by m.position, m.attribute, t.from_date, t.position""".formatted(SAYS_NOTHING_INSTEAD.formatted("m")),
                (row, _) -> {
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    LocalDate mineFrom = row.getObject("mine_from", LocalDate.class);
                    LocalDate theirsFrom = row.getObject("theirs_from", LocalDate.class);
                    return new Meeting(
                            new StepId(row.getObject("step_id", UUID.class)),
                            thing(row),
                            attribute.key(),
                            mineFrom,
                            names.readable(attribute, row.getString("mine"), mineFrom),
                            theirsFrom,
                            names.readable(attribute, row.getString("theirs"), theirsFrom),
                            GuardNames.value(attribute, row.getString("theirs")),
                            new ChangeId(row.getObject("change_id", UUID.class)),
                            row.getString("recorded_by"));
                },
                change.value(),
                change.value(),
                basedOn.value(),
                author);
    }

    /** Steps that already stand on later dates than what the change says of the same timeline: there they take over. */
    public List<Later> later(ChangeId change) {
        return jdbc.query(
                THEIRS.formatted("g.standing and g.retracts is null", "true")
                        + """
                select t.thing, t.kind, t.attribute, t.from_date, t.value
                from t join (
                    select m.thing, m.attribute, min(m.from_date) as from_date, min(m.position) as position
                    from m where %s group by m.thing, m.attribute) mine
                  on mine.thing = t.thing and mine.attribute = t.attribute and mine.from_date < t.from_date
                order by mine.position, t.attribute, t.from_date, t.position""".formatted(SAYS_NOTHING_INSTEAD.formatted("m")),
                (row, _) -> {
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    LocalDate from = row.getObject("from_date", LocalDate.class);
                    return new Later(
                            thing(row), attribute.key(), from, names.readable(attribute, row.getString("value"), from));
                },
                change.value(),
                change.value());
    }

    /** The events of a change of which something stands, the last one first. */
    public List<Standing> standingOf(ChangeId change) {
        return jdbc.query(
                """
                select thing, kind, step_id from guard_step where change_id = ? and standing
                group by thing, kind, step_id order by max(position) desc""",
                (row, _) -> new Standing(thing(row), new StepId(row.getObject("step_id", UUID.class))),
                change.value());
    }

    private static ThingId thing(ResultSet row) throws SQLException {
        return ThingKind.withPrefix(row.getString("kind")).id(row.getObject("thing", UUID.class));
    }
}
