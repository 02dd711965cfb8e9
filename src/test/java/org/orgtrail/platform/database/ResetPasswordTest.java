package org.orgtrail.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgtrail.access.ResetPassword;

/** The {@code reset-password} command on an embedded database, as the operator meets it. */
class ResetPasswordTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final int port = Ports.free();

    private int run(String... arguments) {
        printed.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--orgtrail.data=" + folder);
        all.add("--orgtrail.database.port=" + port);
        return ResetPassword.run(all, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_password_is_reset_beside_a_running_application_and_without_one() throws Exception {
        assertThat(run("admin")).isEqualTo(2);
        Process running = EmbeddedDatabaseProcess.start(folder, port);
        try {
            insertAdmin();

            assertThat(run("Admin")).isZero();
            String first = noted();
            assertThat(printed()).contains("first-sign-in.txt").doesNotContain(first);
            assertThat(running.isAlive()).isTrue();

            assertThat(run("nobody")).isEqualTo(2);
            assertThat(printed()).contains("nobody", "admin");
        } finally {
            running.destroyForcibly().waitFor();
        }
        String before = noted();
        assertThat(run("admin")).isZero();
        assertThat(noted()).isNotEqualTo(before);
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void without_a_name_it_says_how_it_is_used() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).contains("reset-password admin");
        assertThat(folder).isEmptyDirectory();
    }

    private String noted() throws IOException {
        return Files.readAllLines(folder.resolve("first-sign-in.txt")).get(1);
    }

    private void insertAdmin() throws SQLException {
        Role role = DataFolder.credentials(folder).orElseThrow().application();
        try (Connection connection =
                        DriverManager.getConnection(EmbeddedDatabase.url(port), role.name(), role.password());
                var insert = connection.prepareStatement("""
                        insert into account (id, user_name, display_name, edits_everything, password_hash,
                                             must_change_password, enabled, password_number, created_at)
                        values (?, 'admin', 'Admin', true, 'none', false, true, 1, now())
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.executeUpdate();
        }
    }
}
