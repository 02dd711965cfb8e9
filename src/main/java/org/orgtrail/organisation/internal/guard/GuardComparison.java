package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.List;
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
            ChangeId theirChange,
            String theirAuthor) {}

    /** An event of a change, by what it has said of a thing. */
    public record Standing(ThingId thing, StepId stepId) {}

    /**
     * What takes back is passed over where the same change says something instead. Each step of the change is looked up in the
     * index ({@code offset 0} keeps it so): a change may have tens of thousands.
     */
    private static final String MEETINGS = """
            with m as materialized (select * from guard_step where change_id = ?)
            select m.step_id, m.thing, m.kind, m.attribute, m.from_date as mine_from, m.value as mine,
                   t.from_date as theirs_from, t.value as theirs, t.change_id, t.recorded_by
            from m cross join lateral (
                select * from guard_step s
                where s.thing = m.thing and s.attribute = m.attribute and s.change_id <> m.change_id
                offset 0) t
            where %s
              and (m.retracts is null or not exists (
                      select from guard_step n
                      where n.change_id = m.change_id and n.thing = m.thing and n.attribute = m.attribute
                        and n.retracts is null))
              and (t.retracts is null or not exists (
                      select from guard_step n
                      where n.change_id = t.change_id and n.thing = t.thing and n.attribute = t.attribute
                        and n.retracts is null))
            order by m.position, m.attribute, t.from_date, t.position""";

    private final JdbcTemplate jdbc;
    private final GuardNames names;

    GuardComparison(JdbcTemplate jdbc, GuardNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Steps that somebody else recorded after what the change is based on (rule R9). */
    public List<Meeting> recordedSince(Position basedOn, ChangeId change, String author) {
        return meetings("t.position > ? and t.recorded_by <> ?", change.value(), basedOn.value(), author);
    }

    /** Steps that already stand on later dates: there they take over. */
    public List<Meeting> later(ChangeId change) {
        return meetings("t.from_date > m.from_date and t.standing and t.retracts is null", change.value());
    }

    /** The events of a change of which something stands, the last one first. */
    public List<Standing> standingOf(ChangeId change) {
        return jdbc.query(
                """
                select thing, kind, step_id from guard_step where change_id = ? and standing
                group by thing, kind, step_id order by max(position) desc""",
                (row, _) -> new Standing(
                        ThingKind.withPrefix(row.getString("kind")).id(row.getObject("thing", UUID.class)),
                        new StepId(row.getObject("step_id", UUID.class))),
                change.value());
    }

    private List<Meeting> meetings(String condition, Object... arguments) {
        return jdbc.query(
                MEETINGS.formatted(condition),
                (row, _) -> {
                    Attribute<?> attribute = Attribute.of(row.getString("attribute"));
                    LocalDate mineFrom = row.getObject("mine_from", LocalDate.class);
                    LocalDate theirsFrom = row.getObject("theirs_from", LocalDate.class);
                    return new Meeting(
                            new StepId(row.getObject("step_id", UUID.class)),
                            ThingKind.withPrefix(row.getString("kind")).id(row.getObject("thing", UUID.class)),
                            attribute.key(),
                            mineFrom,
                            names.readable(attribute, row.getString("mine"), mineFrom),
                            theirsFrom,
                            names.readable(attribute, row.getString("theirs"), theirsFrom),
                            new ChangeId(row.getObject("change_id", UUID.class)),
                            row.getString("recorded_by"));
                },
                arguments);
    }
}
