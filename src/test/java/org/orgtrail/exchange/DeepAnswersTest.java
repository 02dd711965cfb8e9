package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Organisations that are deeper, and histories that are more entangled, than any that is known: nothing is left out unseen. */
@OrgtrailTest
class DeepAnswersTest {

    private static final String UNITS = "/api/v1/units";

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    private Api api = new Api(0);

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    @Test
    void thirty_times_divided_and_merged_each_unit_is_told_once_for_each_day() {
        List<String> commands = new ArrayList<>(List.of(lattice("0", 2000)));
        for (int i = 0; i < 30; i++) {
            String day = "'" + (2001 + i) + "-01-01'";
            if (i % 2 == 0) {
                commands.add(lattice(i + "-l", 2001 + i));
                commands.add(lattice(i + "-r", 2001 + i));
                commands.add("{'type':'CloseUnit','unitId':'$lattice-" + (i == 0 ? "0" : (i - 1) + "-m")
                        + "','outcome':'SPLIT','successorIds':['$lattice-" + i + "-l','$lattice-" + i
                        + "-r'],'effectiveFrom':" + day + "}");
            } else {
                commands.add(lattice(i + "-m", 2001 + i));
                for (String side : List.of("l", "r")) {
                    commands.add("{'type':'CloseUnit','unitId':'$lattice-" + (i - 1) + "-" + side
                            + "','outcome':'MERGED','successorIds':['$lattice-" + i + "-m'],'effectiveFrom':" + day
                            + "}");
                }
            }
        }
        recorded(commands);
        JsonNode successors = api.get(UNITS + "/R-LATTICE-0?valid-on=2000-06-01")
                .json()
                .path("lineage")
                .path("successors");
        assertThat(successors).hasSize(45);
        assertThat(successors.get(0).propertyNames()).containsExactly("unit", "on", "generation", "of");
        assertThat(successors.get(44).path("generation").intValue()).isEqualTo(30);
        assertThat(successors.get(44).path("of")).hasSize(2);
        assertThat(api.get(UNITS + "/R-LATTICE-29-M?valid-on=2040-01-01")
                        .json()
                        .path("lineage")
                        .path("predecessors"))
                .hasSize(45);
    }

    private static String lattice(String name, int year) {
        return unit("lattice-" + name, "R-LATTICE-" + name, name, "").replace("2020-01-01", year + "-01-01");
    }

    @Test
    void a_lineage_of_400_generations_is_told_whole() {
        List<String> commands = new ArrayList<>();
        LocalDate day = LocalDate.of(2001, 1, 1);
        for (int i = 0; i < 400; i++) {
            String from = day.plusDays(i).toString();
            commands.add(unit("line-" + i, "R-LINE-" + i, "Led", "").replace("2020-01-01", from));
            if (i > 0) {
                commands.add("{'type':'CloseUnit','unitId':'$line-" + (i - 1)
                        + "','outcome':'REPLACED','successorIds':['$line-" + i + "'],'effectiveFrom':'" + from + "'}");
            }
        }
        recorded(commands);
        assertThat(api.get(UNITS + "/R-LINE-399").json().path("lineage").path("predecessors"))
                .hasSize(399);
    }

    @Test
    void a_tree_is_told_as_deep_as_asked_and_leads_to_what_is_deeper() {
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            commands.add(
                    unit("level-" + i, "R-LEVEL-" + i, "Nivå", i == 0 ? "" : ",'parentId':'$level-" + (i - 1) + "'"));
        }
        recorded(commands);
        String address = UNITS + "/R-LEVEL-0/tree";
        int levels = 0;
        int answers = 0;
        while (!address.isEmpty()) {
            Api.Answer answer = api.get(address);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            JsonNode unit = answer.json().path("unit");
            while (!unit.path("children").isEmpty()) {
                unit = unit.path("children").get(0);
                levels++;
            }
            address = unit.path("more").stringValue("");
            answers++;
        }
        assertThat(levels).isEqualTo(399);
        assertThat(answers).isEqualTo(4);
        JsonNode two =
                api.get(UNITS + "/R-LEVEL-0/tree?depth=2&valid-on=2021-01-01").json();
        JsonNode second =
                two.path("unit").path("children").get(0).path("children").get(0);
        assertThat(second.path("children")).isEmpty();
        assertThat(second.path("more").stringValue())
                .startsWith(UNITS + "/" + second.path("id").stringValue() + "/tree?")
                .contains("valid-on=2021-01-01", "depth=2");
        assertThat(two.path("unit").path("more").isNull()).isTrue();
        assertThat(api.get(UNITS + "/R-LEVEL-0/tree?depth=0").problem()).isEqualTo("parameter-malformed");
        assertThat(api.get(UNITS + "/R-LEVEL-0/tree?depth=101").problem()).isEqualTo("parameter-malformed");
    }

    /** Records it, and waits until it can be read. */
    private void recorded(List<String> commands) {
        Api.Answer answer = api.change(commands.toArray(String[]::new));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        Instant atLatest = Instant.now().plus(Duration.ofMinutes(5));
        while (!readModels.await(log.end())) {
            assertThat(Instant.now()).as("the read models follow").isBefore(atLatest);
        }
    }

    private static String unit(String ref, String code, String name, String more) {
        return "{'type':'EstablishUnit','ref':'" + ref + "','code':'" + code + "','names':{'sv':'" + name
                + "'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'" + more + "}";
    }
}
