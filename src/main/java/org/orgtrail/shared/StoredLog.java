package org.orgtrail.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the log as it is stored, to be read by those who check it. Who that is, the features say that ask here. */
public interface StoredLog {

    /**
     * An event as it is stored.
     *
     * @param position its own place in the log, from 1 on without holes
     * @param change the place of its change: that of the change's last event
     * @param type the simple name of its kind ({@code UnitRenamed})
     * @param thing what it happened to, by its bare id
     * @param payload what it says, as JSON
     */
    record Event(
            Position position,
            Position change,
            ChangeId changeId,
            Instant recordedAt,
            String recordedBy,
            String type,
            UUID thing,
            String payload) {}

    /**
     * Which events; all of them where nothing is said.
     *
     * @param from the first instant at which they were recorded
     * @param before the first instant after that
     * @param recordedBy as the log has it
     */
    record Filter(
            Optional<Instant> from,
            Optional<Instant> before,
            Optional<UUID> thing,
            Optional<String> recordedBy,
            Optional<String> type) {}

    /** The first part of the events, and how many there are in all. */
    record Page(List<Event> events, int total) {}

    /** The events that were recorded last, the last one first, and how many there are. */
    Page events(Filter filter, int limit);

    /** Those that were recorded before the one at that position, the last one first. They are not counted. */
    List<Event> events(Filter filter, Position before, int limit);

    /** The event at that position. */
    Optional<Event> event(Position position);

    /** Everybody who has recorded anything, as the log has them. */
    List<String> recorders();
}
