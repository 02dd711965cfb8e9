package org.orgtrail.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An event that cannot be read is not passed over: everybody is told how far the pages are complete. */
class StoppedReadModelTest extends ScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void pages_say_how_far_they_are_complete_and_the_health_is_red() throws Exception {
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
        jdbc.update("""
                insert into log_event (position, event_id, change_id, aggregate_type, aggregate_id, sequence_number,
                                       payload_type, payload, metadata, recorded_at)
                values (?, gen_random_uuid(), ?, 'unit', gen_random_uuid(), 0,
                        'org.orgtrail.organisation.event.UnitAbducted', '{}', '{}', now())""", position, change);
        jdbc.update("insert into log_change values (?, ?, ?, now(), 'sample')", position, position, change);
        jdbc.update("update log_head set last_position = ?", position);
    }
}
