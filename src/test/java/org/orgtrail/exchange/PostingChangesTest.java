package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** One request is one change: stored whole, once, and told what became of it. */
@OrgtrailTest
class PostingChangesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeLog log;

    @Autowired
    private OrganisationActions organisation;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource dataSource;

    private Api api = new Api(0);

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    @Test
    void a_whole_organisation_is_built_in_one_request_by_names_of_its_own() {
        Api.Answer answer = api.change(
                unit("top", "W-TOP", ""),
                unit("under", "W-UNDER", ",'parentId':'$top'"),
                "{'type':'EstablishPost','ref':'head','unitId':'$under','title':{'sv':'Chef'},'role':'HEAD','effectiveFrom':'2020-01-01'}",
                "{'type':'RegisterPerson','ref':'kim','name':'Kim Berg'}",
                "{'type':'AppointPerson','ref':'kim-heads','postId':'$head','personId':'$kim','kind':'PERMANENT','effectiveFrom':'2020-01-01'}",
                "{'type':'PublishContactPoint','owner':'$head','kind':'PHONE','value':'031-12 34 56','visibility':'PUBLIC','effectiveFrom':'2020-01-01'}");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode json = answer.json();
        assertThat(answer.header("Location"))
                .isEqualTo("/api/v1/changes/" + json.path("changeId").stringValue());
        assertThat(json.path("stored").booleanValue()).isTrue();
        assertThat(json.path("position").longValue()).isEqualTo(log.end().value());
        assertThat(json.path("ids").propertyNames())
                .containsExactly("top", "under", "head", "kim", "kim-heads", "/commands/5/contactId");
        assertThat(json.path("ids").path("top").stringValue()).startsWith("unit-");
        assertThat(page("W-UNDER").toString()).contains("Kim Berg", "031-12 34 56");
    }

    @Test
    void what_is_named_may_be_used_before_it_is_begun() {
        Api.Answer answer = api.change(unit("under", "F-UNDER", ",'parentId':'$top'"), unit("top", "F-TOP", ""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void a_new_thing_may_have_the_id_that_its_caller_gives_it_and_a_name_as_well() {
        UnitId id = UnitId.next();
        Api.Answer answer = api.change(
                unit("top", "I-TOP", ",'unitId':'" + id + "'"), unit("under", "I-UNDER", ",'parentId':'$top'"));
        assertThat(answer.json().path("ids").path("top").stringValue()).isEqualTo(id.toString());
    }

    @Test
    void the_same_change_again_is_answered_as_the_first_time() {
        String body = "{\"changeId\":\"" + ChangeId.next() + "\","
                + Api.body(unit("a", "SAME-1", "")).substring(1);
        Api.Answer first = api.post(body);
        Position end = log.end();
        Api.Answer second = api.post(body);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void the_key_of_a_caller_without_change_ids_is_one() {
        UUID uuid = UUID.randomUUID();
        assertThat(api.post(Api.body(unit("a", "KEY-1", "")), "Idempotency-Key", uuid.toString())
                        .json()
                        .path("changeId")
                        .stringValue())
                .isEqualTo("change-" + uuid);
        Api.Answer first = api.post(Api.body(unit("a", "KEY-2", "")), "Idempotency-Key", "import 2027/1");
        Api.Answer again = api.post(Api.body(unit("a", "KEY-2", "")), "Idempotency-Key", "import 2027/1");
        Api.Answer other = api.post(Api.body(unit("a", "KEY-3", "")), "Idempotency-Key", "import 2027/2");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.json().path("changeId")).isNotEqualTo(first.json().path("changeId"));
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void a_change_that_changes_nothing_is_not_stored_and_that_is_no_problem() {
        api.change(unit("a", "NOTHING", ""));
        Position end = log.end();
        Api.Answer answer = api.change("{'type':'RenameUnit','unitId':'" + id("NOTHING")
                + "','names':{'sv':'Enhet NOTHING'},'effectiveFrom':'2021-01-01'}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("stored").booleanValue(true)).isFalse();
        assertThat(answer.json().has("position")).isFalse();
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_stores_nothing() {
        api.change(unit("a", "DRY", ""));
        api.change("{'type':'RenameUnit','unitId':'" + id("DRY")
                + "','names':{'sv':'Sedan'},'effectiveFrom':'2025-01-01'}");
        Position end = log.end();
        Api.Answer answer = api.dryRun(
                "{'type':'RenameUnit','unitId':'" + id("DRY") + "','names':{'sv':'Nu'},'effectiveFrom':'2022-01-01'}",
                "{'type':'MoveUnit','unitId':'" + id("DRY") + "','parentId':'" + id("DRY")
                        + "','effectiveFrom':'2022-01-01'}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("wouldBeStored").booleanValue(true)).isFalse();
        assertThat(json.path("events").get(0).path("type").stringValue()).isEqualTo("UnitRenamed");
        assertThat(json.path("events").get(0).path("names").path("sv").stringValue())
                .isEqualTo("Nu");
        assertThat(json.path("sentences").get(0).path("sv").stringValue()).contains("Nu");
        assertThat(json.path("laterSteps").get(0).path("from").stringValue()).isEqualTo("2025-01-01");
        assertThat(answer.violations()).containsExactly("/commands/1/parentId own-parent");
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void a_dry_run_names_the_fields_of_events_as_commands_do() {
        JsonNode event =
                api.dryRun(unit("a", "DRY-TYPE", "")).json().path("events").get(0);
        assertThat(event.path("type").stringValue()).isEqualTo("UnitEstablished");
        assertThat(event.path("unitType").stringValue()).isEqualTo("DEPARTMENT");
    }

    @Test
    void the_same_change_sent_twice_at_once_is_recorded_once_and_one_answer_says_so() throws Exception {
        String body = Api.body(unit("a", "TWICE-AT-ONCE", ""));
        List<Api.Answer> answers = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ExecutorService callers = Executors.newFixedThreadPool(2)) {
            connection.setAutoCommit(false);
            statement.execute("select * from log_head for update");
            List<Future<Api.Answer>> posts = List.of(
                    callers.submit(() -> api.post(body, "Idempotency-Key", "at-once")),
                    callers.submit(() -> api.post(body, "Idempotency-Key", "at-once")));
            Instant atLatest = Instant.now().plusSeconds(20);
            while (waitingForTheLog() < 2) {
                assertThat(Instant.now()).as("both wait for the log").isBefore(atLatest);
            }
            connection.rollback();
            for (Future<Api.Answer> post : posts) {
                answers.add(post.get());
            }
        }
        assertThat(answers).extracting(Api.Answer::status).containsExactly(201, 201);
        assertThat(answers)
                .extracting(answer -> answer.header("Idempotent-Replayed"))
                .containsExactlyInAnyOrder("", "true");
        assertThat(answers.get(0).json()).isEqualTo(answers.get(1).json());
    }

    private int waitingForTheLog() {
        return jdbc.queryForList(
                        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .size();
    }

    @Test
    void all_broken_rules_are_told_at_once_each_at_its_place() {
        Api.Answer answer = api.change(
                "{'type':'RenameUnit','unitId':'" + UnitId.next()
                        + "','names':{'sv':'Ny'},'effectiveFrom':'2021-01-01'}",
                unit("a", "RULES", ",'parentId':'" + UnitId.next() + "'"),
                "{'type':'RankUnit','unitId':'$a','rank':0,'effectiveFrom':'1400-01-01'}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("rules-broken");
        assertThat(answer.violations())
                .contains(
                        "/commands/0 thing-unknown",
                        "/commands/2/effectiveFrom date-out-of-range",
                        "/commands/2/rank rank-out-of-range");
        assertThat(answer.json().path("violations").get(0).path("command").intValue())
                .isZero();
    }

    @Test
    void somebody_elses_value_of_the_same_is_told_beside_the_own_one() {
        api.change(unit("a", "CONFLICT", ""));
        long seen = log.end().value();
        Actor anna = TestAccounts.administrator(jdbc, "anna");
        rename("CONFLICT", "Annas", anna);

        Api.Answer answer = api.post(renaming("CONFLICT", "Vår", seen));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        JsonNode conflict = answer.json().path("violations").get(0).path("conflict");
        assertThat(conflict.path("theirs").path("sv").stringValue()).isEqualTo("Annas");
        assertThat(conflict.path("mine").path("sv").stringValue()).isEqualTo("Vår");
        assertThat(conflict.path("recordedBy").stringValue()).isEqualTo(anna.inLog());
        assertThat(conflict.path("theirValue")).isEqualTo(conflict.path("theirs"));
    }

    @Test
    void a_caller_goes_over_what_it_was_told_and_not_over_what_came_after_that() {
        api.change(unit("a", "OVER", ""));
        long seen = log.end().value();
        rename("OVER", "Annas", TestAccounts.administrator(jdbc, "over-anna"));
        long told = position(api.post(renaming("OVER", "Vår", seen)));
        rename("OVER", "Bertils", TestAccounts.administrator(jdbc, "over-bertil"));

        Api.Answer answer = api.post(renaming("OVER", "Vår", told));
        assertThat(answer.problem()).isEqualTo("conflict");
        assertThat(answer.json().path("violations")).hasSize(1);
        assertThat(answer.toString()).contains("Bertils");

        assertThat(api.post(renaming("OVER", "Vår", position(answer))).status()).isEqualTo(201);
    }

    private static long position(Api.Answer conflict) {
        return conflict.json()
                .path("violations")
                .get(0)
                .path("conflict")
                .path("position")
                .longValue();
    }

    private String renaming(String code, String name, long basedOn) {
        return "{\"basedOn\":" + basedOn + ","
                + Api.body("{'type':'RenameUnit','unitId':'" + id(code) + "','names':{'sv':'" + name
                                + "'},'effectiveFrom':'2022-01-01'}")
                        .substring(1);
    }

    private void rename(String code, String name, Actor by) {
        organisation.record(
                new Change(
                        ChangeId.next(),
                        log.end(),
                        null,
                        null,
                        null,
                        List.of(new RenameUnit(UnitId.parse(id(code)), LocalText.sv(name), LocalDate.of(2022, 1, 1)))),
                by);
    }

    @Test
    void what_the_api_records_is_recorded_by_the_api() {
        api.change(unit("a", "BY", ""));
        assertThat(jdbc.queryForList("select distinct recorded_by from log_change", String.class))
                .contains("api");
    }

    private static String unit(String ref, String code, String more) {
        return "{'type':'EstablishUnit','ref':'" + ref + "','code':'" + code + "','names':{'sv':'Enhet " + code
                + "'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'" + more + "}";
    }

    private UnitAnswer page(String code) {
        return directory.unit(new UnitCode(code), AsOf.on(LocalDate.of(2024, 1, 1)), new Actor.ApiCaller());
    }

    private String id(String code) {
        return ((UnitAnswer.Page) page(code)).page().unit().ref().id().toString();
    }
}
