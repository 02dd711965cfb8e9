package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.TestDatabase;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An event that cannot be read is not passed over: everybody is told how far the pages are complete. */
class StoppedReadModelTest extends ScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private Serializer serializer;

    @Test
    void pages_say_how_far_they_are_complete_until_an_administrator_has_it_go_on() throws Exception {
        assertThat(health()).isEqualTo(200);
        open("unit/SLK-KOM", "");
        assertThat(shown()).doesNotContain("komplett till och med");

        recordWhatNobodyUnderstands();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> readModels.states().stream().allMatch(ReadModels.State::stopped));

        open("unit/SLK-INT", "");
        assertThat(shown())
                .contains("Internationell avdelning", "komplett till och med det som registrerades 2026-10-02 09:14");
        assertThat(health()).isEqualTo(503);

        signIn(Grants.of(Role.ADMINISTRATOR));
        open("admin/read-models", "");
        assertThat(shown())
                .contains("Har stannat", "1 återstår", "Orsak: ")
                .contains("Komplett till och med det som registrerades 2026-10-02 09:14")
                .doesNotContain("Läser ikapp");

        mend();
        for (int model = 1; model <= readModels.states().size(); model++) {
            test(find(NativeButton.class).withText("Försök igen").atIndex(model))
                    .click();
        }
        assertThat(readModels.await(log.end())).isTrue();
        open("admin/read-models", "");
        assertThat(shown()).contains("Komplett", "0 återstår").doesNotContain("Har stannat", "Orsak: ");
        assertThat(health()).isEqualTo(200);
    }

    private int health() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** A change as a later version of the program might have recorded it. */
    private void recordWhatNobodyUnderstands() {
        long position = log.end().value() + 1;
        UUID change = UUID.randomUUID();
        jdbc.update(
                """
                insert into log_event (position, event_id, change_id, aggregate_type, aggregate_id, sequence_number,
                                       payload_type, payload, metadata, recorded_at)
                values (?, gen_random_uuid(), ?, 'unit', gen_random_uuid(), 0,
                        'org.orgtrail.organisation.event.UnitAbducted', '{}', convert_to(?, 'UTF8'), now())""",
                position,
                change,
                "{\"changeId\":\"%s\",\"basedOn\":\"0\",\"recordedBy\":\"sample\"}".formatted(new ChangeId(change)));
        jdbc.update("insert into log_change values (?, ?, ?, now(), 'sample')", position, position, change);
        jdbc.update("update log_head set last_position = ?", position);
    }

    /** As if the program knew better by now what the last event says: the owner of the log has it say what a known one does. */
    private void mend() {
        String database = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL());
        JdbcTemplate owner = new JdbcTemplate(
                new DriverManagerDataSource(Objects.requireNonNull(database), TestDatabase.OWNER_ROLE, ""));
        UnitId unit = directory
                .findUnits("SLK-KOM", AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
        SerializedObject<byte[]> known =
                serializer.serialize(new UnitRanked(unit, StepId.next(), 1, TODAY), byte[].class);
        owner.update(
                "update log_event set payload_type = ?, revision = ?, payload = ? where position = ?",
                known.getType().getName(),
                known.getType().getRevision(),
                known.getData(),
                log.end().value());
    }
}
