package org.orgtrail.history.internal;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps changes and their events as they were recorded, and the units that these mention. */
final class EventTables {

    private final JdbcTemplate jdbc;

    EventTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the changes that are not kept already, and gives these, each with its events. */
    Map<Recording, List<Kept>> keep(Map<Recording, List<OrganisationEvent>> told) {
        Set<Long> seen = new HashSet<>(jdbc.query(
                connection -> {
                    var select =
                            connection.prepareStatement("select position from history_change where position = any (?)");
                    select.setArray(
                            1,
                            connection.createArrayOf(
                                    "bigint",
                                    told.keySet().stream()
                                            .map(recording ->
                                                    recording.position().value())
                                            .toArray()));
                    return select;
                },
                (row, _) -> row.getLong(1)));
        Map<Recording, List<Kept>> changes = new LinkedHashMap<>();
        told.forEach((recording, events) -> {
            long position = recording.position().value();
            if (!seen.contains(position)) {
                List<Kept> kept = new ArrayList<>(events.size());
                for (OrganisationEvent event : events) {
                    kept.add(new Kept(position, kept.size(), event));
                }
                changes.put(recording, kept);
            }
        });
        keepChanges(changes.keySet());
        List<Kept> events = changes.values().stream().flatMap(List::stream).toList();
        keepEvents(events);
        keepMentions(events);
        return changes;
    }

    private void keepChanges(Collection<Recording> changes) {
        jdbc.batchUpdate("""
                insert into history_change (position, change_id, recorded_at, recorded_by, reason, note,
                                            diary_number, decided_on, decided_by, decision_link)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", changes.stream().map(EventTables::columns).toList());
    }

    private static @Nullable Object[] columns(Recording recording) {
        ChangeHeader header = recording.header();
        Decision decision = header.decision();
        return new @Nullable Object[] {
            recording.position().value(),
            header.changeId().value(),
            Timestamp.from(recording.recordedAt()),
            header.recordedBy(),
            header.reason(),
            header.note(),
            decision == null ? null : decision.diaryNumber(),
            decision == null ? null : decision.decidedOn(),
            decision == null ? null : decision.decidedBy(),
            decision == null ? null : decision.link()
        };
    }

    private void keepEvents(List<Kept> events) {
        jdbc.batchUpdate("""
                insert into history_event (step_id, position, ordinal, thing, effective_from, type, event,
                                           retracted, restated_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", events.stream().map(EventTables::columns).toList());
    }

    private static @Nullable Object[] columns(Kept kept) {
        OrganisationEvent event = kept.event();
        StepId retracted = event instanceof StepRetracted it ? it.retracted() : null;
        StepId restatedBy = event instanceof StepRetracted it ? it.restatedBy() : null;
        return new @Nullable Object[] {
            event.stepId().value(),
            kept.position(),
            kept.ordinal(),
            event.thing().value(),
            event.effectiveFrom(),
            EventJson.type(event),
            EventJson.write(event),
            retracted == null ? null : retracted.value(),
            restatedBy == null ? null : restatedBy.value()
        };
    }

    /** What takes a step back is about the same units; that step may be one of these events itself, but an earlier one. */
    private void keepMentions(List<Kept> events) {
        List<Object[]> mentions = new ArrayList<>();
        List<Object[]> retractions = new ArrayList<>();
        for (Kept kept : events) {
            switch (kept.event()) {
                case UnitClosed it -> mentions.addAll(mentions(it, it.successorIds()));
                case UnitEstablished it -> mentions.addAll(mentions(it, it.predecessorIds()));
                case StepRetracted it ->
                    retractions.add(
                            new Object[] {it.stepId().value(), it.retracted().value()});
                case OrganisationEvent _ -> {}
            }
        }
        jdbc.batchUpdate("insert into history_mention (step_id, unit) values (?, ?)", mentions);
        jdbc.batchUpdate(
                "insert into history_mention select ?, unit from history_mention where step_id = ?", retractions);
    }

    private static List<Object[]> mentions(OrganisationEvent event, List<UnitId> units) {
        return units.stream()
                .distinct()
                .map(unit -> new Object[] {event.stepId().value(), unit.value()})
                .toList();
    }

    /** The events of things that were recorded before the change at this position, by the things' ids. */
    Map<UUID, ThingEvents> before(long position, Collection<UUID> things) {
        Map<UUID, ThingEvents> before = new HashMap<>();
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement("""
                            select thing, position, ordinal, type, event from history_event
                             where thing = any (?) and position < ? order by position, ordinal""");
                    select.setArray(1, connection.createArrayOf("uuid", things.toArray()));
                    select.setLong(2, position);
                    return select;
                },
                row -> {
                    before.computeIfAbsent(row.getObject("thing", UUID.class), _ -> new ThingEvents())
                            .add(new Kept(
                                    row.getLong("position"),
                                    row.getInt("ordinal"),
                                    EventJson.read(row.getString("type"), row.getString("event"))));
                });
        return before;
    }
}
