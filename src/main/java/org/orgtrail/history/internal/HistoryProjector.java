package org.orgtrail.history.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Follows the log into the history's tables. Everything in them comes from the events alone. All changes of a batch are followed
 * together, when the last of their events has been given.
 */
@Component
@ProcessingGroup("history")
class HistoryProjector {

    private final JdbcTemplate jdbc;
    private final EventTables events;

    HistoryProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.events = new EventTables(jdbc);
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        Map<Recording, List<OrganisationEvent>> changes = batch.root()
                .getOrComputeResource(HistoryProjector.class.getName(), _ -> {
                    Map<Recording, List<OrganisationEvent>> none = new LinkedHashMap<>();
                    batch.onPrepareCommit(_ -> follow(none));
                    return none;
                });
        changes.computeIfAbsent(recording, _ -> new ArrayList<>()).add(event);
    }

    private void follow(Map<Recording, List<OrganisationEvent>> told) {
        Map<Recording, List<Kept>> changes = events.keep(told);
        if (changes.isEmpty()) {
            return;
        }
        long first = changes.keySet().iterator().next().position().value();
        Set<UUID> things = changes.values().stream()
                .flatMap(List::stream)
                .map(kept -> kept.event().thing().value())
                .collect(Collectors.toSet());
        Batch batch = new Batch(
                events.before(first, things),
                new StandingTable(jdbc, things),
                new PlacementTable(jdbc, things),
                new InternalTable(jdbc));
        changes.forEach((recording, kept) -> batch.follow(kept, recording.position()));
        batch.write(changes.values().stream()
                .flatMap(List::stream)
                .flatMap(kept -> kept.event().thing() instanceof ContactId it ? Stream.of(it) : Stream.empty())
                .collect(Collectors.toSet()));
    }

    private record Batch(
            Map<UUID, ThingEvents> things, StandingTable standing, PlacementTable placements, InternalTable internal) {

        void follow(List<Kept> change, Position position) {
            Map<ThingId, List<Kept>> byThing = change.stream()
                    .collect(Collectors.groupingBy(
                            kept -> kept.event().thing(), LinkedHashMap::new, Collectors.toList()));
            byThing.forEach((thing, its) -> follow(thing, its, position));
        }

        private void follow(ThingId thing, List<Kept> change, Position position) {
            ThingEvents all = things.computeIfAbsent(thing.value(), _ -> new ThingEvents());
            Timelines before = all.known();
            change.forEach(all::add);
            Timelines known = all.known();
            known.differenceFrom(before).ifPresent(days -> standing.keep(thing, days, all.standing(days), position));
            if (change.stream().map(Kept::event).anyMatch(Placement::mayChangeBy)) {
                placements.place(thing, known, position);
            }
        }

        /** @param contacts those that something is said of */
        void write(Set<ContactId> contacts) {
            standing.write();
            placements.write();
            contacts.forEach(internal::keep); // which asks what stands
        }
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate history_event, history_change, history_standing, history_mention, history_placement,"
                + " history_internal");
    }
}
