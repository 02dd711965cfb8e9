package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request is told at its place, and nothing is stored. */
@OrgtrailTest
class BadInputTest {

    private static final String MOVE = "{'type':'MoveUnit','unitId':'unit-0197f3a0-0000-7000-8000-000000000001'";

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeLog log;

    private Api api = new Api(0);
    private Position before = Position.START;

    @BeforeEach
    void open() {
        api = new Api(port);
        before = log.end();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(log.end()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // no JSON
                " =>  json-empty",
                "{ =>  json-malformed",
                "{'commands':[{'type':}]} => /commands/0/type json-malformed",
                "{'commands':[]} x =>  json-malformed",
                "{'commands':[]}{} =>  json-trailing",
                "{'reason':'a','reason':'b','commands':[]} => /reason json-field-twice",
                "{'commands':[{'type':'RankUnit','rank':1,'rank':2}]} => /commands/0/rank json-field-twice",
                // other shapes
                "null =>  json-not-object",
                "[] =>  json-not-object",
                "7 =>  json-not-object",
                "{'commands':{}} => /commands json-not-array",
                "{'commands':'x'} => /commands json-not-array",
                "{'commands':[7]} => /commands/0 json-not-object",
                "{'commands':[null]} => /commands/0 json-not-object",
                "{'commands':[[]]} => /commands/0 json-not-object",
                // fields
                "{'comands':[]} => /comands json-field-unknown",
                "{'a/b~c':1} => /a~1b~0c json-field-unknown",
                "{'reason':7} => /reason json-not-text",
                "{'note':{}} => /note json-not-text",
                "{'changeId':'x'} => /changeId malformed-id",
                "{'changeId':'unit-0197f3a0-0000-7000-8000-000000000001'} => /changeId malformed-id",
                "{'basedOn':'7'} => /basedOn json-not-whole",
                "{'basedOn':1.5} => /basedOn json-not-whole",
                "{'basedOn':-1} => /basedOn malformed-position",
                "{'basedOn':99999999999999999999} => /basedOn json-not-whole",
                "{'basedOn':9999999} => /basedOn position-not-reached",
                "{'decision':'D 1'} => /decision json-not-object",
                "{'decision':{}} => /decision/diaryNumber json-field-missing",
                "{'decision':{'diaryNumber':' '}} => /decision/diaryNumber diary-number-missing",
                "{'decision':{'diaryNumber':'D','decidedOn':'2020-02-30'}} => /decision/decidedOn malformed-date",
                "{'decision':{'diaryNumber':'D','decidedOn':'1499-12-31'}} => /decision/decidedOn date-out-of-range",
                "{'decision':{'diaryNumber':'D','link':'javascript:x'}} => /decision/link malformed-web-address",
                // commands
                "{'commands':[{}]} => /commands/0/type json-field-missing",
                "{'commands':[{'type':7}]} => /commands/0/type json-not-text",
                "{'commands':[{'type':'DropUnit'}]} => /commands/0/type command-unknown",
                "{'commands':[{'type':'renameUnit'}]} => /commands/0/type command-unknown",
                "{'commands':[{'type':'ThingCommand'}]} => /commands/0/type command-unknown",
                "{'commands':[" + MOVE + "}]} => /commands/0/effectiveFrom json-field-missing",
                "{'commands':[" + MOVE + ",'effectiveFrom':null}]} => /commands/0/effectiveFrom json-field-missing",
                "{'commands':[" + MOVE + ",'effectiveFrom':'x'}]} => /commands/0/effectiveFrom malformed-date",
                "{'commands':[" + MOVE
                        + ",'effectiveFrom':'+12020-01-01'}]} => /commands/0/effectiveFrom malformed-date",
                "{'commands':[" + MOVE + ",'effectiveFrom':'2020-13-01'}]} => /commands/0/effectiveFrom malformed-date",
                "{'commands':[" + MOVE + ",'effectiveFrom':20200101}]} => /commands/0/effectiveFrom json-not-text",
                "{'commands':[" + MOVE
                        + ",'effectiveFrom':'2020-01-01','from':1}]} => /commands/0/from json-field-unknown",
                "{'commands':[" + MOVE
                        + ",'effectiveFrom':'2020-01-01','ref':'a'}]} => /commands/0/ref json-field-unknown",
                "{'commands':[" + MOVE
                        + ",'effectiveFrom':'2020-01-01','parentId':'post-0197f3a0-0000-7000-8000-000000000001'}]}"
                        + " => /commands/0/parentId malformed-id",
                "{'commands':[{'type':'RegisterPerson','name':7}]} => /commands/0/name json-not-text",
                "{'commands':[{'type':'RegisterPerson','name':'K','ref':7}]} => /commands/0/ref json-not-text",
                "{'commands':[{'type':'RegisterPerson','name':'K','ref':'a b'}]} => /commands/0/ref ref-malformed",
                "{'commands':[{'type':'RetractStep','thing':'unit-x','step':'step-0197f3a0-0000-7000-8000-000000000001'}]}"
                        + " => /commands/0/thing malformed-id",
                "{'commands':[{'type':'RetractChange'}]} => /commands/0/changeId json-field-missing",
                "{'commands':[{'type':'CorrectStep','step':'step-0197f3a0-0000-7000-8000-000000000001'}]}"
                        + " => /commands/0/right json-field-missing",
                "{'commands':[{'type':'CorrectStep','step':'step-0197f3a0-0000-7000-8000-000000000001','right':{'type':'RetractChange'}}]}"
                        + " => /commands/0/right/type command-unknown",
                "{'commands':[{'type':'CorrectStep','step':'step-0197f3a0-0000-7000-8000-000000000001','right':{'type':'RegisterPerson','name':'K'}}]}"
                        + " => /commands/0/right/personId json-field-missing",
            })
    void a_body_that_is_no_change_is_refused_where_it_goes_wrong(String example) {
        String[] parts = example.split(" => ");
        Api.Answer answer = api.post(parts[0].replace('\'', '"'));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("change-unreadable");
        assertThat(answer.violations()).containsExactly(parts[1]);
    }

    @Test
    void every_mistake_of_a_body_is_told_at_once() {
        Api.Answer answer = api.post("""
                {"reason": 1, "commands": [
                  {"type": "EstablishUnit", "code": "?", "names": {"en": "x", "de": "y"}, "unitType": "CASTLE",
                   "effectiveFrom": "2020-1-1", "predecessorIds": ["$none", null]},
                  {"type": "DescribeUnit", "unitId": "unit-1", "link": {"label": {"sv": " "}, "address": "x"},
                   "effectiveFrom": "2020-01-01"},
                  {"type": "RankUnit", "unitId": "unit-0197f3a0-0000-7000-8000-000000000001", "rank": "1",
                   "effectiveFrom": "2020-01-01"}]}
                """);
        assertThat(answer.violations())
                .containsExactlyInAnyOrder(
                        "/reason json-not-text",
                        "/commands/0/code malformed-code",
                        "/commands/0/names/sv json-field-missing",
                        "/commands/0/names/de json-field-unknown",
                        "/commands/0/unitType json-not-one-of",
                        "/commands/0/effectiveFrom malformed-date",
                        "/commands/0/predecessorIds/0 ref-unknown",
                        "/commands/0/predecessorIds/1 json-not-text",
                        "/commands/1/unitId malformed-id",
                        "/commands/1/link/label text-missing",
                        "/commands/2/rank json-not-whole");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'ref':'a' => 'ref':'a' => /commands/1/ref ref-duplicate",
                "'ref':'a','unitId':'$a' => 'ref':'b' => /commands/0/unitId ref-cyclic",
                "'ref':'a','unitId':'$none' => 'ref':'b' => /commands/0/unitId ref-unknown",
                "'parentId':'$' => 'ref':'b' => /commands/0/parentId ref-unknown",
                "'parentId':'$b ' => 'ref':'b' => /commands/0/parentId ref-unknown",
                "'parentId':'$p' => 'ref':'b' => /commands/0/parentId ref-wrong-kind",
            })
    void a_name_that_stands_for_nothing_is_refused(String example) {
        String[] parts = example.split(" => ");
        Api.Answer answer = api.change(
                unit("BAD-1", parts[0]), unit("BAD-2", parts[1]), "{'type':'RegisterPerson','ref':'p','name':'Kim'}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.violations()).containsExactly(parts[2]);
    }

    @Test
    void names_that_stand_for_each_other_are_refused_and_units_under_each_other_too() {
        assertThat(api.change(unit("BAD-1", "'ref':'a','unitId':'$b'"), unit("BAD-2", "'ref':'b','unitId':'$a'"))
                        .violations())
                .containsExactly("/commands/0/unitId ref-cyclic", "/commands/1/unitId ref-cyclic");
        Api.Answer circle =
                api.change(unit("BAD-1", "'ref':'a','parentId':'$b'"), unit("BAD-2", "'ref':'b','parentId':'$a'"));
        assertThat(circle.status()).as(circle.toString()).isEqualTo(422);
        assertThat(circle.violations()).contains("/commands/1/parentId cycle");
    }

    @Test
    void a_rule_that_a_correction_breaks_is_told_in_what_should_be_right() {
        Api.Answer answer =
                api.change("{'type':'CorrectStep','step':'step-0197f3a0-0000-7000-8000-000000000001','right':" + MOVE
                        + ",'effectiveFrom':'2020-01-01'}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violations()).containsExactly("/commands/0/step step-unknown");
    }

    @Test
    void a_text_that_cannot_be_written_down_is_refused() {
        for (String text : new String[] {"\\ud800\\u0000", "\\udfff", "\\ud800"}) {
            Api.Answer answer = api.post("{\"reason\":\"" + text + "\"}");
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
            assertThat(answer.violations())
                    .contains("/reason " + (answer.status() == 400 ? "json-malformed" : "text-unprintable"));
        }
        assertThat(api.post("{\"commands\":[],\"reason\":\"\\u0000\"}").violations())
                .contains("/reason text-unprintable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/SLK%2FKOM",
                "/api/v1/units;a=b",
                "/api/v1//units",
                "/api/v1/units/%00",
                "/api/v1/units/%FF"
            })
    void an_address_that_is_not_written_as_one_is_told_as_a_problem(String address) {
        Api.Answer answer = api.get(address, "Accept-Language", "en");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("address-unreadable");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void what_a_value_may_be_is_told_in_words() {
        assertThat(api.get("/api/v1/units?valid-on=1400-01-01")
                        .json()
                        .path("detail")
                        .stringValue())
                .contains("1500-01-01", "2200-12-31");
        assertThat(api.get("/api/v1/units?q=a%01b").json().path("detail").stringValue())
                .contains("text utan styrtecken")
                .doesNotContain("Cntrl");
        assertThat(text(api.post("{\"commands\":[[]]}"))).isEqualTo("Här ska ett objekt stå, inte en lista.");
        assertThat(text(api.post("{\"commands\":[[]]}", "Accept-Language", "en")))
                .isEqualTo("Here an object should stand, not a list.");
        assertThat(text(api.post("{\"basedOn\":1.5,\"commands\":[]}"))).contains("inte ett sådant tal");
    }

    private static String text(Api.Answer answer) {
        return answer.json().path("violations").get(0).path("text").stringValue();
    }

    @Test
    void a_text_that_turns_what_stands_beside_it_is_refused_wherever_it_stands() {
        String unit =
                "{'type':'EstablishUnit','code':'BIDI','unitType':'DEPARTMENT','effectiveFrom':'2020-01-01','names':";
        assertThat(api.change(unit + "{'sv':'a\\u202eb'}}").violations())
                .containsExactly("/commands/0/names text-unprintable");
        assertThat(api.change(unit + "{'sv':'a','en':'a\\u2067b'}}").violations())
                .containsExactly("/commands/0/names/en text-unprintable");
        Api.Answer change = api.post("{\"reason\":\"a\\u202eb\",\"note\":\"a\\u061cb\","
                + "\"decision\":{\"diaryNumber\":\"1\\u200e2\"},"
                + "\"commands\":[{\"type\":\"RegisterPerson\",\"name\":\"Kim\"}]}");
        assertThat(change.violations())
                .containsExactly(
                        "/reason text-unprintable", "/note text-unprintable", "/decision/diaryNumber text-unprintable");
        Api.Answer person = api.change("{'type':'RegisterPerson','name':'Kim\\u202eB'}");
        assertThat(person.violations()).containsExactly("/commands/0/name text-unprintable");
    }

    @Test
    void what_is_told_back_of_a_long_text_is_cut_where_it_can_be_written_down() {
        Api.Answer answer = api.post("{\"" + "x".repeat(998) + "😀\":1}");
        assertThat(answer.violations()).containsExactly("/" + "x".repeat(998) + "\ufffd… json-field-unknown");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        Api.Answer answer = api.send(api.request("/api/v1/changes")
                .header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }

    @Test
    void what_nests_too_deep_is_refused() {
        Api.Answer answer = api.post("{\"commands\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violations()).singleElement().asString().contains("json-too-much");
    }

    @Test
    void of_very_many_mistakes_the_first_thousand_are_told() {
        Api.Answer answer = api.post("{\"commands\":[" + "7,".repeat(5_000) + "7]}");
        assertThat(answer.violations()).hasSize(1_000);
        assertThat(answer.json().path("violationsInAll").intValue()).isEqualTo(5_001);
    }

    @Test
    void a_change_without_commands_and_one_with_too_many_is_refused() {
        assertThat(api.post("{}").violations()).containsExactly(" no-commands");
        Api.Answer answer = api.post("{\"commands\":["
                + "{\"type\":\"RegisterPerson\",\"name\":\"Kim\"},".repeat(20_000)
                + "{\"type\":\"RegisterPerson\",\"name\":\"Kim\"}]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violations()).containsExactly(" too-many-commands");
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_read_and_one_of_unknown_length_when_it_passes_the_limit() {
        byte[] tooLarge = ("{\"reason\":\"" + "x".repeat(32 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        Api.Answer said = send(BodyPublishers.ofByteArray(tooLarge));
        assertThat(said.status()).as(said.toString()).isEqualTo(413);
        assertThat(said.problem()).isEqualTo("body-too-large");
        Api.Answer chunked = send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));
        assertThat(chunked.status()).as(chunked.toString()).isEqualTo(413);
    }

    private Api.Answer send(java.net.http.HttpRequest.BodyPublisher body) {
        return api.send(api.request("/api/v1/changes")
                .header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                .header("Content-Type", "application/json")
                .POST(body));
    }

    @Test
    void what_is_not_sent_as_json_is_refused() {
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded", "x"}) {
            Api.Answer answer = api.send(api.request("/api/v1/changes")
                    .header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("{}")));
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.problem()).isEqualTo("media-type-unsupported");
        }
        assertThat(api.post("{}", "Content-Encoding", "gzip").status()).isEqualTo(415);
    }

    @Test
    void an_address_that_does_not_exist_and_a_method_that_it_does_not_take_are_problems_too() {
        assertThat(api.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/nothing").problem()).isEqualTo("no-such-address");
        assertThat(api.get("/api").problem()).isEqualTo("no-such-address");
        Api.Answer deleted = api.send(api.request("/api/v1/changes")
                .header("Authorization", "Bearer " + OrgtrailTest.API_TOKEN)
                .DELETE());
        assertThat(deleted.status()).isEqualTo(405);
        assertThat(deleted.problem()).isEqualTo("method-not-allowed");
        assertThat(deleted.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void a_parameter_that_does_not_exist_or_cannot_be_read_is_refused() {
        assertThat(api.postTo("/api/v1/changes?dryrun=true", "{}").problem()).isEqualTo("parameter-unknown");
        Api.Answer answer = api.postTo("/api/v1/changes?dry-run=yes", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("parameter-malformed");
        assertThat(answer.json().path("parameter").stringValue()).isEqualTo("dry-run");
        assertThat(api.postTo("/api/v1/changes?dry-run=true&dry-run=false", "{}")
                        .problem())
                .isEqualTo("parameter-twice");
        assertThat(api.post("{}", "Idempotency-Key", "x".repeat(256)).problem()).isEqualTo("idempotency-key-malformed");
        assertThat(api.post("{}", "Idempotency-Key", " ").problem()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void a_problem_is_told_in_the_language_that_is_asked_for() {
        Api.Answer swedish = api.post("{}");
        Api.Answer english = api.post("{}", "Accept-Language", "de, en-GB;q=0.8, sv;q=0.5");
        assertThat(swedish.header("Content-Language")).isEqualTo("sv");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(swedish.json().path("title").stringValue()).isEqualTo("Ändringen bryter mot regler");
        assertThat(english.json().path("title").stringValue()).isEqualTo("The change breaks rules");
        assertThat(english.json().path("violations").get(0).path("text").stringValue())
                .startsWith("The change contains nothing");
        assertThat(api.post("{}", "Accept-Language", ";;;").header("Content-Language"))
                .isEqualTo("sv");
    }

    private static String unit(String code, String more) {
        return "{'type':'EstablishUnit','code':'" + code
                + "','names':{'sv':'Enhet'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'," + more + "}";
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/api/v1/units?q=%C3%28 => q",
                "/api/v1/units?limit=2&q=a%FFb => q",
                "/api/v1/units/NONE?valid-on=%FF => valid-on",
                "/api/v1/units?q=%ED%A0%80 => q",
                "/api/v1/units?q=%C0%80 => q",
                "/api/v1/units?%FF=1 => %FF",
                "/api/v1/people/x?known-at=%E2%82 => known-at"
            })
    void bytes_of_an_address_that_are_no_text_are_told_by_their_parameter(String sent) {
        String[] told = sent.split(" => ");
        Api.Answer answer = api.get(told[0]);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("parameter-undecodable");
        assertThat(answer.json().path("parameter").stringValue()).isEqualTo(told[1]);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/v1/units?q=%00", "/api/v1/units/%FF", "/api/v1/people/%C3%28", "/api/v1/units/%00"})
    void no_byte_of_an_address_is_an_error_of_the_server(String sent) {
        assertThat(api.get(sent).status()).isBetween(200, 499);
    }
}
