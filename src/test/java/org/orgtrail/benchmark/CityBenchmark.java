package org.orgtrail.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.OrgtrailApplication;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Preparation.Progress;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.testing.TestAccounts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How quick a large city is to work in: the tree and the chart in a browser, opening a branch, searching, a page on an old day, lists of much.
 * The city is the sample of that size, recorded through the same door as everybody's changes into the application's own, durable
 * database. That takes long; it is kept under {@code target/benchmark} and measured again by the next run of the same size, and
 * a loading that was stopped is gone on with.
 *
 * <pre>./mvnw verify -Pbenchmark -Dtest=CityBenchmark -Dunits=5000 -Dchanges=100000</pre>
 */
class CityBenchmark {

    private static final int UNITS = Integer.getInteger("units", 5_000);
    private static final int CHANGES = Integer.getInteger("changes", 100_000);
    private static final int VISITS = 7;
    private static final int QUESTIONS = 300;
    private static final int ROWS = 2_500;
    private static final int OPENED = 60;
    private static final LocalDate OLD_DAY = LocalDate.of(2015, 6, 1);

    private final Figures figures = new Figures();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_large_city() throws Exception {
        long begun = System.nanoTime();
        try (ConfigurableApplicationContext city = start()) {
            System.out.printf(
                    "Ready after %,d s%n",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            JdbcTemplate jdbc = city.getBean(JdbcTemplate.class);
            DirectoryQueries directory = city.getBean(DirectoryQueries.class);
            String origin = "http://localhost:" + city.getEnvironment().getRequiredProperty("local.server.port") + "/";
            settings(jdbc);
            List<TreeNode> today = walk(directory, AsOf.on(LocalDate.now()));
            List<TreeNode> then = walk(directory, AsOf.on(OLD_DAY));
            System.out.printf("%,d units today, %,d on %s%n", today.size(), then.size(), OLD_DAY);
            branches(directory, jdbc, today);
            searches(directory, today);
            pages(origin, then);
            lists(origin, city, jdbc);
            browser(origin, today, then);
        } finally {
            figures.print();
        }
    }

    private static ConfigurableApplicationContext start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return new SpringApplicationBuilder(OrgtrailApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .listeners(new Loading())
                .run(
                        "--orgtrail.data=" + Path.of("target", "benchmark", "city-" + UNITS + "-" + CHANGES),
                        "--orgtrail.database.port=" + port,
                        "--server.port=0",
                        "--orgtrail.sample=city",
                        "--orgtrail.sample.units=" + UNITS,
                        "--orgtrail.sample.changes=" + CHANGES);
    }

    /** The application's own parts alone: what tests put in their places lies on the same class path. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory factory) throws IOException {
            return found.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Tells how fast the loading goes. */
    private static final class Loading implements ApplicationListener<PayloadApplicationEvent<Progress>> {

        private static final int OFTEN = 1_000;
        private long since;

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<Progress> event) {
            Progress reached = event.getPayload();
            if (reached.changes() % OFTEN == 0) {
                long now = System.nanoTime();
                if (since != 0) {
                    System.out.printf(
                            "%,d of %,d changes, the last %,d in %,d ms%n",
                            reached.changes(), reached.all(), OFTEN, (now - since) / 1_000_000);
                }
                since = now;
            }
        }
    }

    private static void settings(JdbcTemplate jdbc) {
        Figures.printSettings(jdbc);
        System.out.printf(
                "%,d changes, %,d events in the log%n",
                jdbc.queryForObject("select count(*) from log_change", Long.class),
                jdbc.queryForObject("select count(*) from log_event", Long.class));
    }

    private static List<TreeNode> walk(DirectoryQueries directory, AsOf asOf) {
        List<TreeNode> all = new ArrayList<>();
        List<TreeNode> level = directory.roots(asOf, Actor.VISITOR);
        while (!level.isEmpty()) {
            all.addAll(level);
            level = directory.children(level.stream().map(TreeNode::id).toList(), asOf, Actor.VISITOR).values().stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return all;
    }

    /** Some, the same in each run. */
    private static <T> List<T> some(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private interface Question<T> {
        Object about(T it);
    }

    /** Asked about each once to warm up, and once again to measure. */
    private <T> void ask(String what, List<T> each, String target, Question<T> question) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (T it : each) {
            question.about(it);
        }
        for (T it : each) {
            millis.add(Figures.millis(() -> question.about(it)));
        }
        figures.add(what, millis, target);
    }

    private void branches(DirectoryQueries directory, JdbcTemplate jdbc, List<TreeNode> units) throws Exception {
        AsOf today = AsOf.on(LocalDate.now());
        List<TreeNode> parents =
                some(units.stream().filter(unit -> unit.children() > 0).toList(), QUESTIONS);
        ask(
                "a branch opened, the rows alone",
                parents,
                "",
                unit -> jdbc.queryForList("""
                        select * from directory_thing
                         where owner = ? and kind = 'unit' and known_to = ? and valid_from <= ? and valid_to > ?""", unit.id().value(), Long.MAX_VALUE, today.validOn(), today.validOn()));
        ask(
                "a branch opened, on the server",
                parents,
                "50",
                unit -> directory.children(unit.id(), today, Actor.VISITOR));
    }

    /** Each by the beginnings of its name, letter by letter. */
    private void searches(DirectoryQueries directory, List<TreeNode> units) throws Exception {
        List<String> typed = new ArrayList<>();
        for (TreeNode unit : some(units, QUESTIONS / 5)) {
            String name = unit.names().sv();
            for (int letters = 2; letters <= Math.min(name.length(), 12); letters++) {
                typed.add(name.substring(0, letters));
            }
        }
        AsOf today = AsOf.on(LocalDate.now());
        ask(
                "search as one types, on the server",
                typed,
                "10",
                text -> directory.search(
                        text,
                        EnumSet.of(ThingKind.UNIT, ThingKind.PERSON, ThingKind.POST, ThingKind.FORUM),
                        today,
                        Actor.VISITOR,
                        5));
    }

    private void pages(String origin, List<TreeNode> then) throws Exception {
        ask(
                "a unit's page on " + OLD_DAY + ", over the API",
                some(then, QUESTIONS),
                "5",
                unit -> get(origin + "api/v1/units/" + unit.code() + "?valid-on=" + OLD_DAY, "application/json"));
        ask(
                "a unit's history, first part, over the API",
                some(then, QUESTIONS / 3),
                "",
                unit -> get(origin + "api/v1/units/" + unit.code() + "/history", "application/json"));
    }

    private void lists(String origin, ConfigurableApplicationContext city, JdbcTemplate jdbc) throws Exception {
        List<Integer> thrice = List.of(1, 2, 3);
        String changes = origin + "api/v1/changes";
        ask("all changes, first part, over the API", thrice, "", _ -> get(changes, "application/json"));
        figures.add(
                "all changes as a table, over the API", List.of(Figures.millis(() -> get(changes, "text/csv"))), "");
        DirectoryQueries directory = city.getBean(DirectoryQueries.class);
        ask(
                "vacancies, first part, on the server",
                thrice,
                "",
                _ -> directory.vacancies(Optional.empty(), AsOf.on(LocalDate.now()), Actor.VISITOR, 0, 100));
        AuditQueries audit = city.getBean(AuditQueries.class);
        Actor auditor = TestAccounts.of(jdbc, "bench" + System.nanoTime(), Grants.of(Role.AUDITOR));
        Function<Optional<String>, LogQuestion> of =
                type -> new LogQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), type);
        ask("the log, first part", thrice, "", _ -> audit.log(of.apply(Optional.empty()), auditor, 100));
        ask(
                "the log of one kind of event, first part",
                thrice,
                "",
                _ -> audit.log(of.apply(Optional.of("ForumClosed")), auditor, 100));
    }

    private void browser(String origin, List<TreeNode> today, List<TreeNode> then) {
        try (TreeInBrowser browser = new TreeInBrowser(origin)) {
            browser.firstRows(2);
            browser.bareFrame(2);
            List<Double> rows = new ArrayList<>();
            List<Double> live = new ArrayList<>();
            List<Double> frame = new ArrayList<>();
            for (int i = 0; i < VISITS; i++) {
                frame.addAll(browser.bareFrame(1));
                rows.addAll(browser.firstRows(1));
                live.addAll(browser.liveRows(1));
            }
            figures.add("the sign-in page in a new browser", frame, "");
            figures.add("first rows of the tree in a new browser", rows, "800");
            figures.add("the same until branches can be opened", live, "");
            figures.add(
                    "a unit's page on " + OLD_DAY + " in a new browser",
                    browser.headings(some(then, VISITS).stream()
                            .map(unit -> "unit/" + unit.code() + "?on=" + OLD_DAY)
                            .toList()),
                    "");
            browser.openAndScroll(ROWS, figures);
            figures.add("first unit of the chart in a new browser", browser.firstOfChart(VISITS), "");
            browser.openChart(OPENED, figures);
            figures.add(
                    "last letter typed to findings in the browser, 150 of them a pause",
                    browser.searches(some(today, 30).stream()
                            .map(unit -> unit.names().sv())
                            .map(name -> name.substring(0, Math.min(5, name.length())))
                            .distinct()
                            .toList()),
                    "");
        }
    }

    private String get(String address, String accepted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accepted)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException(address, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, stopped);
        }
    }
}
