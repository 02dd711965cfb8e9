package org.orgtrail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.LongStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.FreshDatabase;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.ReadModelRows;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The read models say what the simplest possible model says, on every day and at every place in the log; the rules hold all the
 * time; and what is built anew from the log is what was there.
 *
 * <p>{@code -Dhistories=20000} for a long run. A history that fails tells its seed: make it one of {@link #failed_once}.
 */
@OrgtrailTest
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 2_000);
    /** So many share a database, each in a tree of its own, and are built anew together. */
    private static final int BATCH = 100;
    /** So many are recorded one after another while those before them are compared. */
    private static final int GROUP = 10;
    /** On both of two cores, when nothing is recorded. */
    private static final ForkJoinPool COMPARING = new ForkJoinPool(2);
    /** So many pages are asked for of each. */
    private static final int PAGES = 2;

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ChangeLog changeLog;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries histories;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Serializer serializer;

    @Autowired
    private ApplicationContext application;

    private Actor actor;
    private Log log;

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        FreshDatabase.renew(application);
        actor = TestAccounts.administrator(jdbc, "modell");
        log = new Log(jdbc, serializer);
    }

    @Test
    void random_histories_are_told_as_by_the_model() throws ReflectiveOperationException {
        for (int first = 1; first <= HISTORIES; first += BATCH) {
            begin();
            ForkJoinTask<List<Failure>> comparing = COMPARING.submit(() -> compare(List.of()));
            for (int seed = first; seed < first + BATCH; seed += GROUP) {
                // Some are followed change by change, the others in batches of many.
                List<RandomHistory> group = seed == first ? record(seeds(seed)) : followedLater(seeds(seed));
                await();
                comparing.join().forEach(this::failShrunk);
                comparing = COMPARING.submit(() -> compare(group));
            }
            comparing.join().forEach(this::failShrunk);
            rebuild();
        }
    }

    private static List<Long> seeds(long first) {
        return LongStream.range(first, Math.min(first + GROUP, HISTORIES + 1L))
                .boxed()
                .toList();
    }

    private List<RandomHistory> record(List<Long> seeds) {
        return seeds.stream().map(seed -> record(seed, Set.of())).toList();
    }

    /** Records while no read model follows. */
    private List<RandomHistory> followedLater(List<Long> seeds) {
        followers().forEach(EventProcessor::shutDown);
        try {
            return record(seeds);
        } finally {
            followers().forEach(EventProcessor::start);
        }
    }

    private List<TrackingEventProcessor> followers() {
        return processing.eventProcessors().values().stream()
                .filter(TrackingEventProcessor.class::isInstance)
                .map(TrackingEventProcessor.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 249, 303, 834, 1022, 3563, 6853, 16834})
    void failed_once(long seed) {
        RandomHistory history = record(seed, Set.of());
        await();
        assertThat(difference(history)).isEmpty();
        judge(history);
    }

    private RandomHistory record(long seed, Set<Integer> leftOut) {
        return RandomHistory.record(seed, leftOut, log, actions, actor);
    }

    private void await() {
        while (!readModels.await(changeLog.end())) {
            assertThat(readModels.states()).noneMatch(ReadModels.State::stopped);
        }
    }

    private record Failure(RandomHistory history, String difference) {}

    /** Compares them with the model and judges them by the rules. */
    private List<Failure> compare(List<RandomHistory> histories) {
        List<ThingId> things = histories.stream()
                .flatMap(history -> history.organisation().things().stream())
                .toList();
        DirectoryRectangles rectangles = DirectoryRectangles.of(things, jdbc);
        return histories.parallelStream()
                .peek(RandomHistoriesTest::judge)
                .flatMap(history -> difference(history, rectangles).map(it -> new Failure(history, it)).stream())
                .toList();
    }

    private Optional<String> difference(RandomHistory history) {
        return difference(history, DirectoryRectangles.of(history.organisation().things(), jdbc));
    }

    private Optional<String> difference(RandomHistory history, DirectoryRectangles rectangles) {
        return rectangles
                .differenceFrom(history.organisation())
                .or(() -> pageDifference(history))
                .or(() -> historyDifference(history));
    }

    /** Where what is told of some of its units differs, on some days and by what was known now and then. */
    private Optional<String> pageDifference(RandomHistory history) {
        NaiveOrganisation organisation = history.organisation();
        Random random = new Random(history.seed());
        List<LocalDate> days = List.copyOf(organisation.boundaries());
        for (int asked = 0; asked < PAGES; asked++) {
            long knownAt = asked == 0 ? organisation.positions().getLast() : any(organisation.positions(), random);
            NaiveLineage lineage = new NaiveLineage(organisation, knownAt);
            List<UnitId> related = asked == 0 || random.nextBoolean() ? lineage.related() : List.of();
            UnitId unit = any(related.isEmpty() ? organisation.things(UnitId.class) : related, random);
            LocalDate day = any(days, random);
            UnitAnswer answer = directory.unit(unit, new AsOf(day, new Position(knownAt)), actor);
            Set<String> told = lineage.of(answer);
            Set<String> expected = lineage.of(unit, day);
            if (answer instanceof UnitAnswer.Page(UnitPage page)) {
                told.addAll(NaivePage.of(page, organisation, day, knownAt));
            }
            if (organisation.exists(unit, day, knownAt)) {
                expected.addAll(NaivePage.of(unit, organisation, day, knownAt));
            }
            if (!told.equals(expected)) {
                return Optional.of("%s on %s as known at %d: the directory says %s, the model %s"
                        .formatted(unit, day, knownAt, told, expected));
            }
        }
        return Optional.empty();
    }

    /**
     * Where the history differs: of all under the first unit by what is known at last, and of any unit, with what is under it or
     * without, by what was known at some time, seen from some day.
     */
    private Optional<String> historyDifference(RandomHistory history) {
        NaiveOrganisation organisation = history.organisation();
        Random random = new Random(history.seed());
        List<UnitId> units = organisation.things(UnitId.class);
        LocalDate day = any(List.copyOf(organisation.boundaries()), random);
        HistoryComparison last = new HistoryComparison(
                histories,
                actor,
                organisation,
                new AsOf(day, new Position(organisation.positions().getLast())));
        HistoryComparison once = new HistoryComparison(
                histories, actor, organisation, new AsOf(day, new Position(any(organisation.positions(), random))));
        return last.difference(units.getFirst(), true, Span.ALL)
                .or(() -> once.difference(
                        any(units, random),
                        random.nextBoolean(),
                        random.nextBoolean() ? Span.UNTIL_THE_DAY : Span.AFTER_THE_DAY))
                .or(() -> random.nextBoolean()
                        ? last.difference(units.getFirst(), true, Span.AS_RECORDED)
                        : once.difference(any(units, random), random.nextBoolean(), Span.AS_RECORDED));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void judge(RandomHistory history) {
        for (long position : history.organisation().positions()) {
            assertThat(NaiveRules.broken(history.organisation(), position))
                    .as(() -> "Rules broken at %d by %s".formatted(position, history))
                    .isEmpty();
        }
    }

    private void rebuild() {
        Map<String, List<String>> live = ReadModelRows.of(jdbc);
        readModels.states().forEach(model -> readModels.rebuild(model.name()));
        await();
        assertThat(ReadModelRows.of(jdbc)).isEqualTo(live);
    }

    /** Leaves out one change after another for as long as the rest still fails, then tells what is left. */
    private void failShrunk(Failure failure) {
        Set<Integer> leftOut = new TreeSet<>();
        RandomHistory smallest = failure.history();
        String said = failure.difference();
        for (int change = RandomHistory.CHANGES; change >= 1; change--) {
            leftOut.add(change);
            RandomHistory smaller = record(failure.history().seed(), leftOut);
            await();
            Optional<String> still = difference(smaller);
            if (still.isPresent()) {
                smallest = smaller;
                said = still.get();
            } else {
                leftOut.remove(change);
            }
        }
        fail("%s%nShrunk by leaving out the changes %s: %s".formatted(said, leftOut, smallest));
    }
}
