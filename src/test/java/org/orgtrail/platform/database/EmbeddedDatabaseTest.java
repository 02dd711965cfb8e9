package org.orgtrail.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the embedded server promises while it runs. */
class EmbeddedDatabaseTest {

    @TempDir
    private static Path parent;

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        Programs.provide(Files.createDirectory(parent.resolve("data")));
        folder = DataFolder.open(parent.resolve("data"));
        database = EmbeddedDatabase.start(folder, Ports.free());
        Notes.write(database, "something");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
    }

    @Test
    void an_answered_commit_is_on_disk() {
        JdbcClient application = JdbcClient.create(Notes.connect(database, database.application()));
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(application.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "orgtrail_owner", "orgtrail_app"})
    void nobody_connects_without_the_password(String role) {
        assertThatThrownBy(
                        () -> Notes.connect(database, new Role(role, "guess")).getConnection())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_application_cannot_change_the_schema() {
        JdbcClient application = JdbcClient.create(Notes.connect(database, database.application()));
        assertThatThrownBy(() -> application.sql("create table mine (x int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.sql("drop table note").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void names_can_be_sorted_in_swedish_order() {
        assertThat(JdbcClient.create(Notes.connect(database, database.application()))
                        .sql("""
                                select name from (values ('Örebro'), ('Ängelholm'), ('Ale'), ('Åmål'), ('zink'), ('Vara'))
                                as town (name) order by name collate "sv-x-icu"
                                """)
                        .query(String.class)
                        .list())
                .containsExactly("Ale", "Vara", "zink", "Åmål", "Ängelholm", "Örebro");
    }

    @Test
    void the_passwords_and_programs_are_for_their_owner_alone() throws IOException {
        assertThat(permissions(folder.path().resolve("passwords"))).isEqualTo("rw-------");
        assertThat(permissions(folder.path().resolve("postgres"))).isEqualTo("rwx------");
        assertThat(permissions(folder.path().resolve("postgres-binaries"))).isEqualTo("rwx------");
        assertThat(Files.readString(folder.path().resolve("postgres.log")))
                .doesNotContain(Files.readAllLines(folder.path().resolve("passwords")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(line.indexOf('=') + 1))
                        .toList());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
