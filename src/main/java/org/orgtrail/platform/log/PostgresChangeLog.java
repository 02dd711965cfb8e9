package org.orgtrail.platform.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.orgtrail.platform.log.LogTables.Head;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The change log in PostgreSQL. The lock is the row of {@code log_head}, held from before anything is loaded until the commit. */
final class PostgresChangeLog implements ChangeLog {

    /** Later instants than the database can hold mean the same as this one. */
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    private record Finished<T>(T result, boolean kept) {}

    private final LogTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LogEnd end;
    private final Duration patience;

    /** @param patience how long to wait for the lock */
    PostgresChangeLog(
            LogTables tables, PlatformTransactionManager transactions, Clock clock, LogEnd end, Duration patience) {
        this.tables = tables;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.end = end;
        this.patience = patience;
    }

    @Override
    public <T> T write(ChangeId changeId, Actor actor, Supplier<Written<T>> work) {
        if (OpenChange.CURRENT.isBound() || TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is written in a transaction of its own, but one is already open");
        }
        Finished<T> finished;
        try {
            finished = transaction.execute(status -> writeLocked(changeId, actor, work, status));
        } catch (RuntimeException failure) {
            throw Unavailability.saidOf(failure);
        }
        if (finished.kept()) {
            end.move();
        }
        return finished.result();
    }

    private <T> Finished<T> writeLocked(
            ChangeId changeId, Actor actor, Supplier<Written<T>> work, TransactionStatus status) {
        Head head = tables.lockHead(patience);
        OpenChange change = new OpenChange(changeId, actor.inLog(), recordedAt(actor, head), head.position());
        Written<T> written = ScopedValue.where(OpenChange.CURRENT, change).call(work::get);
        if (!written.keep() || change.isEmpty()) {
            status.setRollbackOnly();
            return new Finished<>(written.result(), false);
        }
        tables.close(change);
        return new Finished<>(written.result(), true);
    }

    /** One instant for the whole change, later than the one before by a microsecond at least, whatever the clock does. */
    private Instant recordedAt(Actor actor, Head head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (actor instanceof Actor.SampleLoader(Instant simulated)) {
            Instant instant = simulated.truncatedTo(ChronoUnit.MICROS);
            if (instant.isAfter(now) || !instant.isAfter(head.recordedAt()) || !tables.onlyRecordedBy(actor.inLog())) {
                throw new IllegalStateException(
                        "The sample is recorded in order, in the past, and into a log that holds nothing else");
            }
            return instant;
        }
        Instant next = head.recordedAt().plus(1, ChronoUnit.MICROS);
        return now.isBefore(next) ? next : now;
    }

    @Override
    public Position end() {
        return new Position(
                OpenChange.CURRENT.isBound()
                        ? OpenChange.CURRENT.get().last()
                        : tables.head().position());
    }

    @Override
    public Position positionAt(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return Position.START;
        }
        return new Position(tables.lastUntil(instant.isAfter(LAST_INSTANT) ? LAST_INSTANT : instant));
    }

    @Override
    public Optional<Entry> find(ChangeId changeId) {
        return tables.find(changeId);
    }
}
