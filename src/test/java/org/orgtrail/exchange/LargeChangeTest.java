package org.orgtrail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The largest change there may be: an organisation of 20,000 commands, in one request. */
@OrgtrailTest
class LargeChangeTest {

    private static final int UNITS = 4_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeLog log;

    @Autowired
    private ReadModels readModels;

    @Test
    void a_good_request_of_20_000_commands_is_recorded() {
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String parent = i == 0 ? "" : ",'parentId':'$u" + (i - 1) / 10 + "'";
            commands.add("{'type':'EstablishUnit','ref':'u" + i + "','code':'BIG-" + i + "','names':{'sv':'Enhet " + i
                    + "'},'unitType':'DEPARTMENT','effectiveFrom':'2020-01-01'" + parent + "}");
            commands.add("{'type':'EstablishPost','ref':'p" + i + "','unitId':'$u" + i
                    + "','title':{'sv':'Chef'},'role':'HEAD','effectiveFrom':'2020-01-01'}");
            commands.add("{'type':'RegisterPerson','ref':'h" + i + "','name':'Person " + i + "'}");
            commands.add("{'type':'AppointPerson','postId':'$p" + i + "','personId':'$h" + i
                    + "','kind':'PERMANENT','effectiveFrom':'2020-01-01'}");
            commands.add("{'type':'PublishContactPoint','owner':'$h" + i
                    + "','kind':'PHONE','value':'031-12 34 56','visibility':'PUBLIC','effectiveFrom':'2020-01-01'}");
        }
        Api.Answer answer = new Api(port).change(commands.toArray(String[]::new));
        assertThat(answer.status()).as(answer.problem()).isEqualTo(201);
        assertThat(answer.json().path("position").longValue())
                .isEqualTo(5L * UNITS)
                .isEqualTo(log.end().value());
        assertThat(answer.json().path("ids")).hasSize(5 * UNITS);
        Instant atLatest = Instant.now().plus(Duration.ofMinutes(10));
        while (!readModels.await(log.end())) {
            assertThat(Instant.now()).as("the read models follow").isBefore(atLatest);
        }
    }
}
