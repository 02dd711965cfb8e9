package org.orgtrail.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orgtrail.OrgtrailApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start on a database of one's own that can't be connected to, as the operator meets it. */
@ExtendWith(OutputCaptureExtension.class)
class UnreachableDatabaseTest {

    private static final String GUESS = "opensesame";

    @TempDir
    private static Path parent = Path.of("");

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        Programs.provide(Files.createDirectory(parent.resolve("data")));
        folder = DataFolder.open(parent.resolve("data"));
        database = EmbeddedDatabase.start(folder, Ports.free());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
    }

    @Test
    void a_refused_password_of_the_owner_is_told(CapturedOutput output) {
        fails(database.url(), new Role("orgtrail_owner", GUESS), database.application());
        assertThat(output)
                .contains(
                        database.url().replaceAll(".*//|/.*", "") + " refuses the password",
                        "of the owner, as the role orgtrail_owner",
                        "SPRING_FLYWAY_PASSWORD");
        is_short(output);
    }

    @Test
    void a_refused_password_of_the_application_is_told(CapturedOutput output) {
        fails(database.url(), database.owner(), new Role("orgtrail_app", GUESS));
        assertThat(output)
                .contains(
                        database.url().replaceAll(".*//|/.*", "") + " refuses the password",
                        "of the application, as the role orgtrail_app",
                        "SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("Dialect");
        is_short(output);
    }

    @Test
    void a_server_that_nobody_answers_at_is_told(CapturedOutput output) {
        int port = Ports.free();
        fails(
                "jdbc:postgresql://127.0.0.1:" + port + "/orgtrail?password=" + GUESS,
                database.owner(),
                database.application());
        assertThat(output)
                .contains("No database server answers at 127.0.0.1:" + port, "of the owner", "SPRING_DATASOURCE_URL");
        is_short(output);
    }

    @Test
    void a_database_that_is_not_there_is_told(CapturedOutput output) {
        fails(database.url().replaceAll("[^/]+$", "elsewhere"), database.owner(), database.application());
        assertThat(output).contains("\"elsewhere\" does not exist", "Create the database");
        is_short(output);
    }

    private static void fails(String url, Role owner, Role application) {
        SpringApplication start = new SpringApplication(OrgtrailApplication.class);
        start.setRegisterShutdownHook(false);
        String[] settings = {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + application.name(),
            "--spring.datasource.password=" + application.password(),
            "--spring.flyway.user=" + owner.name(),
            "--spring.flyway.password=" + owner.password(),
            "--orgtrail.data=" + parent.resolve("other"),
            "--server.port=0"
        };
        assertThatThrownBy(() -> start.run(settings)).isInstanceOf(Exception.class);
    }

    private static void is_short(CapturedOutput output) {
        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ", "Caused by", GUESS);
    }
}
