package org.orgtrail.platform.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.orgtrail.platform.log.LogTables.NewEvent;
import org.orgtrail.shared.ChangeHeader;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores events in the log's tables, at the positions of the change that is open, and reads them: those of an aggregate, or
 * those of the changes after a position. All events of a change carry one tracking token, the change's position.
 *
 * <p>Events are stored by {@link PostgresChangeLog#write} and by nothing else: without a change open, appending fails.
 */
final class PostgresEventStorageEngine extends AbstractEventStorageEngine {

    /** Before the first change. */
    static final TrackingToken START = new GlobalSequenceTrackingToken(0);

    private static final int PAGE = 500;

    private final LogTables tables;

    PostgresEventStorageEngine(LogTables tables, Serializer serializer, EventUpcaster upcasters) {
        super(new Settings()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(DuplicateKeyException.class::isInstance));
        this.tables = tables;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (!OpenChange.CURRENT.isBound()) {
            throw new IllegalStateException("Events are published only while a change is written to the log");
        }
        OpenChange change = OpenChange.CURRENT.get();
        List<NewEvent> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(row(change, event, serializer));
        }
        try {
            tables.append(change, rows);
        } catch (DuplicateKeyException taken) {
            handlePersistenceException(taken, events.getFirst());
        }
    }

    private static NewEvent row(OpenChange change, EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("Only aggregates publish events, but something published "
                    + message.getPayloadType().getName());
        }
        ChangeHeader header = ChangeHeader.fromMetadata(event.getMetaData());
        if (!header.changeId().equals(change.changeId()) || !header.recordedBy().equals(change.recordedBy())) {
            throw new IllegalStateException("An event with the header of " + header.changeId() + " by "
                    + header.recordedBy() + " is published while " + change.changeId() + " by " + change.recordedBy()
                    + " is written");
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new NewEvent(
                change.nextPosition(),
                new StoredEvent(
                        0,
                        UUID.fromString(event.getIdentifier()),
                        AggregateName.of(event.getAggregateIdentifier()),
                        event.getSequenceNumber(),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        payload.getData(),
                        event.serializeMetaData(serializer, byte[].class).getData(),
                        change.recordedAt()));
    }

    /**
     * The events of the next changes after a position, whole changes only, at least so many events where there are.
     *
     * @throws EventStoreException where an event is of a type that this program does not know: passing over it would show
     *     a past that was not
     */
    List<TrackedEventMessage<?>> nextChanges(long after, int atLeast) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        tables.nextChanges(after, atLeast).stream(), getEventSerializer(), upcasterChain)
                .peek(PostgresEventStorageEngine::requireKnownType)
                .toList();
    }

    private static void requireKnownType(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == UnknownSerializedType.class) {
            throw new EventStoreException(
                    "The log holds an event of a type that this program does not know, in the change at "
                            + event.trackingToken().position().orElse(0));
        }
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        tables.nextChanges(position(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> tables.nextChanges(page.getLast().changePosition(), PAGE))
                .flatMap(List::stream);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return tables.eventsOf(AggregateName.of(identifier), firstSequenceNumber).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return tables.lastSequenceNumber(AggregateName.of(aggregateIdentifier));
    }

    @Override
    public TrackingToken createTailToken() {
        return START;
    }

    /** After the last change. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(tables.head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(tables.lastBefore(instant));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The log keeps no snapshots");
    }

    /** The position a token stands for; 0 for none. */
    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private static final class Settings extends Builder {}
}
