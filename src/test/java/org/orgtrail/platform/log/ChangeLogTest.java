package org.orgtrail.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ChangeLog.LogUnavailable;
import org.orgtrail.shared.ChangeLog.Written;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.UnitId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ChangeLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private final StandingClock clock = new StandingClock();
    private final LogFixture log = new LogFixture(clock);

    /** Stands still until it is set, backwards too. */
    private static final class StandingClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void positions_count_events_and_a_change_has_that_of_its_last() {
        assertThat(log.log().end()).isEqualTo(Position.START);
        assertThat(log.record(3)).isEqualTo(new Position(3));
        assertThat(log.record(2)).isEqualTo(new Position(5));
        assertThat(log.log().end()).isEqualTo(new Position(5));
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void a_change_is_found_by_its_id() {
        ChangeId change = ChangeId.next();
        assertThat(log.log().find(change)).isEmpty();
        log.write(change, () -> {
            log.publish(change, 2);
            return new Written<>("done", true);
        });
        assertThat(log.log().find(change))
                .contains(new ChangeLog.Entry(change, new Position(2), NOON.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void all_events_of_a_change_have_one_instant_and_the_next_change_a_later_one_whatever_the_clock_does() {
        log.record(3);
        log.record(2);
        clock.now = NOON.minus(Duration.ofDays(1));
        log.record(1);
        clock.now = NOON.plusSeconds(1);
        log.record(2);
        Instant first = NOON.truncatedTo(ChronoUnit.MICROS);
        Instant last = NOON.plusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        assertThat(instants())
                .containsExactly(
                        first,
                        first,
                        first,
                        first.plusNanos(1_000),
                        first.plusNanos(1_000),
                        first.plusNanos(2_000),
                        last,
                        last);
    }

    @Test
    void what_was_known_at_an_instant_is_the_last_change_recorded_until_then() {
        assertThat(log.log().positionAt(NOON)).isEqualTo(Position.START);
        log.record(3);
        clock.now = NOON.plusSeconds(1);
        log.record(2);
        Instant first = NOON.truncatedTo(ChronoUnit.MICROS);
        assertThat(log.log().positionAt(first.minusNanos(1_000))).isEqualTo(Position.START);
        assertThat(log.log().positionAt(first)).isEqualTo(new Position(3));
        assertThat(log.log().positionAt(first.plusMillis(999))).isEqualTo(new Position(3));
        assertThat(log.log().positionAt(Instant.MAX)).isEqualTo(new Position(5));
        assertThat(log.log().positionAt(Instant.MIN)).isEqualTo(Position.START);
    }

    @Test
    void the_end_counts_what_the_open_change_has_published_and_nobody_else_sees_it() {
        log.record(1);
        ChangeId change = ChangeId.next();
        log.write(change, () -> {
            log.publish(change, 2);
            assertThat(log.log().end()).isEqualTo(new Position(3));
            assertThat(elsewhere(() -> log.log().end())).isEqualTo(new Position(1));
            return new Written<>("done", true);
        });
    }

    private static Position elsewhere(Supplier<Position> end) {
        return CompletableFuture.supplyAsync(end).join();
    }

    @Test
    void a_change_that_is_taken_back_leaves_no_trace_and_no_hole() {
        log.record(1);
        ChangeId undone = ChangeId.next();
        String result = log.write(undone, () -> {
            log.publish(undone, 3);
            log.sql().update("insert into token_entry (processor_name, segment) values ('guard row', 0)");
            return new Written<>("tried", false);
        });
        assertThat(result).isEqualTo("tried");
        assertNothingOf(undone);
        assertThat(log.record(1)).isEqualTo(new Position(2));
    }

    @Test
    void a_change_that_fails_leaves_no_trace_and_no_hole() {
        ChangeId failed = ChangeId.next();
        assertThatIllegalStateException()
                .isThrownBy(() -> log.write(failed, () -> {
                    log.publish(failed, 3);
                    log.sql().update("insert into token_entry (processor_name, segment) values ('guard row', 0)");
                    throw new IllegalStateException("broken");
                }))
                .withMessage("broken");
        assertNothingOf(failed);
        assertThat(log.record(1)).isEqualTo(new Position(1));
    }

    @Test
    void a_change_without_events_is_not_stored() {
        ChangeId empty = ChangeId.next();
        log.write(empty, () -> new Written<>("nothing", true));
        assertNothingOf(empty);
        assertThat(log.log().end()).isEqualTo(Position.START);
    }

    private void assertNothingOf(ChangeId change) {
        UUID id = change.value();
        assertThat(log.log().find(change)).isEmpty();
        assertThat(log.sql().queryForList("select 1 from log_event where change_id = ?", id))
                .isEmpty();
        assertThat(log.sql().queryForList("select 1 from token_entry where processor_name = 'guard row'"))
                .isEmpty();
    }

    @Test
    void a_change_is_not_written_inside_another_one_or_another_transaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.write(ChangeId.next(), () -> new Written<>(log.record(1), true)))
                .withMessageContaining("already open");
        var transaction = new TransactionTemplate(log.get(PlatformTransactionManager.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.execute(_ -> log.record(1)))
                .withMessageContaining("already open");
        assertThat(log.log().end()).isEqualTo(Position.START);
    }

    @Test
    void events_are_published_only_while_a_change_is_written() {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.publish(ChangeId.next(), 1))
                .withMessageContaining("only while a change is written");
    }

    @Test
    void events_carry_the_header_of_the_change_that_is_written() {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.write(ChangeId.next(), () -> {
                    log.publish(ChangeId.next(), 1);
                    return new Written<>("done", true);
                }))
                .withMessageContaining("with the header of");
    }

    @Test
    void the_same_event_of_an_aggregate_is_not_stored_twice() {
        UnitId unit = UnitId.next();
        publish(unit, 0);
        publish(unit, 1);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> publish(unit, 1));
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> publish(unit, 0));
        assertThat(log.log().end()).isEqualTo(new Position(2));
    }

    private void publish(UnitId unit, long sequence) {
        ChangeId change = ChangeId.next();
        log.write(change, () -> {
            log.get(EventBus.class).publish(LogFixture.ranked(change, unit, sequence, 1));
            return new Written<>("done", true);
        });
    }

    @Test
    void a_change_whose_events_were_partly_taken_back_to_a_savepoint_cannot_be_kept() {
        var savepoint = new TransactionTemplate(log.get(PlatformTransactionManager.class));
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        ChangeId change = ChangeId.next();
        assertThatIllegalStateException()
                .isThrownBy(() -> log.write(change, () -> {
                    savepoint.executeWithoutResult(status -> {
                        log.publish(change, 1);
                        status.setRollbackOnly();
                    });
                    log.publish(change, 1);
                    return new Written<>("done", true);
                }))
                .withMessageContaining("cannot be kept");
        assertNothingOf(change);
    }

    @Test
    void the_sample_is_recorded_at_its_own_instants_in_order_in_the_past_and_alone() {
        Instant first = Instant.parse("2015-03-01T08:00:00Z");
        sample(first);
        assertThat(instants()).containsExactly(first);
        assertThatIllegalStateException().isThrownBy(() -> sample(first));
        assertThatIllegalStateException().isThrownBy(() -> sample(NOON.plusSeconds(1)));
        sample(first.plusSeconds(1));
        log.record(1);
        clock.now = NOON.plus(Duration.ofDays(2));
        assertThatIllegalStateException().isThrownBy(() -> sample(NOON.plus(Duration.ofDays(1))));
        assertThat(positions()).containsExactly(1L, 2L, 3L);
    }

    private void sample(Instant instant) {
        ChangeId change = ChangeId.next();
        var loader = new Actor.SampleLoader(instant);
        log.log().write(change, loader, () -> {
            log.get(EventBus.class)
                    .publish(LogFixture.ranked(change, UnitId.next(), 0, 1)
                            .withMetaData(LogFixture.header(change, loader).toMetadata()));
            return new Written<>("done", true);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_event set position = position",
                "delete from log_event",
                "truncate log_event",
                "update log_change set recorded_by = ''",
                "delete from log_change",
                "truncate log_change",
                "insert into log_head values (true, 0, now())",
                "delete from log_head",
                "truncate log_head"
            })
    void the_application_has_no_right_to_change_what_is_recorded(String statement) {
        log.record(1);
        assertThatThrownBy(() -> log.sql().execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_change_that_waits_too_long_for_the_lock_is_told_so() throws SQLException {
        var impatient = new PostgresChangeLog(
                log.get(LogTables.class),
                log.get(PlatformTransactionManager.class),
                clock,
                log.get(LogEnd.class),
                Duration.ofMillis(50));
        try (Connection other = log.get(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select * from log_head for update");
            assertThatExceptionOfType(LogUnavailable.class)
                    .isThrownBy(() ->
                            impatient.write(ChangeId.next(), LogFixture.ACTOR, () -> new Written<>("never run", true)));
            other.rollback();
        }
        assertThat(log.record(1)).isEqualTo(new Position(1));
    }

    @Test
    void a_connection_that_is_cut_in_the_middle_of_a_change_stores_nothing() {
        ChangeId cut = ChangeId.next();
        assertThatExceptionOfType(LogUnavailable.class)
                .isThrownBy(() -> log.write(cut, () -> {
                    log.publish(cut, 2);
                    cutConnection();
                    log.publish(cut, 1);
                    return new Written<>("done", true);
                }));
        assertNothingOf(cut);
        assertThat(log.record(1)).isEqualTo(new Position(1));
    }

    @Test
    void a_connection_that_is_cut_before_the_commit_stores_nothing() {
        ChangeId cut = ChangeId.next();
        assertThatExceptionOfType(LogUnavailable.class)
                .isThrownBy(() -> log.write(cut, () -> {
                    log.publish(cut, 2);
                    cutConnection();
                    return new Written<>("done", true);
                }));
        assertNothingOf(cut);
        assertThat(log.record(1)).isEqualTo(new Position(1));
    }

    private void cutConnection() {
        Integer process = log.sql().queryForObject("select pg_backend_pid()", Integer.class);
        try (Connection other = log.get(DataSource.class).getConnection();
                var kill = other.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            kill.setInt(1, process == null ? 0 : process);
            kill.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<Long> positions() {
        return log.sql().queryForList("select position from log_event order by position", Long.class);
    }

    private List<Instant> instants() {
        return log.sql().queryForList("select recorded_at from log_event order by position", Timestamp.class).stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
