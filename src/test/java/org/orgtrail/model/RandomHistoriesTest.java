package org.orgtrail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.ThingId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The read models say what the simplest possible model says, at every day and every place in the log. */
@OrgtrailTest
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 2_000);
    private static final int BATCH = 100;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog changeLog;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Serializer serializer;

    private Actor actor;
    private Log log;

    @BeforeEach
    void administrator() {
        actor = TestAccounts.administrator(jdbc, "modell" + System.nanoTime());
        log = new Log(jdbc, serializer);
    }

    @Test
    void random_histories_are_answered_as_by_the_model() {
        long t0 = System.nanoTime();
        for (int first = 1; first <= HISTORIES; first += BATCH) {
            List<RandomHistory> batch = new ArrayList<>();
            for (int seed = first; seed < Math.min(first + BATCH, HISTORIES + 1); seed++) {
                batch.add(record(seed, Set.of()));
            }
            long t1 = System.nanoTime();
            await();
            long t2 = System.nanoTime();
            compare(batch);
            long t3 = System.nanoTime();
            System.out.printf(
                    "recorded %d ms, caught up %d ms, compared %d ms; accepted %d rejected %d events %d%n",
                    (t1 - t0) / 1000000,
                    (t2 - t1) / 1000000,
                    (t3 - t2) / 1000000,
                    batch.stream().mapToInt(h -> h.accepted().size()).sum(),
                    batch.stream().mapToInt(RandomHistory::rejected).sum(),
                    batch.stream()
                            .mapToInt(h -> h.organisation().events().size())
                            .sum());
            t0 = t3;
        }
    }

    private RandomHistory record(long seed, Set<Integer> leftOut) {
        return RandomHistory.record(seed, leftOut, log, actions, actor);
    }

    private void await() {
        while (!readModels.await(changeLog.end())) {
            assertThat(readModels.states()).noneMatch(ReadModels.State::stopped);
        }
    }

    private void compare(List<RandomHistory> histories) {
        List<ThingId> things = histories.stream()
                .flatMap(history -> history.organisation().things().stream())
                .toList();
        DirectoryRectangles directory = DirectoryRectangles.of(things, jdbc);
        for (RandomHistory history : histories) {
            directory.differenceFrom(history.organisation()).ifPresent(difference -> shrink(history, difference));
        }
    }

    private Optional<String> difference(RandomHistory history) {
        return DirectoryRectangles.of(history.organisation().things(), jdbc).differenceFrom(history.organisation());
    }

    /** Leaves out one change after another for as long as the rest still fails, then tells what is left. */
    private void shrink(RandomHistory failed, String difference) {
        Set<Integer> leftOut = new TreeSet<>();
        RandomHistory smallest = failed;
        String said = difference;
        for (int i = RandomHistory.CHANGES; i >= 1; i--) {
            leftOut.add(i);
            RandomHistory smaller = record(failed.seed(), leftOut);
            await();
            Optional<String> still = difference(smaller);
            if (still.isPresent()) {
                smallest = smaller;
                said = still.get();
            } else {
                leftOut.remove(i);
            }
        }
        fail("Seed %d without its changes %s: %s\n%s"
                .formatted(failed.seed(), leftOut, said, String.join("\n", smallest.accepted())));
    }
}
