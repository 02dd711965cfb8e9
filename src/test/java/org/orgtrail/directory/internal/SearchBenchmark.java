package org.orgtrail.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Folded;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes among 50,000 units and 200,000 persons while 16 people type. Its figures are printed and nobody
 * depends on them, so it is run by its name alone: {@code ./mvnw test -Dtest=SearchBenchmark}. The rows are written as the
 * projector would write them, without a log that they came from.
 */
@OrgtrailTest
class SearchBenchmark {

    private static final int UNITS = 50_000;
    private static final int PEOPLE = 200_000;
    private static final int POSTS = 60_000;
    private static final int TYPISTS = 16;
    private static final int WORDS_EACH = 12;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Set<ThingKind> ALL = EnumSet.copyOf(Search.KINDS);

    private static final List<String> FIRST = parts(
            "An Bir Kar La Ma Pet Joh Eri Ul Sv Inge Gun Kris Mar Håk Göra Åsa Östen Bör Lin",
            "na ger in rs ria er an k la en rid nar ter tin on");
    private static final List<String> LAST = parts(
            "Anders Berg Ek Lind Sjö Holm Ny Sand Björk Hall Norr Öst Väst Ström Ceder Gran Hed Lund Ros Åker",
            "son ström gren man berg qvist lund dahl blad kvist stedt vall mark sten holm ell fors by näs krantz");
    private static final List<String> WHAT = parts(
            "Kommunikations Ekonomi Skol Vård Trafik Kultur Fritids Miljö Bygg Fastighets Social Idrotts Park Energi Juridik IT Näringslivs Turist Arkiv Upphandlings",
            "avdelningen enheten kontoret gruppen förvaltningen nämnden sektionen teamet byrån centralen");
    private static final List<String> WHERE =
            parts("Öster Väster Norr Söder Lund Ås Berg Sjö Hav Vik", "malm by dal torp backa lid ö strand sala hamn");

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private static List<String> parts(String first, String last) {
        return Arrays.stream(first.split(" "))
                .flatMap(one -> Arrays.stream(last.split(" ")).map(two -> one + two))
                .toList();
    }

    @Test
    void search_as_you_type() throws Exception {
        Random random = new Random(7);
        List<UUID> units = fill(
                "unit", UNITS, random, i -> pick(WHAT, random) + " " + pick(WHERE, random) + " " + i % 97, List.of());
        fill("person", PEOPLE, random, _ -> pick(FIRST, random) + " " + pick(LAST, random), List.of());
        fill("post", POSTS, random, _ -> "Chef för " + pick(WHAT, random).toLowerCase(Locale.ROOT), units);
        jdbc.execute(
                "insert into directory_step select thing, 'names', valid_from, thing, null, thing, 1, 0 from directory_thing limit 1");
        print("rows: %d terms, %d words".formatted(count("directory_term"), count("directory_word")));
        run("warm-up", 2, TYPISTS);
        run("one person typing", WORDS_EACH, 1);
        run("16 people typing, a key each 150 ms", WORDS_EACH, TYPISTS);

        List<Long> days = new ArrayList<>();
        int changes = 0;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            changes = directory.changeDays(Optional.empty(), Position.LATEST, Actor.VISITOR).stream()
                    .mapToInt(ChangeDay::changes)
                    .sum();
            days.add(System.nanoTime() - start);
        }
        print("days with changes, whole organisation, %d changes: %s ms"
                .formatted(
                        changes, days.stream().map(nanos -> nanos / 1_000_000).toList()));
    }

    private interface Naming {
        String name(int i);
    }

    private List<UUID> fill(String kind, int count, Random random, Naming naming, List<UUID> owners) {
        List<UUID> ids = new ArrayList<>();
        List<Object[]> things = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            ids.add(id);
            UUID owner = kind.equals("unit")
                    ? (i == 0 ? null : ids.get(i / 10))
                    : owners.isEmpty() ? null : pick(owners, random);
            String code = kind.equals("unit") ? "U-" + i : null;
            LocalDate born = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(7000));
            LocalDate changed = born.plusDays(100 + random.nextInt(2000));
            String former = naming.name(i);
            String name = naming.name(i);
            things.add(new Object[] {id, kind, born, changed, owner, code, former});
            things.add(new Object[] {id, kind, changed, LocalDate.of(9999, 12, 31), owner, code, name});
            for (String text : code == null ? List.of(former, name) : List.of(former, name, code)) {
                List<String> its = Folded.of(text).words();
                words.addAll(its);
                SearchTerms.fromEachWord(its).forEach(term -> terms.add(new Object[] {kind, term, id}));
            }
            if (things.size() >= 20_000 || i == count - 1) {
                jdbc.batchUpdate(
                        "insert into directory_thing (thing, kind, valid_from, valid_to, known_from, known_to, owner, code, name_sv, facts, set_by)"
                                + " values (?, ?, ?, ?, 1, 9223372036854775807, ?, ?, ?, '{}', '{}')",
                        things);
                jdbc.batchUpdate("insert into directory_term values (?, ?, ?) on conflict do nothing", terms);
                things.clear();
                terms.clear();
            }
        }
        jdbc.batchUpdate(
                "insert into directory_word values (?) on conflict do nothing",
                words.stream().map(word -> new Object[] {word}).toList());
        return ids;
    }

    private void run(String what, int words, int people) throws Exception {
        List<Long> times = new ArrayList<>();
        List<Long> guesses = new ArrayList<>();
        try (ExecutorService typists = Executors.newFixedThreadPool(TYPISTS)) {
            List<Callable<List<long[]>>> work = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Random random = new Random(i);
                work.add(() -> onOneConnection(() -> type(words, random)));
            }
            for (Future<List<long[]>> done : typists.invokeAll(work)) {
                done.get().forEach(time -> (time[1] == 0 ? guesses : times).add(time[0]));
            }
        }
        print(what + ": " + told(times) + "; spelled wrong or unknown: " + told(guesses));
        assertThat(times).isNotEmpty();
    }

    /** Tests have no pool: each of their transactions connects anew, which takes longer than the search. */
    private List<long[]> onOneConnection(Supplier<List<long[]>> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private List<long[]> type(int words, Random random) {
        List<long[]> times = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            String whole = random.nextBoolean()
                    ? pick(FIRST, random) + " " + pick(LAST, random)
                    : pick(random.nextBoolean() ? WHAT : LAST, random);
            String typed = random.nextInt(4) == 0 ? whole.substring(0, 3) + whole.substring(4) : whole;
            for (int length = 1; length <= typed.length(); length++) {
                long start = System.nanoTime();
                var found = directory.search(typed.substring(0, length), ALL, AsOf.on(DAY), Actor.VISITOR, 6);
                long time = System.nanoTime() - start;
                boolean guessed = found.isEmpty() || found.stream().anyMatch(it -> it.fit() == Finding.Fit.ALIKE);
                times.add(new long[] {time, guessed ? 0 : 1});
                LockSupport.parkNanos(150_000_000); // a key each 150 ms
            }
        }
        return times;
    }

    private static String told(List<Long> times) {
        if (times.isEmpty()) {
            return "none";
        }
        List<Long> sorted = times.stream().sorted().toList();
        return "%d searches, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms"
                .formatted(sorted.size(), at(sorted, .5), at(sorted, .9), at(sorted, .99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
    }

    private int count(String table) {
        return jdbc.queryForList("select 1 from " + table, Integer.class).size();
    }

    private static <T> T pick(List<T> all, Random random) {
        double skewed = random.nextDouble();
        return all.get((int) (skewed * skewed * all.size()));
    }

    private static void print(String line) {
        System.getLogger("benchmark").log(System.Logger.Level.INFO, line);
    }
}
