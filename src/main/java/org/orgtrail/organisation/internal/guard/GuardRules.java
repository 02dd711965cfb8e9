package org.orgtrail.organisation.internal.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orgtrail.organisation.internal.guard.GuardTables.Touched;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rules that span several things (R1, R2, R3, R6), each one question to the guard tables about a change as a whole. */
@Component
public class GuardRules {

    /**
     * The things of which the change says or takes back something that the rule asks about; what else is said of a thing leaves
     * the answer as it was. As an array, which is looked up in indexes whatever the tables' size.
     */
    private static final String TOUCHED =
            "any (array(select distinct thing from guard_step where change_id = ? and attribute in (%s)))";

    private static final List<Attribute<?>> TREE = List.of(Attribute.EXISTS, Attribute.PARENT);
    private static final List<Attribute<?>> HEADS =
            List.of(Attribute.EXISTS, Attribute.POST, Attribute.ROLE, Attribute.APPOINTMENT_KIND);

    /** The things of which the change takes something back. */
    private static final String RETRACTED =
            "any (array(select distinct thing from guard_step where change_id = ? and retracts is not null))";

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
        if (touched.anyOf(List.of(Attribute.CODE))) {
            findings.addAll(codesTaken(id));
        }
        if (touched.takesBack()) {
            findings.addAll(endsBeforeBeginnings(id));
            findings.addAll(lackingAtTheStart(id));
        }
        findings.addAll(stepsOutsideLife(id));
        if (touched.anyOf(GuardTables.REACH)) {
            findings.addAll(dependencies(id));
        }
        if (touched.anyOf(Set.of(ThingKind.UNIT), GuardTables.SUCCESSION)) {
            findings.addAll(successions(id));
        }
        if (touched.anyOf(Set.of(ThingKind.UNIT), TREE)) {
            findings.addAll(cycles(id));
        }
        if (touched.anyOf(Set.of(ThingKind.POST, ThingKind.APPOINTMENT), HEADS)) {
            findings.addAll(secondHeads(id));
        }
        return findings;
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
    private List<Finding> endsBeforeBeginnings(UUID change) {
        return query(
                """
                select distinct on (b.thing) b.thing, b.from_date as beginning, e.from_date
                from guard_step b join guard_step e
                  on e.thing = b.thing and e.attribute = 'exists' and e.value = 'false' and e.standing
                 and e.from_date <= b.from_date
                where b.thing = %s and b.attribute = 'exists' and b.value = 'true' and b.standing
                order by b.thing, e.from_date""".formatted(RETRACTED),
                row -> new Finding(
                        RuleViolation.of("ends-before-it-begins", day(row), row.getObject("beginning", LocalDate.class))
                                .in("effectiveFrom"),
                        Optional.empty(),
                        uuid(row, "thing")),
                change);
    }

    /** R10, and the same for what every other kind of thing always has: it is said from the first day of its life. */
    private List<Finding> lackingAtTheStart(UUID change) {
        return query(
                """
                select e.thing, need.attribute, lower(e.during) as from_date
                from guard_existence e
                join (select distinct thing, kind from guard_step where thing = %s) t on t.thing = e.thing
                join (values ('unit', 'code'), ('unit', 'names'), ('unit', 'type'),
                             ('post', 'unit'), ('post', 'title'), ('post', 'role'),
                             ('appointment', 'post'), ('appointment', 'holder'), ('appointment', 'appointmentKind'),
                             ('person', 'personName'), ('forum', 'host'), ('forum', 'names'),
                             ('contact', 'owner'), ('contact', 'contactKind'), ('contact', 'contactValue'),
                             ('contact', 'visibility')) need (kind, attribute) on need.kind = t.kind
                where not isempty(e.during)
                  and not exists (select from guard_step s
                                  where s.thing = e.thing and s.attribute = need.attribute and s.standing
                                    and s.retracts is null and s.from_date <= lower(e.during))""".formatted(RETRACTED),
                row -> new Finding(
                        RuleViolation.of(
                                "lacking-at-the-start",
                                names.of(uuid(row, "thing"), day(row)),
                                names.attribute(row.getString("attribute")),
                                day(row)),
                        Optional.empty(),
                        uuid(row, "thing")),
                change);
    }

    /** R5: successors exist on the day of the closing, predecessors before the beginning. So no chain leads back. */
    private List<Finding> successions(UUID change) {
        return query(
                """
                select s.unit, s.relation, s.other, s.on_date as from_date,
                       case when s.unit = %1$s then s.unit else s.other end as thing
                from guard_succession s left join guard_existence e on e.thing = s.other
                where (s.unit = %1$s or s.other = %1$s)
                  and case s.relation when 'closing' then not coalesce(e.during @> s.on_date, false)
                      else not coalesce(lower(e.during) < s.on_date, false) end""".formatted(touched(GuardTables.SUCCESSION)),
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
                change,
                change,
                change);
    }

    /** Nothing can be said of a thing for days on which it does not exist. */
    private List<Finding> stepsOutsideLife(UUID change) {
        return query(
                """
                select distinct on (s.thing, s.step_id) s.thing, s.step_id, s.from_date, s.change_id = ? as mine
                from guard_step s join guard_existence e on e.thing = s.thing
                where (s.change_id = ? or s.thing = %s or s.thing = %s)
                  and s.standing and s.retracts is null and s.attribute not in ('exists', 'closing')
                  and not e.during @> s.from_date and not isempty(e.during)
                order by s.thing, s.step_id, s.from_date""".formatted(touched(List.of(Attribute.EXISTS)), RETRACTED),
                row -> {
                    String code = row.getBoolean("mine") ? "not-existing-then" : "said-after-its-end";
                    RuleViolation violation = RuleViolation.of(code, names.of(uuid(row, "thing"), day(row)), day(row))
                            .in("effectiveFrom");
                    return row.getBoolean("mine")
                            ? finding(row, violation)
                            : new Finding(violation, Optional.empty(), uuid(row, "thing"));
                },
                change,
                change,
                change,
                change);
    }

    /** R2: whatever depends on another thing does so only while that exists. */
    private List<Finding> dependencies(UUID change) {
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
                where (l.thing = %1$s or l.owner = %1$s)
                  and (of_other_kind or not coalesce(e.during @> l.during, false))""".formatted(touched(GuardTables.REACH)), this::missing, change, change, change);
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
    private List<Finding> cycles(UUID change) {
        return cycles.touchedBy(change).stream()
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
    private List<Finding> secondHeads(UUID change) {
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
                where a.attribute = 'post' and (a.thing = %1$s or a.owner = %1$s)""".formatted(touched(HEADS)),
                row -> new Finding(
                        RuleViolation.of(
                                        "second-permanent-head",
                                        names.of(uuid(row, "other"), day(row)),
                                        names.of(uuid(row, "post"), day(row)),
                                        day(row))
                                .in("kind"),
                        Optional.empty(),
                        uuid(row, "thing")),
                change,
                change);
    }

    private static String touched(List<Attribute<?>> attributes) {
        return TOUCHED.formatted(attributes.stream()
                .map(attribute -> "'" + attribute.key() + "'")
                .collect(Collectors.joining(", ")));
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
