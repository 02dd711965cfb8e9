package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The Swedish state agencies, recorded over HTTP by the script in {@code examples}. The files are no part of the project:
 * where they are missing, the test is skipped. {@code -Dswedish-agencies=FOLDER} says where they are.
 */
@ExtendWith(SwedishAgenciesTest.FilesFound.class)
@OrgtrailTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwedishAgenciesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("swedish-agencies", "../shared/data/swedish-agencies"));
    private static final UnitCode STATE = new UnitCode("STATEN");
    private static final UnitCode ESV = new UnitCode("SFS-1998-417");
    private static final UnitCode OLD_STATSKONTORET = new UnitCode("SFS-1986-448");
    private static final LocalDate FOUNDED = LocalDate.of(1986, 7, 1);
    private static final LocalDate ESV_FOUNDED = LocalDate.of(1998, 7, 1);
    private static final LocalDate TAKEOVER = LocalDate.of(2026, 1, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private ChangeLog log;

    @Autowired
    private JdbcTemplate jdbc;

    private Script.Run run = new Script.Run(-1, "");
    private Map<String, Agency> agencies = Map.of();

    /** What sfs.json says of an agency, read independently of the script. */
    private record Agency(
            String name,
            String statute,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<String> endedBy,
            List<String> successors) {

        static Agency of(String name, JsonNode sfs) {
            JsonNode entry = sfs.path(name);
            return new Agency(
                    name,
                    entry.path("sfs").get(0).stringValue(),
                    day(entry.path("start")),
                    day(entry.path("end")),
                    entry.path("expired_by").stringValueOpt(),
                    sfs.propertyStream()
                            .filter(other -> other.getValue()
                                    .path("replaces")
                                    .valueStream()
                                    .anyMatch(it -> it.stringValue().equals(name)))
                            .map(Map.Entry::getKey)
                            .toList());
        }

        private static Optional<LocalDate> day(JsonNode text) {
            return text.stringValueOpt().map(it -> LocalDate.parse(it.substring(0, 10)));
        }

        UnitCode code() {
            return new UnitCode("SFS-" + statute.replace(':', '-'));
        }

        boolean existsOn(LocalDate day) {
            return !start.orElse(unknownStart()).isAfter(day)
                    && end.map(day::isBefore).orElse(true);
        }

        /** Where nobody knows the start: by then it was there. */
        LocalDate unknownStart() {
            return LocalDate.of(Integer.parseInt(statute.substring(0, 4)) + 1, 12, 31);
        }
    }

    /** Skips the whole test where it has nothing to record or nothing to run, and says which. */
    static final class FilesFound implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            if (!Files.isDirectory(FOLDER)) {
                return skipped(
                        "no Swedish agencies in " + FOLDER.toAbsolutePath().normalize());
            }
            return Script.canRun()
                    ? ConditionEvaluationResult.enabled("files and python3 found")
                    : skipped("no python3 of version 3.10 or later");
        }

        private static ConditionEvaluationResult skipped(String missing) {
            System.getLogger("examples").log(System.Logger.Level.WARNING, "Swedish agencies skipped: " + missing);
            return ConditionEvaluationResult.disabled(missing);
        }
    }

    @BeforeAll
    void recordThem() throws IOException {
        run = Script.run(FOLDER, "--url", "http://localhost:" + port);
        assertThat(run.exit()).as(run.output()).isZero();
        JsonNode sfs = Api.JSON.readTree(Files.readString(FOLDER.resolve("sfs.json")));
        agencies = sfs.propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Agency.of(entry.getKey(), sfs)));
    }

    @Test
    void every_agency_is_a_unit_under_the_state() {
        assertThat(agencies).hasSize(612);
        assertThat(jdbc.queryForObject(
                        "select count(distinct thing) from directory_thing where kind = 'unit'", Integer.class))
                .isEqualTo(613);
        assertThat(directory.roots(on(2026, 11, 24), reader()))
                .extracting(TreeNode::names)
                .containsExactly(new LocalText("Staten", "The Swedish state"));
    }

    @Test
    void on_any_day_the_tree_holds_the_agencies_that_the_statutes_know_then() {
        Random random = new Random(1985);
        UnitId state = page(STATE, on(2026, 11, 24)).unit().ref().id();
        Stream.concat(
                        Stream.of(TAKEOVER.minusDays(1), TAKEOVER, LocalDate.of(2026, 11, 24)),
                        random.longs(
                                        30,
                                        LocalDate.of(1961, 1, 1).toEpochDay(),
                                        LocalDate.of(2025, 12, 31).toEpochDay())
                                .mapToObj(LocalDate::ofEpochDay))
                .forEach(day -> assertThat(directory.children(state, AsOf.on(day), reader()))
                        .as(day.toString())
                        .extracting(node -> node.names().sv())
                        .containsExactlyInAnyOrderElementsOf(agencies.values().stream()
                                .filter(it -> it.existsOn(day))
                                .map(Agency::name)
                                .toList()));
    }

    @Test
    void random_agencies_have_their_statutes_as_decisions_on_their_days() {
        List<Agency> chosen = new ArrayList<>(agencies.values());
        chosen.removeIf(it -> it.code().equals(ESV) || it.code().equals(OLD_STATSKONTORET));
        chosen.sort(Comparator.comparing(Agency::statute));
        Collections.shuffle(chosen, new Random(833));
        for (Agency agency : chosen.subList(0, 60)) {
            LocalDate start = agency.start().orElse(agency.unknownStart());
            UnitPage page = page(agency.code(), AsOf.on(start));
            assertThat(page.unit().ref().names().sv()).isEqualTo(agency.name());
            assertThat(page.lifetime().from()).isEqualTo(start);
            assertThat(page.lifetime().end()).isEqualTo(agency.end());
            assertThat(page.startUnknown()).isEqualTo(agency.start().isEmpty());
            if (!agency.successors().isEmpty()) {
                assertThat(page.lineage().successors().stream().filter(kin -> kin.generation() == 1))
                        .extracting(kin -> kin.unit().names().sv())
                        .containsExactlyInAnyOrderElementsOf(agency.successors());
            }
            List<ChangeEntry> entries = entries(page);
            assertThat(entries.getLast().effectiveFrom()).isEqualTo(start);
            assertThat(decision(entries.getLast())).contains("SFS " + agency.statute());
            agency.end().ifPresent(end -> {
                assertThat(entries.getFirst().effectiveFrom()).isEqualTo(end);
                assertThat(decision(entries.getFirst()))
                        .isEqualTo(agency.endedBy().map(statute -> "SFS " + statute));
            });
        }
    }

    @Test
    void an_unknown_start_is_told_unknown() {
        assertThat(agencies.values().stream().filter(it -> it.start().isEmpty()))
                .hasSize(177)
                .allSatisfy(agency -> {
                    UnitPage page = page(agency.code(), AsOf.on(agency.unknownStart()));
                    assertThat(page.startUnknown()).isTrue();
                    assertThat(sentences(page)).last().asString().endsWith("okänt sedan när");
                });
    }

    @Test
    void a_name_is_no_identity_two_agencies_have_been_called_statskontoret() {
        UnitPage old = page(OLD_STATSKONTORET, AsOf.on(TAKEOVER.minusDays(1)));
        UnitPage before = page(ESV, AsOf.on(TAKEOVER.minusDays(1)));
        UnitPage after = page(ESV, AsOf.on(TAKEOVER));
        assertThat(old.unit().ref().names()).isEqualTo(LocalText.sv("Statskontoret"));
        assertThat(old.lifetime().from()).isEqualTo(FOUNDED);
        assertThat(old.lifetime().end()).contains(TAKEOVER);
        assertThat(before.unit().ref().names())
                .isEqualTo(new LocalText("Ekonomistyrningsverket", "National Financial Management Authority"));
        assertThat(after.unit().ref().names()).isEqualTo(LocalText.sv("Statskontoret"));
        assertThat(after.lifetime().end()).isEmpty();
        assertThat(after.unit().ref().id()).isEqualTo(before.unit().ref().id());

        assertThat(decision(entries(old).getFirst())).contains("SFS 2025:681");
        String takeover = "Statskontoret går upp i Ekonomistyrningsverket, som byter namn till Statskontoret";
        assertThat(sentences(old).getFirst()).isEqualTo(takeover);
        assertThat(entries(old)).extracting(ChangeEntry::effectiveFrom).containsExactly(TAKEOVER, FOUNDED);
        assertThat(sentences(after)).contains(takeover);
        assertThat(entries(after)).extracting(ChangeEntry::effectiveFrom).contains(TAKEOVER, ESV_FOUNDED);
        assertThat(run.told("Overridden"))
                .singleElement()
                .asString()
                .contains("Ekonomistyrningsverket", "Statskontoret", "2025:681", "202100-5026");
    }

    @Test
    void successors_are_known_through_the_generations() {
        UnitAnswer answer = directory.unit(OLD_STATSKONTORET, AsOf.on(TAKEOVER), reader());
        assertThat(answer).isInstanceOfSatisfying(UnitAnswer.NotThen.class, gone -> {
            assertThat(gone.unit().names().sv()).isEqualTo("Statskontoret");
            assertThat(gone.lineage().ended()).hasValueSatisfying(end -> {
                assertThat(end.on()).isEqualTo(TAKEOVER);
                assertThat(end.outcome()).isEqualTo(ClosingOutcome.MERGED);
            });
            assertThat(gone.lineage().successors())
                    .extracting(kin -> kin.unit().code())
                    .containsExactly(ESV);
        });
        assertThat(page(ESV, AsOf.on(TAKEOVER)).lineage().predecessors())
                .extracting(kin -> kin.unit().code())
                .containsExactly(OLD_STATSKONTORET);

        Lineage research = page(new UnitCode("SFS-1977-34"), on(1985, 1, 1)).lineage();
        assertThat(research.successors())
                .extracting(kin -> kin.generation() + " " + kin.unit().code() + " "
                        + kin.unit().names().sv())
                .containsExactly(
                        "1 SFS-1988-1198 Forskningsråden inom Utbildningsdepartementets verksamhetsområde",
                        "2 SFS-2000-1199 Vetenskapsrådet");
        assertThat(page(new UnitCode("SFS-2005-860"), on(2008, 1, 1)).lineage().successors())
                .extracting(kin -> kin.unit().names().sv())
                .containsExactlyInAnyOrder("Kammarkollegiet", "Kompetensrådet för utveckling i staten");
    }

    @Test
    void comparing_the_days_round_the_takeover_matches_by_identity_and_not_by_name() {
        UnitId esv = page(ESV, AsOf.on(TAKEOVER)).unit().ref().id();
        UnitId old = page(OLD_STATSKONTORET, AsOf.on(FOUNDED)).unit().ref().id();
        List<Difference> differences = comparisons
                .compare(AsOf.on(TAKEOVER.minusDays(1)), AsOf.on(TAKEOVER), Optional.empty(), reader())
                .differences();
        assertThat(differences.stream().filter(it -> it.subject().thing().equals(esv)))
                .singleElement()
                .isInstanceOfSatisfying(Difference.Renamed.class, renamed -> {
                    assertThat(renamed.before().sv()).isEqualTo("Ekonomistyrningsverket");
                    assertThat(renamed.after().sv()).isEqualTo("Statskontoret");
                });
        assertThat(differences.stream().filter(it -> it.subject().thing().equals(old)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.MergedInto.class,
                        merged -> assertThat(merged.into().id()).isEqualTo(esv));
    }

    @Test
    void the_living_ones_can_be_reached() {
        assertThat(page(new UnitCode("SFS-2007-1216"), on(2026, 11, 24)).unit().contacts())
                .extracting(UnitPage.Contact::value)
                .containsExactlyInAnyOrder(
                        "08-700 08 00",
                        "registratur@kammarkollegiet.se",
                        "https://www.kammarkollegiet.se/alkoholsortimentsnamnden",
                        "Box 2218, 103 15 Stockholm");
        assertThat(page(ESV, on(2026, 11, 24)).unit().contacts())
                .extracting(UnitPage.Contact::value)
                .contains("registrator@esv.se");
    }

    @Test
    void what_contradicts_itself_is_told_with_what_each_file_says() {
        assertThat(run.told("Successors that differ"))
                .anySatisfy(line -> assertThat(line).contains("Rikspolisstyrelsen", "sfs.json", "Säkerhetspolisen"));
        assertThat(run.told("Ends that differ"))
                .contains("Statens järnvägar (SFS-1985-445); sfs.json: 2013-01-01; wd.json: 2000-12-31");
        assertThat(run.told("Starts that differ")).hasSizeGreaterThan(50);
        assertThat(run.told("Broken e-mail")).singleElement().asString().contains("Monrovia");
        assertThat(run.told("Names that differ in case"))
                .anySatisfy(
                        line -> assertThat(line).contains("Nordiska Afrikainstitutet", "Nordiska afrikainstitutet"));
        assertThat(run.told("Ends by no known statute")).hasSize(10);
    }

    @Test
    void a_second_run_stores_nothing() throws IOException {
        Position end = log.end();
        Script.Run again = Script.run(FOLDER, "--url", "http://localhost:" + port);
        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).contains("\n0 changes stored");
        assertThat(log.end()).isEqualTo(end);
    }

    private UnitPage page(UnitCode code, AsOf asOf) {
        UnitAnswer answer = directory.unit(code, asOf, reader());
        assertThat(answer).as(code + " " + asOf).isInstanceOf(UnitAnswer.Page.class);
        return ((UnitAnswer.Page) answer).page();
    }

    /** All entries of the unit's own history, the latest day first. */
    private List<ChangeEntry> entries(UnitPage page) {
        return history.entries(
                        Selection.of(new Scope.OfUnit(page.unit().ref().id(), false)),
                        on(2026, 11, 24),
                        reader(),
                        HistoryQueries.Span.ALL,
                        0,
                        100)
                .entries();
    }

    private List<String> sentences(UnitPage page) {
        return entries(page).stream()
                .flatMap(entry -> entry.sentences().stream())
                .map(told -> told.in(Texts.SWEDISH).text())
                .toList();
    }

    private static Optional<String> decision(ChangeEntry entry) {
        return entry.change().decision().map(Decision::diaryNumber);
    }

    private static AsOf on(int year, int month, int day) {
        return AsOf.on(LocalDate.of(year, month, day));
    }

    private static Actor reader() {
        return new Actor.ApiCaller();
    }
}
