package org.orgtrail.platform.log;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * The event store over the log. Axon's embedded store finds a follower's place in its cache by the token, which all events of a
 * change share, and wakes followers before the change is committed; here each follower reads for itself and is woken after.
 */
final class PostgresEventStore extends AbstractEventStore {

    private final PostgresEventStorageEngine engine;
    private final LogEnd end;

    PostgresEventStore(PostgresEventStorageEngine engine, LogEnd end) {
        super(new Settings().storageEngine(engine));
        this.engine = engine;
        this.end = end;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new ChangeStream(engine, end, PostgresEventStorageEngine.position(token));
    }

    private static final class Settings extends Builder {}
}
