package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** The feed of changes over the API, in parts as JSON and whole as a table. */
@OrgtrailTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {

    private static final String FEED = "/api/v1/changes?under=F-TOP";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String[] TOKEN = {"Authorization", "Bearer " + OrgtrailTest.API_TOKEN};

    @LocalServerPort
    private int port;

    private Api api = new Api(0);
    private String beforeTheRenaming = "";
    private String person = "";

    @BeforeAll
    void an_organisation() {
        api = new Api(port);
        did(
                "{'commands':[{'type':'EstablishUnit','ref':'top','code':'F-TOP','names':{'sv':'Flödet'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'},"
                        + "{'type':'EstablishUnit','code':'F-LOW','names':{'sv':'Bäcken'},'unitType':'DEPARTMENT','parentId':'$top','effectiveFrom':'2020-01-01'},"
                        + "{'type':'PublishContactPoint','owner':'$top','kind':'PHONE','value':'031-77','visibility':'STAFF','effectiveFrom':'2020-01-01'}]}");
        beforeTheRenaming = api.get(FEED).json().path("asOf").path("knownAt").stringValue();
        String top = api.get("/api/v1/units/F-TOP")
                .json()
                .path("unit")
                .path("ref")
                .path("id")
                .stringValue();
        did("{'reason':'=1+1','note':'rad ett; rad \\\"två\\\"','decision':{'diaryNumber':'F-2021/0007'},"
                + "'commands':[{'type':'RenameUnit','unitId':'" + top
                + "','names':{'sv':'Floden'},'effectiveFrom':'2021-01-01'}]}");
        did(
                "{'commands':[{'type':'EstablishUnit','ref':'dam','code':'F-DAM','names':{'sv':'Dammen'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'},"
                        + "{'type':'EstablishUnit','ref':'pool','code':'F-POOL','names':{'sv':'Bassängen'},'unitType':'DEPARTMENT','parentId':'$dam','effectiveFrom':'2020-01-01'},"
                        + "{'type':'RenameUnit','unitId':'$pool','names':{'sv':'Pölen'},'effectiveFrom':'2023-01-01'},"
                        + "{'type':'EstablishPost','ref':'first','unitId':'$dam','title':{'sv':'Vattenvakt'},'role':'OTHER','effectiveFrom':'2020-01-01'},"
                        + "{'type':'EstablishPost','ref':'other','unitId':'$dam','title':{'sv':'Dammvakt'},'role':'OTHER','effectiveFrom':'2020-01-01'},"
                        + "{'type':'RegisterPerson','ref':'person','name':'Flora Flod'},"
                        + "{'type':'AppointPerson','postId':'$first','personId':'$person','kind':'PERMANENT','effectiveFrom':'2020-02-01','effectiveTo':'2021-02-01'},"
                        + "{'type':'AppointPerson','postId':'$other','personId':'$person','kind':'PERMANENT','effectiveFrom':'2022-02-01'}]}");
        person = api.get("/api/v1/search?kind=person&q=Flora%20Flod")
                .json()
                .at("/findings/0/thing")
                .stringValue();
    }

    private void did(String change) {
        Api.Answer answer = api.post(change.replace('\'', '"'));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void it_tells_the_latest_day_first_of_a_unit_and_what_is_under_it() {
        JsonNode feed = api.get(FEED + "&valid-on=2022-01-01").json();

        assertThat(feed.path("asOf").path("validOn").stringValue()).isEqualTo("2022-01-01");
        assertThat(days(feed)).containsExactly("2021-01-01", "2020-01-01");
        assertThat(feed.toString()).contains("Floden", "Bäcken", "F-2021/0007");
    }

    @Test
    void each_choice_confines_it() {
        assertThat(days(api.get(FEED + "&kind=names").json())).containsExactly("2021-01-01");
        assertThat(days(api.get(FEED + "&until=2020-12-31").json())).containsExactly("2020-01-01");
        assertThat(days(api.get(FEED + "&from=2020-01-02").json())).containsExactly("2021-01-01");
        assertThat(days(api.get(FEED + "&decision=2021/0007").json())).containsExactly("2021-01-01");
        assertThat(days(api.get(FEED + "&decision=2021/0008").json())).isEmpty();
        assertThat(days(api.get(FEED + "&as-recorded=true").json())).containsExactly("2021-01-01", "2020-01-01");
    }

    @Test
    void a_unit_is_told_of_alone_where_that_is_asked_for() {
        String feed = "/api/v1/changes?under=F-DAM&kind=names";
        assertThat(days(api.get(feed).json())).containsExactly("2023-01-01");
        assertThat(days(api.get(feed + "&subtree=true").json())).containsExactly("2023-01-01");
        assertThat(days(api.get(feed + "&subtree=false").json())).isEmpty();
        assertThat(days(api.get("/api/v1/changes?under=F-DAM&subtree=false").json()))
                .contains("2022-02-01");
    }

    @Test
    void a_person_confines_it_page_by_page_and_as_a_table() throws IOException {
        String feed = "/api/v1/changes?kind=people&from=2020-01-01&person=" + person;
        assertThat(days(api.get(feed).json())).containsExactly("2022-02-01", "2020-02-01");
        assertThat(api.get(feed).json().toString())
                .contains("Flora Flod", "Vattenvakt", "Dammvakt")
                .doesNotContain("Dammen inrättas", "Floden");
        String rest = next(api.get(feed + "&limit=1")).orElseThrow();
        assertThat(rest).contains("person=" + person);
        assertThat(days(api.get(rest).json())).containsExactly("2020-02-01");
        assertThat(table(feed)).hasSize(3);
        assertThat(table("/api/v1/changes?under=F-DAM&subtree=false").toString())
                .contains("Dammvakt")
                .doesNotContain("Pölen");
    }

    @Test
    void a_person_who_is_none_is_unknown() {
        for (String none :
                List.of("person-0197f3a0-0000-7000-8000-0000000000ff", "Flora", "", person.replace("person", "unit"))) {
            Api.Answer answer = api.get("/api/v1/changes?person=" + none);
            assertThat(answer.status()).as(none).isEqualTo(404);
            assertThat(answer.problem()).as(none).isEqualTo("person-unknown");
        }
    }

    @Test
    void a_unit_and_a_person_at_once_are_refused() {
        Api.Answer both = api.get(FEED + "&person=" + person, "Accept-Language", "en");
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.problem()).isEqualTo("parameter-excluded");
        assertThat(both.json().path("parameter").stringValue()).isEqualTo("person");
        assertThat(both.json().path("detail").stringValue()).isEqualTo("Give either “person” or “under”, not both.");
    }

    @Test
    void what_was_recorded_later_is_not_told_as_of_before() {
        assertThat(days(api.get(FEED + "&known-at=" + beforeTheRenaming).json()))
                .containsExactly("2020-01-01");
    }

    @Test
    void the_link_leads_through_all_of_it_as_of_the_same_point() {
        List<String> days = new ArrayList<>();
        String address = "/api/v1/changes?limit=1&under=F-TOP";
        while (!address.isEmpty()) {
            Api.Answer part = api.get(address);
            assertThat(part.json().path("total").intValue()).isEqualTo(2);
            days.addAll(days(part.json()));
            Matcher next = NEXT.matcher(part.header("Link"));
            address = next.matches() ? next.group(1) : "";
            assertThat(address.isEmpty() || address.contains("known-at=")).isTrue();
        }
        assertThat(days).containsExactly("2021-01-01", "2020-01-01");
    }

    @Test
    void a_part_begins_after_the_last_entry_and_says_how_many_were_counted_at_first() {
        Api.Answer first = api.get("/api/v1/changes?limit=1&under=F-TOP");
        String cursor = UriComponentsBuilder.fromUriString(next(first).orElseThrow())
                .build()
                .getQueryParams()
                .getFirst("cursor");
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1))
                .matches("after 2021-01-01 \\d+, 1 of 2");

        Api.Answer second = api.get("/api/v1/changes?limit=1&under=F-TOP&cursor=" + cursor);
        assertThat(days(second.json())).containsExactly("2020-01-01");
        assertThat(next(second)).isEmpty();
        for (String forged : List.of("after 5", "after 2021-13-01 7, 1 of 2", "after 2021-01-01 x, 1 of 2")) {
            String encoded = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(forged.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(api.get(FEED + "&cursor=" + encoded).problem())
                    .as(forged)
                    .isEqualTo("parameter-malformed");
        }
    }

    private static Optional<String> next(Api.Answer part) {
        Matcher next = NEXT.matcher(part.header("Link"));
        return next.matches() ? Optional.of(next.group(1)) : Optional.empty();
    }

    @Test
    void without_a_unit_it_tells_of_everything() {
        assertThat(api.get("/api/v1/changes?decision=F-2021/0007")
                        .json()
                        .path("total")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void what_is_for_staff_is_told_to_the_holder_of_the_token_alone() throws IOException {
        assertThat(api.get(FEED).response().body()).doesNotContain("031-77");
        assertThat(api.get(FEED, TOKEN).response().body()).contains("031-77");
        assertThat(table(FEED).toString()).doesNotContain("031-77");
        assertThat(table(FEED, TOKEN).toString()).contains("031-77");
    }

    @Test
    void as_a_table_it_is_whole_and_harmless() throws IOException {
        Api.Answer answer = api.get(FEED, "Accept", "text/csv", "Accept-Language", "en");

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment", ".csv");
        assertThat(answer.response().headers().allValues("Vary"))
                .flatMap(all -> List.of(all.toLowerCase(Locale.ROOT).split(",\\s*")))
                .contains("accept", "accept-language");
        assertThat(answer.response().body()).startsWith("\uFEFF").contains("\r\n", "\"rad ett; rad \"\"två\"\"\"");
        List<CSVRecord> rows = table(FEED, "Accept-Language", "en");
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.size()).isEqualTo(13));
        assertThat(rows.get(0).get(2)).isEqualTo("What happened");
        assertThat(rows.get(1).get(0)).isEqualTo("2021-01-01");
        assertThat(rows.get(1).get(3)).isEqualTo("'=1+1");
        assertThat(rows.get(1).get(5)).isEqualTo("F-2021/0007");
        assertThat(rows.get(1).get(12)).startsWith("change-");
    }

    @Test
    void json_is_what_is_sent_where_both_will_do() {
        for (String accepted : List.of(
                "*/*", "application/json, text/csv", "text/csv;q=0.5, application/json", "text/html, */*;q=0.8")) {
            assertThat(api.get(FEED, "Accept", accepted).header("Content-Type"))
                    .as(accepted)
                    .startsWith("application/json");
        }
        assertThat(api.get(FEED, "Accept", "application/json;q=0.5, text/csv").header("Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void what_cannot_be_answered_is_told_as_a_problem() {
        Api.Answer kind = api.get(FEED + "&kind=weather");
        assertThat(kind.status()).isEqualTo(400);
        assertThat(kind.problem()).isEqualTo("parameter-malformed");
        assertThat(kind.json().path("detail").stringValue()).contains("structure, names");
        assertThat(api.get("/api/v1/changes?under=F-NIX").problem()).isEqualTo("unit-unknown");
        assertThat(api.get("/api/v1/changes?under=F-NIX", "Accept", "text/csv").problem())
                .isEqualTo("unit-unknown");
        assertThat(api.get(FEED, "Accept", "text/html").status()).isEqualTo(406);
        Api.Answer part = api.get(FEED + "&limit=1", "Accept", "text/csv");
        assertThat(part.status()).isEqualTo(400);
        assertThat(part.json().path("parameter").stringValue()).isEqualTo("limit");
        assertThat(api.get(FEED + "&subtree=yes").problem()).isEqualTo("parameter-malformed");
        assertThat(api.get(FEED + "&limit=501").problem()).isEqualTo("parameter-malformed");
    }

    private List<CSVRecord> table(String address, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept", "text/csv"));
        String body = api.get(address, all.toArray(String[]::new)).response().body();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(body.substring(1)))
                .getRecords();
    }

    private static List<String> days(JsonNode feed) {
        return feed.path("entries")
                .valueStream()
                .map(entry -> entry.path("effectiveFrom").stringValue())
                .toList();
    }
}
