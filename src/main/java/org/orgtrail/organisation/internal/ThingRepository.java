package org.orgtrail.organisation.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.springframework.stereotype.Component;

/**
 * Loads things, and remembers those that were loaded last: of these, only what the log has had since is read. Whether what is
 * remembered is so at all is seen by its last event, which is read again: where the log does not have it, since its change was
 * taken back, the thing is read from its first event on.
 */
@Component
class ThingRepository extends EventSourcingRepository<Thing> {

    private static final int MOST_REMEMBERED = 500;

    /** @param thing the thing that the events are of: who asks may have its number right, but not its kind */
    private record Remembered(ThingId thing, Timelines state, long sequenceNumber, String event) {

        static @Nullable Remembered after(@Nullable Remembered before, DomainEventStream events) {
            Timelines state = before == null ? Timelines.NONE : before.state();
            Remembered now = before;
            while (events.hasNext()) {
                DomainEventMessage<?> message = events.next();
                OrganisationEvent event = (OrganisationEvent) message.getPayload();
                state = event.appliedTo(state);
                now = new Remembered(event.thing(), state, message.getSequenceNumber(), message.getIdentifier());
            }
            return now;
        }
    }

    private final EventStore log;
    private final Map<String, Remembered> things = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    ThingRepository(EventStore log) {
        super(builder(Thing.class).eventStore(log));
        this.log = log;
    }

    @Override
    protected EventSourcedAggregate<Thing> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        Remembered now = read(id);
        if (now == null) {
            throw new AggregateNotFoundException(id, "The log knows nothing of it");
        }
        things.put(id, now);
        return EventSourcedAggregate.reconstruct(
                new Thing(now.thing().text(), now.state()),
                aggregateModel(),
                now.sequenceNumber(),
                false,
                log,
                NoSnapshotTriggerDefinition.TRIGGER);
    }

    private @Nullable Remembered read(String id) {
        Remembered before = things.get(id);
        if (before != null) {
            DomainEventStream events = log.readEvents(id, before.sequenceNumber());
            if (events.hasNext() && events.next().getIdentifier().equals(before.event())) {
                return Remembered.after(before, events);
            }
        }
        return Remembered.after(null, log.readEvents(id));
    }
}
