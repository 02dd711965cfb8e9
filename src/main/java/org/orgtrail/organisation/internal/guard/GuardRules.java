package org.orgtrail.organisation.internal.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orgtrail.organisation.internal.guard.GuardTables.Touched;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rules that span several things (R1, R2, R3, R6), each one question to the guard tables about a change as a whole. */
@Component
public class GuardRules {

    private static final List<Attribute<?>> TREE = List.of(Attribute.EXISTS, Attribute.PARENT);
    private static final List<Attribute<?>> HEADS =
            List.of(Attribute.EXISTS, Attribute.POST, Attribute.ROLE, Attribute.APPOINTMENT_KIND);

    private final JdbcTemplate jdbc;
    private final GuardNames names;
    private final Cycles cycles;

    GuardRules(JdbcTemplate jdbc, GuardNames names, Cycles cycles) {
        this.jdbc = jdbc;
        this.names = names;
        this.cycles = cycles;
    }

    /** Every rule that the state after the change breaks, as far as the change touches it. */
    public List<Finding> judge(ChangeId change, Touched touched) {
        UUID id = change.value();
        List<Finding> findings = new ArrayList<>();
        if (!touched.things(List.of(Attribute.CODE)).isEmpty()) {
            findings.addAll(codesTaken(id));
        }
        List<ThingId> takenBack = touched.takenBack();
        findings.addAll(about(takenBack, this::endsBeforeBeginnings));
        findings.addAll(about(takenBack, this::lackingAtTheStart));
        findings.addAll(stepsOutsideLife(id, touched));
        findings.addAll(about(touched.things(GuardTables.REACH), reaching -> dependencies(id, reaching)));
        findings.addAll(about(touched.things(GuardTables.SUCCESSION, ThingKind.UNIT), this::successions));
        findings.addAll(about(touched.things(TREE, ThingKind.UNIT), this::cycles));
        findings.addAll(about(touched.things(HEADS, ThingKind.POST, ThingKind.APPOINTMENT), this::secondHeads));
        return findings;
    }

    private static List<Finding> about(List<ThingId> things, Function<List<ThingId>, List<Finding>> rule) {
        return things.isEmpty() ? List.of() : rule.apply(things);
    }

    /** R3: a code belongs to one unit for ever. */
    private List<Finding> codesTaken(UUID change) {
        return query(
                """
                select s.step_id, s.thing, s.from_date, c.code, c.unit
                from guard_step s join guard_code c on c.code = s.value::jsonb #>> '{}'
                where s.change_id = ? and s.attribute = 'code' and c.unit <> s.thing""",
                row -> finding(
                        row,
                        RuleViolation.of("code-taken", row.getString("code"), names.of(uuid(row, "unit"), day(row)))
                                .in("code")),
                change);
    }

    /** What was corrected or undone must leave no thing that ends before it begins. */
    private List<Finding> endsBeforeBeginnings(List<ThingId> takenBack) {
        return query(
                """
                select distinct on (b.thing) b.thing, b.from_date as beginning, e.from_date
                from guard_step b join guard_step e
                  on e.thing = b.thing and e.attribute = 'exists' and e.value = 'false' and e.standing
                 and e.from_date <= b.from_date
                where b.thing = any (?) and b.attribute = 'exists' and b.value = 'true' and b.standing
                order by b.thing, e.from_date""",
                row -> new Finding(
                        RuleViolation.of("ends-before-it-begins", day(row), row.getObject("beginning", LocalDate.class))
                                .in("effectiveFrom"),
                        Optional.empty(),
                        uuid(row, "thing")),
                GuardTables.ids(takenBack));
    }

    /** R10, and the same for what every other kind of thing always has: it is said from the first day of its life. */
    private List<Finding> lackingAtTheStart(List<ThingId> takenBack) {
        return query(
                """
                select e.thing, need.attribute, lower(e.during) as from_date
                from guard_existence e
                join (select distinct thing, kind from guard_step where thing = any (?)) t on t.thing = e.thing
                join (values ('unit', 'code'), ('unit', 'names'), ('unit', 'type'),
                             ('post', 'unit'), ('post', 'title'), ('post', 'role'),
                             ('appointment', 'post'), ('appointment', 'holder'), ('appointment', 'appointmentKind'),
                             ('person', 'personName'), ('forum', 'host'), ('forum', 'names'),
                             ('contact', 'owner'), ('contact', 'contactKind'), ('contact', 'contactValue'),
                             ('contact', 'visibility')) need (kind, attribute) on need.kind = t.kind
                where not isempty(e.during)
                  and not exists (select from guard_step s
                                  where s.thing = e.thing and s.attribute = need.attribute and s.standing
                                    and s.retracts is null and s.from_date <= lower(e.during))""",
                row -> new Finding(
                        RuleViolation.of(
                                "lacking-at-the-start",
                                names.of(uuid(row, "thing"), day(row)),
                                names.attribute(row.getString("attribute")),
                                day(row)),
                        Optional.empty(),
                        uuid(row, "thing")),
                GuardTables.ids(takenBack));
    }

    /** R5: successors exist on the day of the closing, predecessors before the beginning. So no chain leads back. */
    private List<Finding> successions(List<ThingId> units) {
        return query(
                """
                select s.unit, s.relation, s.other, s.on_date as from_date,
                       case when s.unit = any (?) then s.unit else s.other end as thing
                from guard_succession s left join guard_existence e on e.thing = s.other
                where (s.unit = any (?) or s.other = any (?))
                  and case s.relation when 'closing' then not coalesce(e.during @> s.on_date, false)
                      else not coalesce(lower(e.during) < s.on_date, false) end""",
                row -> {
                    boolean closing = row.getString("relation").equals("closing");
                    return new Finding(
                            RuleViolation.of(
                                            closing ? "successor-not-existing" : "predecessor-not-before",
                                            names.of(uuid(row, "other"), day(row)),
                                            day(row),
                                            names.of(uuid(row, "unit"), day(row)))
                                    .in(closing ? "successorIds" : "predecessorIds"),
                            Optional.empty(),
                            uuid(row, "thing"));
                },
                GuardTables.ids(units),
                GuardTables.ids(units),
                GuardTables.ids(units));
    }

    /**
     * Nothing can be said of a thing for days on which it does not exist: what the change says, and of things whose life it may
     * have changed, what was said before.
     */
    private List<Finding> stepsOutsideLife(UUID change, Touched touched) {
        List<ThingId> others = Stream.concat(
                        touched.things(List.of(Attribute.EXISTS)).stream(), touched.takenBack().stream())
                .distinct()
                .toList();
        return query(
                """
                select distinct on (s.thing, s.step_id) s.thing, s.step_id, s.from_date, s.mine
                from (select *, true as mine from guard_step where change_id = ?
                      union all
                      select *, false from guard_step where thing = any (?) and change_id <> ?) s
                join guard_existence e on e.thing = s.thing
                where s.standing and s.retracts is null and s.attribute not in ('exists', 'closing')
                  and not e.during @> s.from_date and not isempty(e.during)
                order by s.thing, s.step_id, s.from_date""",
                row -> {
                    UUID thing = uuid(row, "thing");
                    if (!row.getBoolean("mine")) {
                        RuleViolation left =
                                RuleViolation.of("said-after-its-end", names.of(thing, day(row)), day(row));
                        return new Finding(left.in("effectiveFrom"), Optional.empty(), thing);
                    }
                    RuleViolation absent = RuleViolation.of(
                            "not-existing-then",
                            names.before(change, thing, day(row)),
                            day(row),
                            names.otherDay(thing));
                    return finding(row, absent.in("effectiveFrom"));
                },
                change,
                GuardTables.ids(others),
                change);
    }

    /** R2: whatever depends on another thing does so only while that exists. */
    private List<Finding> dependencies(UUID change, List<ThingId> reaching) {
        return query("""
                select l.thing, l.attribute, l.owner, e.thing is null or of_other_kind as unknown,
                       lower(datemultirange(l.during) - coalesce(e.during, '{}')) as from_date,
                       exists (select 1 from guard_step x
                               where x.thing = l.owner and x.attribute = 'exists' and x.change_id = ?
                                 and x.value is distinct from 'true') as ended_here
                from guard_link l left join guard_existence e on e.thing = l.owner
                cross join lateral (select not exists (
                        select from guard_step k
                        where k.thing = l.owner
                          and k.kind = case l.attribute
                              when 'post' then 'post'
                              when 'holder' then 'person'
                              when 'owner' then (select split_part(trim(both '"' from o.value), '-', 1)
                                                 from guard_step o
                                                 where o.thing = l.thing and o.attribute = 'owner'
                                                   and o.standing and o.retracts is null limit 1)
                              else 'unit' end) as of_other_kind) kinds
                where (l.thing = any (?) or l.owner = any (?))
                  and (of_other_kind or not coalesce(e.during @> l.during, false))""", this::missing, change, GuardTables.ids(reaching), GuardTables.ids(reaching));
    }

    private Finding missing(ResultSet row) throws SQLException {
        UUID thing = uuid(row, "thing");
        UUID owner = uuid(row, "owner");
        String field = row.getString("attribute");
        if (row.getBoolean("unknown")) {
            return new Finding(RuleViolation.of("depends-on-unknown").in(Fields.named(field)), Optional.empty(), thing);
        }
        if (row.getBoolean("ended_here")) {
            RuleViolation left = RuleViolation.of(
                    "still-depended-on", names.of(owner, day(row)), names.of(thing, day(row)), day(row));
            return new Finding(left.in("effectiveFrom"), Optional.empty(), owner);
        }
        RuleViolation absent = RuleViolation.of("owner-not-existing", names.of(owner, day(row)), day(row));
        return new Finding(absent.in(Fields.named(field)), Optional.empty(), thing);
    }

    /** R1: the tree has no cycle on any date. */
    private List<Finding> cycles(List<ThingId> placed) {
        return cycles.of(placed).stream()
                .map(cycle -> new Finding(
                        RuleViolation.of(
                                        "cycle",
                                        names.of(cycle.unit(), cycle.from()),
                                        names.of(cycle.parent(), cycle.from()),
                                        cycle.from())
                                .in("parentId"),
                        Optional.empty(),
                        cycle.unit()))
                .toList();
    }

    /** R6: a HEAD post has at most one permanent holder on any date. */
    private List<Finding> secondHeads(List<ThingId> postsAndAppointments) {
        return query(
                """
                select distinct on (greatest(a.thing, b.thing), least(a.thing, b.thing))
                       a.thing, a.owner as post, b.thing as other, lower(a.during * b.during) as from_date
                from guard_link a
                join guard_link b on b.owner = a.owner and b.attribute = 'post' and b.thing <> a.thing
                                 and b.during && a.during
                join guard_step r on r.thing = a.owner and r.attribute = 'role' and r.value = '"HEAD"' and r.standing
                join guard_step ka on ka.thing = a.thing and ka.attribute = 'appointmentKind'
                                  and ka.value = '"PERMANENT"' and ka.standing
                join guard_step kb on kb.thing = b.thing and kb.attribute = 'appointmentKind'
                                  and kb.value = '"PERMANENT"' and kb.standing
                where a.attribute = 'post' and (a.thing = any (?) or a.owner = any (?))""",
                row -> new Finding(
                        RuleViolation.of(
                                        "second-permanent-head",
                                        names.of(uuid(row, "other"), day(row)),
                                        names.of(uuid(row, "post"), day(row)),
                                        day(row))
                                .in("kind"),
                        Optional.empty(),
                        uuid(row, "thing")),
                GuardTables.ids(postsAndAppointments),
                GuardTables.ids(postsAndAppointments));
    }

    private interface Reading {
        Finding read(ResultSet row) throws SQLException;
    }

    private List<Finding> query(String sql, Reading reading, Object... arguments) {
        RowMapper<Finding> mapper = (row, _) -> reading.read(row);
        return jdbc.query(sql, mapper, arguments);
    }

    private static Finding finding(ResultSet row, RuleViolation violation) throws SQLException {
        return new Finding(violation, Optional.of(new StepId(uuid(row, "step_id"))), uuid(row, "thing"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("from_date", LocalDate.class);
    }
}
