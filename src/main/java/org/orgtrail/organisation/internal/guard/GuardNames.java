package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ReadableValue;
import org.orgtrail.shared.Texts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What things and values are called in messages about a change, by what is known inside it. */
@Component
class GuardNames {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalText NONE = LocalText.sv("–");

    private final JdbcTemplate jdbc;

    GuardNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The thing's name on the day, or the nearest one it has; an appointment goes by its holder's. Whoever is not shown to the actor has none. */
    LocalText of(UUID thing, LocalDate day) {
        return named(thing, day, null);
    }

    /** The same as it was before the change; what the change itself calls it where it had no name. */
    LocalText before(UUID change, UUID thing, LocalDate day) {
        return named(thing, day, change);
    }

    private LocalText named(UUID thing, LocalDate day, @Nullable UUID besides) {
        List<LocalText> names = jdbc.query(
                """
                select s.attribute, s.value from guard_step s
                where not array[?::uuid] && unseen_things('{owner,holder}') and s.thing in (?, (select h.owner from guard_link h where h.thing = ? and h.attribute = 'holder' limit 1))
                  and s.attribute in ('names', 'title', 'personName', 'contactValue') and s.value is not null
                order by (s.change_id is distinct from ?::uuid) desc, s.standing desc, (s.from_date <= ?) desc, case when s.from_date <= ? then s.from_date end desc, s.from_date, s.position desc
                limit 1""",
                (row, _) -> readable(Attribute.of(row.getString("attribute")), row.getString("value"), day),
                thing,
                thing,
                thing,
                besides,
                day,
                day);
        return names.isEmpty() ? Texts.inBoth("person.not-shown") : names.getFirst();
    }

    /** What to do about a day without the thing: which days it has is told to those alone whom it is shown to. */
    LocalText otherDay(UUID thing) {
        List<LocalText> lives = jdbc.query(
                """
                select lower(life) as first, upper(life) - 1 as last
                from guard_existence e cross join lateral unnest(e.during) life
                where e.thing = ? and not array[?::uuid] && unseen_things('{owner,holder}')
                order by life""",
                (row, _) -> {
                    LocalDate last = row.getObject("last", LocalDate.class);
                    LocalDate first = row.getObject("first", LocalDate.class);
                    return last == null
                            ? Texts.inBoth("rule-part.days-from", first)
                            : Texts.inBoth("rule-part.days-until", first, last);
                },
                thing,
                thing);
        return lives.isEmpty()
                ? Texts.inBoth("rule-part.other-day")
                : Texts.inBoth(
                        "rule-part.one-of-the-days",
                        lives.stream()
                                .reduce((some, next) -> Texts.inBoth("rule-part.days-and", some, next))
                                .orElseThrow());
    }

    /** A value of an attribute, as the guard tables hold it, for people to read. */
    LocalText readable(Attribute<?> attribute, @Nullable String json, LocalDate day) {
        return value(attribute, json)
                .map(value -> ReadableValue.of(attribute, value, thing -> of(thing.value(), day)))
                .orElse(NONE);
    }

    /** The same as the attribute has it. */
    static Optional<Object> value(Attribute<?> attribute, @Nullable String json) {
        return Optional.ofNullable(json).map(text -> JSON.readValue(text, attribute.type()));
    }

    /** What the attribute itself is called. */
    LocalText attribute(String key) {
        return Texts.inBoth("attribute." + key);
    }
}
