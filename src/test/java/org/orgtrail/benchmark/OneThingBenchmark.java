package org.orgtrail.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long much takes on one thing: thousands of steps in one change, and changes to a thing with thousands of events beside
 * changes to one with none.
 *
 * <pre>./mvnw verify -Pbenchmark -Dtest=OneThingBenchmark</pre>
 */
@OrgtrailTest
class OneThingBenchmark {

    private static final LocalDate START = LocalDate.of(1900, 1, 1);
    private static final int CHANGES = 400;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    private Actor actor;

    @BeforeEach
    void settings() {
        actor = TestAccounts.administrator(jdbc, "bench" + System.nanoTime());
        Figures.printSettings(jdbc);
    }

    @Test
    void steps_in_one_change() {
        record(ranks(unit(), 200)); // warms up
        for (int steps : List.of(1_000, 5_000, 1_000, 5_000)) {
            UnitId unit = unit();
            Timed ranked = record(ranks(unit, steps));
            Timed undone = record(List.of(new RetractChange(ranked.change())));
            System.out.printf("%,d steps in one change: %s; undone: %s%n", steps, ranked, undone);
        }
    }

    @Test
    void changes_to_a_thing_with_many_events_beside_one_with_none() {
        UnitId none = unit();
        record(ranks(none, 200));
        for (int before : List.of(1_000, 10_000)) {
            UnitId much = unit();
            record(ranks(much, before));
            List<UnitId> fresh =
                    IntStream.range(0, CHANGES).mapToObj(_ -> unit()).toList();
            long[] toMuch = new long[CHANGES];
            long[] toFresh = new long[CHANGES];
            Random random = new Random(before);
            for (int i = 0; i < CHANGES; i++) {
                int rank = 1 + random.nextInt(9_998);
                LocalDate day = START.plusDays(random.nextInt(80_000));
                toFresh[i] = record(new RankUnit(fresh.get(i), rank, day));
                toMuch[i] = record(new RankUnit(much, rank, day));
            }
            System.out.printf(
                    "a change to a unit with %,d events: %s; to one with none: %s; rate %.2f%n",
                    before, told(toMuch), told(toFresh), (double) median(toFresh) / median(toMuch));
        }
    }

    private record Timed(ChangeId change, Duration recorded, Duration readable) {
        @Override
        public String toString() {
            return "recorded in %,d ms, readable %,d ms later".formatted(recorded.toMillis(), readable.toMillis());
        }
    }

    private Timed record(List<? extends OrganisationCommand> commands) {
        ChangeId change = ChangeId.next();
        long begun = System.nanoTime();
        Outcome outcome =
                actions.record(new Change(change, Position.LATEST, null, null, null, List.copyOf(commands)), actor);
        long recorded = System.nanoTime();
        if (!(outcome instanceof Outcome.Recorded(ChangeId _, Position position, boolean _))) {
            throw new IllegalStateException(outcome.toString());
        }
        boolean readable;
        do {
            readable = readModels.await(position);
        } while (!readable);
        return new Timed(change, Duration.ofNanos(recorded - begun), Duration.ofNanos(System.nanoTime() - recorded));
    }

    /** In nanoseconds, until it is recorded; waits until it can be read. */
    private long record(OrganisationCommand command) {
        return record(List.of(command)).recorded().toNanos();
    }

    private UnitId unit() {
        UnitId unit = UnitId.next();
        record(new EstablishUnit(
                unit,
                new UnitCode("B-" + Long.toString(System.nanoTime(), 36)),
                LocalText.sv("Enhet"),
                UnitType.DEPARTMENT,
                null,
                START));
        return unit;
    }

    /** Ranks from days in no order. */
    private static List<RankUnit> ranks(UnitId unit, int steps) {
        List<RankUnit> ranks = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            ranks.add(new RankUnit(unit, 1 + i % 9_999, START.plusDays(1 + i)));
        }
        Collections.shuffle(ranks, new Random(steps));
        return ranks;
    }

    private static String told(long[] nanos) {
        return "median %.2f ms, 95th percentile %.2f ms"
                .formatted(median(nanos) / 1e6, sorted(nanos)[nanos.length * 95 / 100] / 1e6);
    }

    private static long median(long[] nanos) {
        return sorted(nanos)[nanos.length / 2];
    }

    private static long[] sorted(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
