package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Disclosure;
import org.orgtrail.shared.Disclosure.Todays;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps which events of contact points are not for everybody, on which todays, by the rule of {@link Disclosure}: as they were
 * recorded, and as each time they stood.
 */
final class InternalTable {

    /** In the place of the change from which an event is known to stand so: as it was recorded. */
    static final long AS_RECORDED = 0;

    /** What an event tells: these texts, each of one of the days; and what it says itself of who may know. */
    private record Said(Set<String> texts, Set<LocalDate> days, Visibility visibility) {}

    private final JdbcTemplate jdbc;

    InternalTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Judges all events of the contact point anew; they and what stands of them are kept already. */
    void keep(ContactId contact) {
        List<Kept> events = jdbc.query(
                "select position, ordinal, type, event from history_event where thing = ? order by position, ordinal",
                (row, _) -> new Kept(
                        row.getLong("position"),
                        row.getInt("ordinal"),
                        EventJson.read(row.getString("type"), row.getString("event"))),
                contact.value());
        Disclosure disclosure = Disclosure.of(Kept.afterEachChange(events));
        Map<StepId, OrganisationEvent> byStep = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Kept kept : events) {
            byStep.put(kept.event().stepId(), kept.event());
            rows.addAll(rows(contact, kept.event(), AS_RECORDED, said(kept.event(), byStep), disclosure));
        }
        jdbc.query(
                """
                select s.type, s.known_from, coalesce(s.event, e.event) as event
                  from history_standing s join history_event e using (step_id) where s.thing = ?""",
                row -> {
                    OrganisationEvent stands = EventJson.read(row.getString("type"), row.getString("event"));
                    rows.addAll(rows(contact, stands, row.getLong("known_from"), said(stands, byStep), disclosure));
                },
                contact.value());
        jdbc.update("delete from history_internal where contact = ?", contact.value());
        jdbc.batchUpdate("""
                insert into history_internal (contact, step_id, known_from, today_from, today_to, visibility)
                values (?, ?, ?, ?, ?, ?)""", rows);
    }

    private static List<Object[]> rows(
            ContactId contact, OrganisationEvent event, long knownFrom, Said said, Disclosure disclosure) {
        return disclosure.onEveryToday(said.texts(), said.days()).stream()
                .map(it -> new Todays(it.period(), it.visibility().stricter(said.visibility())))
                .filter(it -> it.visibility() != Visibility.PUBLIC)
                .map(it -> new Object[] {
                    contact.value(),
                    event.stepId().value(),
                    knownFrom,
                    it.period().from(),
                    it.period().to(),
                    it.visibility().name()
                })
                .toList();
    }

    private static Said said(OrganisationEvent event, Map<StepId, OrganisationEvent> before) {
        Set<LocalDate> days = Set.of(event.effectiveFrom().minusDays(1), event.effectiveFrom());
        return switch (event) {
            case ContactPointPublished it ->
                new Said(
                        Disclosure.texts(Optional.of(it.value()), Optional.ofNullable(it.label())),
                        days,
                        it.visibility());
            case ContactPointChanged it -> {
                Set<String> texts =
                        new LinkedHashSet<>(Disclosure.texts(Optional.of(it.value()), Optional.ofNullable(it.label())));
                texts.add(it.previousValue());
                yield new Said(texts, days, it.visibility());
            }
            case ContactPointWithdrawn it -> new Said(Set.of(it.value()), days, Visibility.PUBLIC);
            case StepRetracted it ->
                said(Objects.requireNonNull(before.get(it.retracted())), before); // it tells what it takes back
            case OrganisationEvent it -> throw new IllegalArgumentException(it.stepId() + " is of no contact point");
        };
    }
}
