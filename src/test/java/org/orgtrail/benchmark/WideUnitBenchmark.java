package org.orgtrail.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.OrgtrailTest;
import org.orgtrail.testing.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the page of a unit takes that has thousands directly under it, as the directory answers and over the API; beside the
 * bare reading of the same rows.
 *
 * <pre>./mvnw verify -Pbenchmark -Dtest=WideUnitBenchmark</pre>
 */
@OrgtrailTest
class WideUnitBenchmark {

    private static final LocalDate START = LocalDate.of(1900, 1, 1);

    @Autowired
    private OrganisationActions actions;

    @Autowired
    private ReadModels readModels;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    @Test
    void pages_of_units_with_many_under_them() throws Exception {
        Actor actor = TestAccounts.administrator(jdbc, "bench");
        for (int children : List.of(1_000, 5_000, 20_000)) {
            UnitId parent = UnitId.next();
            String code = "W-" + children;
            record(List.of(establish(parent, code, null)), actor);
            record(
                    IntStream.range(0, children)
                            .mapToObj(i -> establish(UnitId.next(), code + "-" + i, parent))
                            .toList(),
                    actor);
            AsOf today = new AsOf(LocalDate.of(2026, 1, 1), Position.LATEST);
            URI address = URI.create("http://localhost:%d/api/v1/units/%s".formatted(port, code));
            HttpClient client = HttpClient.newHttpClient();
            for (int run = 0; run < 3; run++) {
                System.out.printf(
                        "%,d units under one: rows alone %,d ms, page %,d ms, over the API %,d ms%n",
                        children,
                        millis(() -> jdbc.queryForList(
                                "select * from directory_thing where owner = ? and kind = 'unit' and known_to = ?",
                                parent.value(),
                                Long.MAX_VALUE)),
                        millis(() -> (UnitAnswer.Page) directory.unit(parent, today, actor)),
                        millis(() -> client.send(
                                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())));
            }
        }
    }

    private static long millis(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private void record(List<? extends OrganisationCommand> commands, Actor actor) {
        Outcome outcome = actions.record(
                new Change(ChangeId.next(), Position.LATEST, null, null, null, List.copyOf(commands)), actor);
        if (!(outcome instanceof Outcome.Recorded(ChangeId _, Position position, boolean _))) {
            throw new IllegalStateException(outcome.toString());
        }
        boolean readable;
        do {
            readable = readModels.await(position);
        } while (!readable);
    }

    private static EstablishUnit establish(UnitId unit, String code, @Nullable UnitId parent) {
        return new EstablishUnit(
                unit, new UnitCode(code), LocalText.sv("Enhet " + code), UnitType.DEPARTMENT, parent, START);
    }
}
