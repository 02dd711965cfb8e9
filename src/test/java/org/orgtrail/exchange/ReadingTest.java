package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reading over the API, as of any day and as it was known at any instant. */
@OrgtrailTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private static final String UNITS = "/api/v1/units";

    @LocalServerPort
    private int port;

    private Api api = new Api(0);
    private JsonNode ids = Api.JSON.createObjectNode();
    private String founding = "";
    private String beforeTheCorrection = "";

    @BeforeAll
    void an_organisation() {
        api = new Api(port);
        List<String> commands = new ArrayList<>(
                List.of(
                        unit("top", "R-TOP", "Toppen", ""),
                        unit("left", "R-LEFT", "Vänster", ",'parentId':'$top'"),
                        unit("right", "R-RIGHT", "Höger", ",'parentId':'$top'"),
                        unit("deep", "R-DEEP", "Djup", ",'parentId':'$left'"),
                        "{'type':'EstablishPost','ref':'head','unitId':'$left','title':{'sv':'Chef'},'role':'HEAD','effectiveFrom':'2020-01-01'}",
                        "{'type':'RegisterPerson','ref':'kim','name':'Kim Berg'}",
                        "{'type':'AppointPerson','ref':'kims','postId':'$head','personId':'$kim','kind':'PERMANENT','effectiveFrom':'2020-01-01'}",
                        "{'type':'PublishContactPoint','ref':'phone','owner':'$head','kind':'PHONE','value':'031-1','visibility':'PUBLIC','effectiveFrom':'2020-01-01'}",
                        "{'type':'PublishContactPoint','ref':'secret','owner':'$head','kind':'PHONE','value':'031-2','visibility':'STAFF','effectiveFrom':'2020-01-01'}"));
        Api.Answer answer = api.change(commands.toArray(String[]::new));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        ids = answer.json().path("ids");
        founding = answer.json().path("changeId").stringValue();
        did("{'type':'RenameUnit','unitId':'" + id("left")
                + "','names':{'sv':'Vänstra','en':'Left'},'effectiveFrom':'2022-01-01'}");
        did("{'type':'RecodeUnit','unitId':'" + id("left") + "','code':'R-NEWLEFT','effectiveFrom':'2022-01-01'}");
        did("{'type':'CloseUnit','unitId':'" + id("right") + "','outcome':'ABOLISHED','effectiveFrom':'2023-01-01'}");
        beforeTheCorrection = api.get(UNITS).json().path("asOf").path("knownAt").stringValue();
        String renaming = value("R-LEFT", "left", "names").path("step").stringValue();
        did("{'type':'CorrectStep','step':'" + renaming + "','right':{'type':'RenameUnit','unitId':'" + id("left")
                + "','names':{'sv':'Rätt'},'effectiveFrom':'2022-03-01'}}");
    }

    private void did(String command) {
        Api.Answer answer = api.change(command);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    @Test
    void a_unit_is_shown_by_its_id_and_by_every_code_that_it_has_had() {
        for (String key : List.of(id("left"), "R-LEFT", "R-NEWLEFT", "r-newleft")) {
            Api.Answer answer = api.get(UNITS + "/" + key + "?valid-on=2024-01-01");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            JsonNode json = answer.json();
            assertThat(json.path("unit").path("ref").path("id").stringValue()).isEqualTo(id("left"));
            assertThat(json.path("unit").path("ref").path("code").stringValue()).isEqualTo("R-NEWLEFT");
            assertThat(json.path("path").get(0).path("code").stringValue()).isEqualTo("R-TOP");
            assertThat(json.path("subUnits").get(0).path("ref").path("id").stringValue())
                    .isEqualTo(id("deep"));
        }
    }

    @Test
    void a_page_in_json_is_what_it_was_yesterday() {
        JsonNode json = api.get(UNITS + "/R-LEFT?valid-on=2021-01-01").json();
        JsonNode unit = json.path("unit");
        assertThat(json.propertyNames())
                .containsExactly("asOf", "path", "unit", "subUnits", "lifetime", "startUnknown", "lineage");
        assertThat(json.path("asOf").propertyNames()).containsExactly("validOn", "knownAt", "position");
        assertThat(json.path("lifetime").toString()).isEqualTo("{\"from\":\"2020-01-01\",\"to\":null}");
        assertThat(unit.propertyNames())
                .containsExactly("ref", "description", "link", "rank", "posts", "forums", "contacts", "inheritedHeads");
        assertThat(unit.path("ref").toString())
                .isEqualTo("{\"id\":\"" + id("left")
                        + "\",\"code\":\"R-LEFT\",\"names\":{\"sv\":\"Vänster\",\"en\":null},\"type\":\"DEPARTMENT\"}");
        assertThat(unit.path("posts").get(0).toString())
                .isEqualTo(("{'id':'" + id("head") + "','title':{'sv':'Chef','en':null},'role':'HEAD','holders':[{"
                                + "'appointment':'" + id("kims") + "','person':'" + id("kim")
                                + "','name':'Kim Berg','kind':'PERMANENT','period':{'from':'2020-01-01','to':null},"
                                + "'startUnknown':false,'contacts':[]}],"
                                + "'contacts':[{'id':'" + id("phone") + "','owner':'" + id("head")
                                + "','kind':'PHONE','value':'031-1','label':null,'visibility':'PUBLIC'}]}")
                        .replace('\'', '"'));
    }

    @Test
    void what_is_for_staff_is_shown_to_the_holder_of_the_token_alone() {
        String page = UNITS + "/R-LEFT?valid-on=2021-01-01";
        assertThat(api.get(page).response().body()).contains("031-1").doesNotContain("031-2");
        assertThat(api.get(page, "Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                        .response()
                        .body())
                .contains("031-1", "031-2");
    }

    @Test
    void a_correction_shows_on_the_day_and_not_in_what_was_known_before_it() {
        String page = UNITS + "/R-LEFT?valid-on=2022-02-01";
        assertThat(name(page)).isEqualTo("Vänster");
        assertThat(name(page + "&known-at=" + beforeTheCorrection)).isEqualTo("Vänstra");
        JsonNode asOf = api.get(page).json().path("asOf");
        assertThat(api.get(UNITS + "/R-LEFT?valid-on=" + asOf.path("validOn").stringValue() + "&known-at="
                                + asOf.path("knownAt").stringValue())
                        .json())
                .isEqualTo(api.get(page).json());
    }

    @Test
    void before_anything_was_recorded_nothing_was_known_and_the_future_is_not_known_yet() {
        Api.Answer before = api.get(UNITS + "/R-LEFT?known-at=2000-01-01T00:00:00Z");
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.problem()).isEqualTo("unit-unknown");
        assertThat(before.json().path("asOf").path("position").intValue(-1)).isZero();
        JsonNode future = api.get(UNITS + "?known-at=2999-01-01T00:00:00Z").json();
        assertThat(future).isEqualTo(api.get(UNITS).json());
    }

    @Test
    void a_unit_that_does_not_exist_then_tells_when_it_does() {
        Api.Answer answer = api.get(UNITS + "/R-RIGHT?valid-on=2024-01-01", "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("unit-not-then");
        assertThat(answer.json().path("detail").stringValue()).startsWith("Höger does not exist on 2024-01-01.");
        assertThat(answer.json().path("lifetimes").toString())
                .isEqualTo("[{\"from\":\"2020-01-01\",\"to\":\"2023-01-01\"}]");
        assertThat(answer.json().path("lineage").path("ended").path("outcome").stringValue())
                .isEqualTo("ABOLISHED");
        assertThat(answer.json().path("lineage").path("ended").path("step").stringValue())
                .startsWith("step-");
    }

    @Test
    void a_unit_registered_in_error_is_gone() {
        Api.Answer made = api.change(unit("e", "R-ERROR", "Fel", ""));
        did("{'type':'RetractChange','changeId':'"
                + made.json().path("changeId").stringValue() + "'}");
        Api.Answer answer = api.get(UNITS + "/R-ERROR");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(410);
        assertThat(answer.problem()).isEqualTo("unit-registered-in-error");
        assertThat(api.get(UNITS + "/R-ERROR/history?as-recorded=true").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/NONE",
                "/units/unit-0197f3a0-0000-7000-8000-0000000000ff",
                "/units/%20",
                "/units/a%C3%A9",
                "/units/NONE/tree",
                "/units/NONE/history",
                "/units/NONE/blame",
                "/people/person-0197f3a0-0000-7000-8000-0000000000ff",
                "/people/x",
                "/changes/change-0197f3a0-0000-7000-8000-0000000000ff",
                "/changes/x"
            })
    void what_nobody_has_heard_of_is_not_found(String address) {
        Api.Answer answer = api.get("/api/v1" + address);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.problem()).isIn("unit-unknown", "person-unknown", "change-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units?valid-on=2021-02-30 valid-on",
                "/units?valid-on=today valid-on",
                "/units?valid-on=1499-12-31 valid-on",
                "/units?valid-on=+12021-01-01 valid-on",
                "/units?valid-on= valid-on",
                "/units?known-at=2021-01-01 known-at",
                "/units?known-at=1700000000 known-at",
                "/units?limit=0 limit",
                "/units?limit=501 limit",
                "/units?limit=many limit",
                "/units?cursor=7 cursor",
                "/units?cursor=YWZ0ZXIgeA cursor",
                "/units?offset=7 offset",
                "/units?q=a&q=b q",
                "/units?q=kom&cursor=YWZ0ZXIgOTk5OTk5OTk5 cursor",
                "/units?q=a%00b q",
                "/changes?decision=%00 decision",
                "/changes?decision=a%1Fb decision",
                "/changes?under=%00 under",
                "/search?limit=101 limit",
                "/search?kind=contact kind",
                "/search?cursor=1 cursor",
                "/units/R-LEFT?valid_on=2021-01-01 valid_on",
                "/units/R-LEFT/history?subtree=yes subtree",
                "/changes/x?subtree=true subtree"
            })
    void a_parameter_that_cannot_be_read_is_named(String example) {
        String[] parts = example.split(" ");
        Api.Answer answer = api.get("/api/v1" + parts[0]);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("parameter").stringValue()).isEqualTo(parts[1]);
    }

    @Test
    void units_are_found_page_by_page_as_of_one_point() {
        List<String> found = new ArrayList<>();
        String address = UNITS + "?q=R-&limit=2&valid-on=2021-01-01";
        int pages = 0;
        while (!address.isEmpty()) {
            Api.Answer answer = api.get(address);
            answer.json()
                    .path("units")
                    .forEach(unit -> found.add(unit.path("code").stringValue()));
            if (pages++ == 0) {
                did(unit("new", "R-A-NEW", "Aaa", ""));
            }
            String link = answer.header("Link");
            address = link.isEmpty() ? "" : link.substring(1, link.indexOf(">; rel=\"next\""));
        }
        assertThat(found).containsExactly("R-DEEP", "R-RIGHT", "R-TOP", "R-LEFT");
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void a_search_answers_with_what_was_or_will_be_called_so() {
        JsonNode now =
                api.get("/api/v1/search?q=v%C3%A4nster&valid-on=2024-01-01").json();
        assertThat(now.path("asOf").path("validOn").stringValue()).isEqualTo("2024-01-01");
        JsonNode left = now.path("findings").get(0);
        assertThat(left.path("thing").stringValue()).isEqualTo(id("left"));
        assertThat(left.path("name").path("sv").stringValue()).isEqualTo("Rätt");
        assertThat(left.path("code").stringValue()).isEqualTo("R-NEWLEFT");
        assertThat(left.path("address").stringValue()).isEqualTo("unit/R-NEWLEFT");
        assertThat(left.path("fit").stringValue()).isEqualTo("EXACT");
        assertThat(left.path("found").path("name").path("sv").stringValue()).isEqualTo("Vänster");
        assertThat(left.path("found").path("period").path("to").stringValue()).isEqualTo("2022-03-01");
        assertThat(left.path("lifetime").path("to").isNull()).isTrue();
        assertThat(left.path("places").get(0).path("unit").path("sv").stringValue())
                .isEqualTo("Toppen");

        assertThat(api.get("/api/v1/search?q=v%C3%A4nstra")
                        .json()
                        .path("findings")
                        .toString())
                .as("what was never true is at most guessed at")
                .doesNotContain("Vänstra");
        assertThat(api.get("/api/v1/search?q=v%C3%A4nstra&valid-on=2024-01-01&known-at=" + beforeTheCorrection)
                        .json()
                        .path("findings")
                        .get(0)
                        .path("name")
                        .path("sv")
                        .stringValue())
                .isEqualTo("Vänstra");
    }

    @Test
    void a_search_is_confined_to_a_kind_and_a_number() {
        JsonNode berg = api.get("/api/v1/search?q=kim%20brg&kind=person").json().path("findings");
        assertThat(berg).hasSize(1);
        assertThat(berg.get(0).path("places").get(0).path("post").path("sv").stringValue())
                .isEqualTo("Chef");
        assertThat(api.get("/api/v1/search?q=berg&kind=unit").json().path("findings"))
                .isEmpty();
        assertThat(api.get("/api/v1/search?q=r&limit=2").json().path("findings"))
                .hasSize(2);
        assertThat(api.get("/api/v1/search").json().path("findings")).isEmpty();
    }

    @Test
    void the_tree_goes_all_the_way_down() {
        JsonNode top = api.get(UNITS + "/R-TOP/tree?valid-on=2021-01-01").json().path("unit");
        assertThat(top.path("children").valueStream().map(it -> it.path("code").stringValue()))
                .containsExactly("R-RIGHT", "R-LEFT");
        assertThat(top.path("children")
                        .get(1)
                        .path("children")
                        .get(0)
                        .path("code")
                        .stringValue())
                .isEqualTo("R-DEEP");
        assertThat(api.get(UNITS + "/R-TOP/tree?valid-on=2024-01-01")
                        .json()
                        .path("unit")
                        .path("children"))
                .hasSize(1);
    }

    @Test
    void the_history_tells_the_world_or_what_was_recorded() {
        JsonNode world = api.get(UNITS + "/R-LEFT/history?limit=100").json();
        assertThat(world.path("total").intValue())
                .isEqualTo(world.path("entries").size());
        assertThat(world.toString()).contains("Rätt").doesNotContain("Vänstra");
        JsonNode recorded = api.get(UNITS + "/R-LEFT/history?as-recorded=true").json();
        assertThat(recorded.toString()).contains("Rätt", "Vänstra");
        JsonNode first = recorded.path("entries").get(0);
        assertThat(first.path("change").path("recordedBy").stringValue()).isEqualTo("api");
        assertThat(first.path("sentences").get(0).path("sv").stringValue()).isNotEmpty();
        assertThat(first.path("sentences").get(0).path("en").stringValue()).isNotEmpty();
        assertThat(api.get(UNITS + "/R-TOP/history?subtree=true")
                        .json()
                        .path("total")
                        .intValue())
                .isGreaterThan(
                        api.get(UNITS + "/R-TOP/history").json().path("total").intValue());
        assertThat(api.get(UNITS + "/R-LEFT/history?limit=1").header("Link")).contains("rel=\"next\"");
    }

    @Test
    void the_history_of_a_unit_that_has_ended_is_still_there() {
        assertThat(api.get(UNITS + "/R-RIGHT/history?valid-on=2024-01-01")
                        .json()
                        .path("total")
                        .intValue())
                .isPositive();
    }

    @Test
    void blame_names_the_change_and_the_step_of_a_value() {
        JsonNode code = value("R-TOP", "top", "code");
        assertThat(code.path("change").path("id").stringValue()).isEqualTo(founding);
        assertThat(code.path("value").path("sv").stringValue()).isEqualTo("R-TOP");
        assertThat(code.path("from").stringValue()).isEqualTo("2020-01-01");
        assertThat(code.path("step").stringValue()).startsWith("step-");
    }

    @Test
    void a_person_is_shown_with_the_posts_held() {
        JsonNode kim = api.get("/api/v1/people/" + id("kim")).json();
        assertThat(kim.path("name").stringValue()).isEqualTo("Kim Berg");
        JsonNode held = kim.path("appointments").get(0);
        assertThat(held.path("post").stringValue()).isEqualTo(id("head"));
        assertThat(held.path("unit").path("id").stringValue()).isEqualTo(id("left"));
    }

    @Test
    void a_change_is_shown_as_it_was_recorded() {
        Api.Answer answer = api.get("/api/v1/changes/" + founding);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode change = answer.json();
        assertThat(change.path("change").path("id").stringValue()).isEqualTo(founding);
        assertThat(change.path("stands").booleanValue()).isTrue();
        assertThat(change.path("entries").toString()).contains("Toppen");
    }

    @Test
    void two_points_are_compared_by_identity() {
        Api.Answer answer = api.get("/api/v1/comparisons?from-valid-on=2021-01-01&to-valid-on=2024-01-01&under=R-TOP");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("from").path("validOn").stringValue()).isEqualTo("2021-01-01");
        assertThat(json.path("to").path("validOn").stringValue()).isEqualTo("2024-01-01");
        assertThat(json.path("under").stringValue()).isEqualTo(id("top"));
        JsonNode renamed = difference(json, "Renamed");
        assertThat(renamed.path("subject").path("thing").stringValue()).isEqualTo(id("left"));
        assertThat(renamed.path("before").path("sv").stringValue()).isEqualTo("Vänster");
        assertThat(renamed.path("after").path("sv").stringValue()).isEqualTo("Rätt");
        assertThat(difference(json, "Closed").path("subject").path("thing").stringValue())
                .isEqualTo(id("right"));
        JsonNode known = api.get("/api/v1/comparisons?from-valid-on=2022-02-01&to-valid-on=2022-02-01&from-known-at="
                        + beforeTheCorrection)
                .json();
        assertThat(difference(known, "Renamed").path("before").path("sv").stringValue())
                .isEqualTo("Vänstra");
        assertThat(api.get("/api/v1/comparisons?under=NONE").problem()).isEqualTo("unit-unknown");
        assertThat(api.get("/api/v1/comparisons?valid-on=2021-01-01").problem()).isEqualTo("parameter-unknown");
    }

    @Test
    void differences_are_given_page_by_page_as_of_the_same_two_points() {
        String address = "/api/v1/comparisons?from-valid-on=1990-01-01&to-valid-on=2021-01-01&under=R-TOP";
        List<String> all = subjects(api.get(address));
        List<String> found = new ArrayList<>();
        String later = "";
        String next = address + "&limit=1";
        while (!next.isEmpty()) {
            Api.Answer answer = api.get(next);
            found.addAll(subjects(answer));
            if (found.size() == 1) {
                later = api.change(unit("later", "R-A-LATER", "Aaa", ",'parentId':'" + id("top") + "'"))
                        .json()
                        .path("changeId")
                        .stringValue();
            }
            String link = answer.header("Link");
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf(">; rel=\"next\""));
        }
        assertThat(found).hasSizeGreaterThan(2).isEqualTo(all);
        assertThat(subjects(api.get(address))).hasSize(all.size() + 1);
        did("{'type':'RetractChange','changeId':'" + later + "'}"); // the other tests know nothing of it
        assertThat(subjects(api.get(address))).isEqualTo(all);
    }

    private static List<String> subjects(Api.Answer comparison) {
        return comparison
                .json()
                .path("differences")
                .valueStream()
                .map(it -> it.path("subject").path("thing").stringValue())
                .toList();
    }

    private static JsonNode difference(JsonNode comparison, String type) {
        return comparison
                .path("differences")
                .valueStream()
                .filter(it -> it.path("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(comparison.toString()));
    }

    private JsonNode value(String code, String ref, String attribute) {
        Api.Answer answer = api.get(UNITS + "/" + code + "/blame?valid-on=2024-01-01");
        return answer.json()
                .path("values")
                .valueStream()
                .filter(it -> it.path("thing").stringValue().equals(id(ref))
                        && it.path("attribute").stringValue().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }

    private String name(String address) {
        return api.get(address)
                .json()
                .path("unit")
                .path("ref")
                .path("names")
                .path("sv")
                .stringValue();
    }

    private String id(String ref) {
        return ids.path(ref).stringValue();
    }

    private static String unit(String ref, String code, String name, String more) {
        return "{'type':'EstablishUnit','ref':'" + ref + "','code':'" + code + "','names':{'sv':'" + name
                + "'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'" + more + "}";
    }
}
