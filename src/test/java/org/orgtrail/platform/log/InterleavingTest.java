package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog.Written;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.TestDatabase;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 1,000 changes by four writers that are slow, pause with a change half written, or take it back, and a follower that reads all
 * the while. The same for the log's engine and, beside it, for Axon's own: why there is one of our own.
 */
class InterleavingTest {

    private static final int WRITERS = 4;
    private static final int CHANGES = 1_000;

    /** Writes a change in a transaction: the body appends events, pauses, and says whether they stay. */
    interface Writer {
        void write(ChangeId change, Callable<Boolean> body);
    }

    /** @param committed the ids of the events whose transaction was committed; @param seen what the follower saw, in its order; @param halts after how many events it came to an end for the time being */
    private record Result(Set<String> committed, List<TrackedEventMessage<?>> seen, Set<Long> halts) {

        Set<String> skipped() {
            Set<String> skipped = new HashSet<>(committed);
            seen.forEach(event -> skipped.remove(event.getIdentifier()));
            return skipped;
        }
    }

    @Test
    void with_the_log_nothing_is_skipped_nothing_doubled_and_whole_changes_come_in_order() throws Exception {
        try (var log = new LogFixture()) {
            Result result = interleave(
                    log.get(EventStorageEngine.class),
                    (change, body) -> log.write(change, () -> new Written<>(change, call(body))));
            assertThat(result.skipped()).isEmpty();
            assertThat(result.seen()).extracting(EventMessage::getIdentifier).doesNotHaveDuplicates();
            assertThat(result.seen()).hasSameSizeAs(result.committed());
            assertThat(result.seen())
                    .extracting(EventMessage::getIdentifier)
                    .containsExactlyElementsOf(log.sql()
                            .queryForList("select event_id::text from log_event order by position", String.class));
            assertThat(log.sql().queryForList("select 0 union all select position from log_change", Long.class))
                    .as("the follower comes to an end only where a change does")
                    .containsAll(result.halts());
            assertThat(log.sql().queryForList("select position from log_event order by position", Long.class))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, result.seen().size())
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void with_the_stock_engine_events_are_skipped_for_ever_when_a_writer_pauses_longer_than_its_gap_timeout()
            throws Exception {
        var dataSource = TestDatabase.create().ownerDataSource();
        var transactions = new JdbcTransactionManager(dataSource);
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(dataSource);
        JdbcEventStorageEngine stock = JdbcEventStorageEngine.builder()
                .eventSerializer(EventJson.serializer())
                .snapshotSerializer(EventJson.serializer())
                .connectionProvider(connections)
                .transactionManager(new SpringTransactionManager(transactions))
                .gapTimeout(1)
                .build();
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
        Result result = interleave(
                stock,
                (change, body) -> new TransactionTemplate(transactions).execute(status -> {
                    if (!call(body)) {
                        status.setRollbackOnly();
                    }
                    return change;
                }));
        assertThat(result.skipped()).isNotEmpty();
    }

    private static Result interleave(EventStorageEngine engine, Writer writer) throws Exception {
        Set<String> committed = ConcurrentHashMap.newKeySet();
        AtomicInteger left = new AtomicInteger(CHANGES);
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        Set<Long> halts = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var random = new Random(i);
                writers.add(threads.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        committed.addAll(writeOne(engine, writer, random));
                    }
                }));
            }
            Future<?> follower = threads.submit(() -> follow(engine, writers, seen, halts));
            for (Future<?> finished : writers) {
                finished.get();
            }
            follower.get();
        }
        return new Result(committed, seen, halts);
    }

    private static List<String> writeOne(EventStorageEngine engine, Writer writer, Random random) {
        List<String> events = new ArrayList<>();
        ChangeId change = ChangeId.next();
        boolean keep = random.nextInt(6) > 0;
        writer.write(change, () -> {
            for (int i = random.nextInt(3); i >= 0; i--) {
                EventMessage<?> event = LogFixture.ranked(change, UnitId.next(), 0, i);
                engine.appendEvents(event);
                events.add(event.getIdentifier());
                pause(random);
            }
            return keep;
        });
        return keep ? events : List.of();
    }

    /** Mostly none; sometimes much longer than the stock engine's gap timeout. */
    private static void pause(Random random) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        } else if (dice < 5) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    /** Reads on from the last token until the writers are done and there is no more. */
    private static void follow(
            EventStorageEngine engine, List<Future<?>> writers, List<TrackedEventMessage<?>> seen, Set<Long> halts) {
        @Nullable TrackingToken token = engine.createTailToken();
        boolean done;
        int before;
        do {
            done = writers.stream().allMatch(Future::isDone);
            before = seen.size();
            engine.readEvents(token, false).forEach(seen::add);
            halts.add((long) seen.size());
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos()); // leaves the machine to the writers
            token = seen.isEmpty() ? token : seen.getLast().trackingToken();
        } while (!done || seen.size() > before);
    }

    private static boolean call(Callable<Boolean> body) {
        try {
            return body.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
