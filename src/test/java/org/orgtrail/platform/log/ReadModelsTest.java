package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Vector;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog.Written;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Recording;
import org.orgtrail.testing.TestDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

class ReadModelsTest {

    /** What was handled, and in which transaction. */
    record Handled(Recording recording, int rank, UnitOfWork<?> batch) {}

    /** Remembers, and fails where it is told to. */
    static class Probe {
        final List<Handled> handled = new Vector<>();
        volatile long failingAt = -1;

        void handle(UnitRanked event, Recording recording) {
            if (recording.position().value() == failingAt) {
                throw new IllegalStateException("secret of the event");
            }
            handled.add(new Handled(recording, rank(event), CurrentUnitOfWork.get()));
        }

        static int rank(UnitRanked event) {
            Integer rank = event.rank();
            return rank == null ? 0 : rank;
        }

        List<Long> positions() {
            return handled.stream().map(it -> it.recording().position().value()).toList();
        }
    }

    @ProcessingGroup("directory")
    static class Directory extends Probe {
        @EventHandler
        void on(UnitRanked event, Recording recording) {
            handle(event, recording);
        }

        @ResetHandler
        void reset() {
            handled.clear();
        }
    }

    @ProcessingGroup("history")
    static class History extends Probe {
        @EventHandler
        void on(UnitRanked event, Recording recording, ChangeHeader header) {
            assertThat(header).isEqualTo(recording.header());
            handle(event, recording);
        }
    }

    @ProcessingGroup("guard")
    static class Guard extends Probe {
        @EventHandler
        void on(UnitRanked event, Recording recording) {
            handle(event, recording);
        }
    }

    @ProcessingGroup("unheard of")
    static class Stranger {
        @EventHandler
        void on(UnitRanked event) {}
    }

    private final Directory directory = new Directory();
    private final History history = new History();
    private final Guard guard = new Guard();
    private final LogFixture log = new LogFixture(directory, history, guard);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_recorded_change_reaches_every_read_model() {
        log.record(3);
        Position second = log.record(2);
        assertThat(log.readModels().await(second)).isTrue();
        assertThat(directory.positions()).containsExactly(3L, 3L, 3L, 5L, 5L);
        assertThat(history.positions()).containsExactly(3L, 3L, 3L, 5L, 5L);
        ReadModels.State state = log.readModels().state("directory");
        assertThat(state.position()).isEqualTo(second);
        assertThat(state.fault()).isEmpty();
        assertThat(state.recordedAt())
                .contains(directory.handled.getLast().recording().recordedAt());
    }

    @Test
    void a_read_model_that_has_seen_nothing_stands_at_the_start() {
        assertThat(log.readModels().await(Position.START)).isTrue();
        assertThat(log.readModels().states())
                .extracting(ReadModels.State::name)
                .containsExactlyInAnyOrder("directory", "history");
        assertThat(log.readModels().state("history").recordedAt()).isEmpty();
    }

    @Test
    void a_change_is_never_split_between_two_transactions() {
        processor("directory").shutDown();
        var random = new Random(7);
        Position last = Position.START;
        for (int i = 0; i < 300; i++) {
            last = log.record(1 + random.nextInt(7));
        }
        processor("directory").start();
        Position end = last;
        await().atMost(Duration.ofSeconds(30)).until(() -> log.readModels().await(end));
        assertThat(directory.handled).hasSize((int) last.value());
        assertWholeChanges();
        assertThat(directory.handled.stream().map(Handled::batch).distinct().count())
                .isBetween(2L, 50L);
    }

    private void assertWholeChanges() {
        var batches = directory.handled.stream()
                .collect(Collectors.groupingBy(
                        it -> it.recording().position(), Collectors.mapping(Handled::batch, Collectors.toSet())));
        assertThat(batches.values()).allSatisfy(batch -> assertThat(batch).hasSize(1));
    }

    @Test
    void a_change_of_20_000_events_is_handled_as_one() {
        log.record(1);
        Position large = log.record(20_000);
        log.record(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> directory.handled.size() == 20_002);
        assertWholeChanges();
        assertThat(directory.handled.get(20_000).recording().position()).isEqualTo(large);
    }

    @Test
    void a_failing_event_stops_that_read_model_before_its_change_and_no_other_until_it_is_mended() {
        for (int i = 0; i < 10; i++) {
            log.record(2);
        }
        history.failingAt = 24;
        log.record(4);
        Position last = log.record(1);
        await().until(() -> log.readModels().state("directory").position().equals(last));
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            ReadModels.State state = log.readModels().state("history");
            return state.stopped() && state.position().value() == 20;
        });
        assertThat(log.readModels().await(last)).isFalse();
        ReadModels.State stopped = log.readModels().state("history");
        assertThat(stopped.position()).isEqualTo(new Position(20));
        assertThat(stopped.fault()).contains("IllegalStateException");
        assertThat(history.positions()).noneMatch(position -> position > 20);
        assertThat(log.readModels().state("directory").stopped()).isFalse();
        Health health = health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("history.position", 20L)
                .containsEntry("history.fault", "IllegalStateException")
                .doesNotContainKey("directory.fault");

        history.failingAt = -1;
        await().atMost(Duration.ofSeconds(20)).until(() -> log.readModels().await(last));
        assertThat(history.positions().stream().filter(position -> position > 20))
                .containsExactly(24L, 24L, 24L, 24L, 25L);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    private Health health() {
        Health health = new ReadModelsHealthIndicator(log.readModels()).health(true);
        return Objects.requireNonNull(health);
    }

    @Test
    void the_log_is_well_where_it_can_be_read() {
        log.record(2);
        Health health = Objects.requireNonNull(new LogHealthIndicator(log.get(LogTables.class)).health(true));
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("position", 2L);
    }

    @Test
    void a_read_model_is_rebuilt_from_the_start_by_whole_changes() {
        Position last = Position.START;
        for (int i = 0; i < 200; i++) {
            last = log.record(5);
        }
        assertThat(log.readModels().await(last)).isTrue();
        List<Handled> before = new ArrayList<>(directory.handled);
        log.readModels().rebuild("directory");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !directory.handled.isEmpty()
                        && !directory
                                .handled
                                .getFirst()
                                .batch()
                                .equals(before.getFirst().batch()));
        Position end = last;
        await().atMost(Duration.ofSeconds(20)).until(() -> log.readModels().await(end));
        assertThat(directory.handled)
                .extracting(Handled::recording)
                .containsExactlyElementsOf(
                        before.stream().map(Handled::recording).toList());
        assertWholeChanges();
        assertThat(log.record(1)).isEqualTo(new Position(1_001));
        assertThat(log.readModels().await(new Position(1_001))).isTrue();
    }

    @Test
    void an_event_of_a_type_that_nobody_knows_stops_the_read_models() {
        ChangeId change = ChangeId.next();
        log.write(change, () -> {
            log.publish(change, 1);
            log.sql()
                    .update(
                            "insert into log_event select 2, gen_random_uuid(), change_id, aggregate_type, gen_random_uuid(), 0,"
                                    + " 'org.orgtrail.Lost', revision, payload, metadata, recorded_at from log_event");
            OpenChange.CURRENT.get().nextPosition();
            return new Written<>("done", true);
        });
        await().atMost(Duration.ofSeconds(10))
                .until(() -> log.readModels().state("directory").stopped());
        assertThat(directory.handled).isEmpty();
        assertThat(log.readModels().state("directory").fault()).contains("EventStoreException");
    }

    @Test
    void a_guard_is_told_within_the_change_and_with_its_instant() {
        log.record(1);
        ChangeId change = ChangeId.next();
        log.write(change, () -> {
            log.publish(change, 2);
            assertThat(guard.positions()).hasSize(3);
            return new Written<>("done", true);
        });
        assertThat(guard.handled.getLast().recording().recordedAt())
                .isEqualTo(log.log().find(change).orElseThrow().recordedAt());
        assertThat(guard.handled.getLast().recording().position()).isEqualTo(new Position(3));
    }

    @Test
    void a_change_fails_where_its_guard_does() {
        guard.failingAt = 2;
        log.record(1);
        assertThatIllegalStateException().isThrownBy(() -> log.record(1)).withMessage("secret of the event");
        assertThat(log.log().end()).isEqualTo(new Position(1));
    }

    @Test
    void event_handlers_of_an_unknown_group_stop_the_start() {
        assertThatThrownBy(() -> new LogFixture(new Stranger()).close()).hasMessageContaining("unheard of");
    }

    @Test
    void rows_and_token_are_stored_together() {
        var keeper = new RowKeeper();
        try (var other = new LogFixture(keeper)) {
            keeper.sql = other.sql();
            other.record(1);
            Position failing = other.record(1);
            await().until(() -> other.readModels().state("directory").stopped());
            assertThat(other.sql()
                            .queryForList(
                                    "select segment from token_entry where processor_name = 'row'", Integer.class))
                    .containsExactly(1);
            assertThat(other.readModels().await(failing)).isFalse();
            assertThat(other.readModels().state("directory").position()).isEqualTo(new Position(1));
        }
    }

    /** Stores a row for each event, then fails at the second. */
    @ProcessingGroup("directory")
    static class RowKeeper {
        volatile JdbcTemplate sql = new JdbcTemplate();

        @EventHandler
        void on(UnitRanked event, Recording recording) {
            long position = recording.position().value();
            sql.update("insert into token_entry (processor_name, segment) values ('row', ?)", (int) position);
            if (position == 2) {
                throw new IllegalStateException("after the row");
            }
        }
    }

    @Test
    void a_read_model_that_is_stopped_while_it_starts_follows_when_it_is_started_again() {
        for (int i = 0; i < 20; i++) {
            processor("directory").shutDown();
            processor("directory").start();
        }
        Position position = log.record(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> log.readModels().await(position));
    }

    @Test
    void a_second_process_on_the_same_database_sees_how_far_the_first_one_follows_and_takes_over_from_it() {
        TestDatabase database = TestDatabase.create();
        var secondDirectory = new Directory();
        var first = new LogFixture(database, Clock.systemUTC(), new Directory());
        assertThat(first.readModels().await(first.record(1))).isTrue();
        try (var second = new LogFixture(database, Clock.systemUTC(), secondDirectory)) {
            try (first) {
                Position position = second.record(2);
                assertThat(second.readModels().await(position)).isTrue();
                assertThat(secondDirectory.handled).isEmpty();
            }
            Position last = second.record(1);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> second.readModels().await(last));
            assertThat(secondDirectory.positions()).containsExactly(4L);
        }
    }

    private TrackingEventProcessor processor(String name) {
        return log.get(org.axonframework.config.EventProcessingConfiguration.class)
                .eventProcessor(name, TrackingEventProcessor.class)
                .orElseThrow();
    }
}
