package org.orgtrail.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Port: the log that changes are written to, one after another.
 *
 * <p>Every change is decided and stored while it holds the log's lock, so that the order of the log is the order of the
 * commits, on every instance, and rules that span several things can be judged on what is really there.
 */
public interface ChangeLog {

    /** A change that is already in the log. */
    record Entry(ChangeId changeId, Position position, Instant recordedAt) {}

    /**
     * Takes the log's lock, then runs the work in one transaction: all that is published in it is stored as this change, or,
     * where the work asks {@code undo}, none of it. All its events get one recorded instant, later than the change before.
     *
     * @throws LogUnavailable where the lock is not had in time, or the database does not answer; nothing is stored
     */
    <T> T write(ChangeId changeId, Actor actor, Supplier<Written<T>> work);

    /** What a piece of work answers: its result, and whether its events stay. */
    record Written<T>(T result, boolean keep) {}

    /** The log's end. Inside {@link #write} it includes what this change has published so far. */
    Position end();

    /** What was known at that instant: the last change recorded then or before, {@link Position#START} where there was none. */
    Position positionAt(Instant instant);

    /** The change of that id, where it has been recorded. */
    Optional<Entry> find(ChangeId changeId);

    /** Nothing was stored because the log could not be reached; trying again later is safe. */
    final class LogUnavailable extends RuntimeException {
        public LogUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
