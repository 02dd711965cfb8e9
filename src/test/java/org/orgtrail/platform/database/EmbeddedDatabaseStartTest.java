package org.orgtrail.platform.database;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/** When the embedded server starts, and when it rather does not. */
class EmbeddedDatabaseStartTest {

    private static final int PORT = Ports.free();

    @TempDir
    private static Path recorded;

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeAll
    static void record_something() throws IOException {
        Programs.provide(recorded);
        try (DataFolder data = DataFolder.open(recorded);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            Notes.write(database, "before the copy");
        }
    }

    @BeforeEach
    void name_a_folder() throws IOException {
        // A name that a shell or a program that splits at spaces would trip over.
        folder = Files.createDirectory(parent.toRealPath().resolve("data på svenska"));
    }

    /** The backup, as docs/operations.md says: the stopped folder, copied. */
    private void restoreCopy() throws IOException {
        Programs.provide(folder);
        Files.copy(recorded.resolve("passwords"), folder.resolve("passwords"));
        FileSystemUtils.copyRecursively(recorded.resolve("postgres"), folder.resolve("postgres"));
        Files.setPosixFilePermissions(folder.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
    }

    /** As far as a start looks before it decides to leave the folder alone. */
    private void pretendCluster(String version) throws IOException {
        Files.copy(recorded.resolve("passwords"), folder.resolve("passwords"));
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), version + "\n");
    }

    @Test
    void a_copy_of_a_stopped_folder_starts_with_all_that_was_recorded() throws IOException {
        restoreCopy();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(Notes.read(database)).containsExactly("before the copy");
        }
    }

    @Test
    void a_start_after_the_application_was_killed_goes_on_where_it_ended() throws Exception {
        restoreCopy();
        Process killed = EmbeddedDatabaseProcess.start(folder, PORT);
        ProcessHandle orphan =
                Postmaster.of(folder.resolve("postgres")).orElseThrow().process();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Notes.read(database)).containsExactly("before the copy", "from the other process");
        }
    }

    @Test
    void a_start_after_everything_was_killed_goes_on_where_it_ended() throws Exception {
        restoreCopy();
        Process killed = EmbeddedDatabaseProcess.start(folder, PORT);
        ProcessHandle server =
                Postmaster.of(folder.resolve("postgres")).orElseThrow().process();
        killed.destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().join();

        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(Notes.read(database)).contains("from the other process");
        }
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_no_orphan() throws IOException {
        restoreCopy();
        long somebodyElse = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), somebodyElse + "\n" + folder.resolve("postgres") + "\n");
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            assertThat(Notes.read(database)).isNotEmpty();
        }
    }

    @Test
    void an_unfinished_first_start_begins_again() throws IOException {
        Programs.provide(folder);
        try (DataFolder data = DataFolder.open(folder)) {
            data.beginCluster();
            Files.createDirectories(data.cluster());
            Files.writeString(data.cluster().resolve("PG_VERSION"), "18\n");
        }
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, PORT)) {
            Notes.write(database, "first");
            assertThat(Notes.read(database)).containsExactly("first");
        }
    }

    @Test
    void a_second_start_on_the_same_folder_says_where_the_first_one_answers() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            data.announce("http://localhost:8123/");
            assertThatExceptionOfType(StartProblem.class)
                    .isThrownBy(() -> DataFolder.open(folder))
                    .satisfies(problem -> assertThat(problem.description())
                            .contains(folder.toString())
                            .contains("http://localhost:8123/")
                            .contains("process " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void what_prevents_a_start_is_told_without_a_stack_trace() throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            data.announce("http://localhost:8123/");
            Process second = EmbeddedDatabaseProcess.startWithSpring(folder);
            String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(output)
                    .contains("already running on " + folder + ": http://localhost:8123/")
                    .contains("--orgtrail.data=<folder>")
                    .doesNotContain("\tat ");
        }
    }

    static class Failing {

        @Bean
        Object nothing() {
            throw new IllegalStateException("It fails elsewhere");
        }
    }

    @Test
    void a_start_that_fails_elsewhere_leaves_no_server_behind() throws IOException {
        restoreCopy();
        SpringApplication application = new SpringApplication(Failing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setMainApplicationClass(Failing.class);
        assertThatThrownBy(() -> application.run("--orgtrail.data=" + folder, "--orgtrail.database.port=" + PORT))
                .hasRootCauseMessage("It fails elsewhere");
        assertThat(folder.resolve("postgres.log")).isNotEmptyFile();
        assertThat(Postmaster.of(DataFolder.cluster(folder))).isEmpty();
        assertThat(DataFolder.isInUse(folder)).isFalse();
    }

    @Test
    void a_first_start_that_is_ended_while_it_waits_for_the_database_leaves_no_server_behind() throws Exception {
        Programs.provide(folder);
        Process first = EmbeddedDatabaseProcess.startWithSpring(folder);
        await().atMost(ofMinutes(1)).until(() -> Files.exists(folder.resolve("postgres/PG_VERSION")));
        first.destroy();
        first.waitFor();
        assertThat(Postmaster.of(DataFolder.cluster(folder))).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
        assertThat(DataFolder.isInUse(folder)).isFalse();
    }

    @Test
    void a_taken_port_is_named_with_its_property() throws IOException {
        pretendCluster("18");
        try (var taken = new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress());
                DataFolder data = DataFolder.open(folder)) {
            assertThat(taken.isBound()).isTrue();
            assertThatExceptionOfType(StartProblem.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data, PORT))
                    .satisfies(problem -> {
                        assertThat(problem.description()).contains("Port " + PORT);
                        assertThat(problem.action()).contains("orgtrail.database.port");
                    });
        }
    }

    @Test
    void a_folder_of_another_version_is_left_alone() throws IOException {
        pretendCluster("14");
        assertRefused("written by PostgreSQL 14");
    }

    @Test
    void a_folder_without_its_passwords_is_left_alone() throws IOException {
        pretendCluster("18");
        Files.delete(folder.resolve("passwords"));
        assertRefused("no file passwords");
    }

    @Test
    void a_folder_whose_database_is_missing_does_not_start_empty() throws IOException {
        pretendCluster("18");
        FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
        assertRefused("no database in postgres/");
    }

    @Test
    void a_folder_that_cannot_be_used_is_named() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "not a folder");
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> DataFolder.open(file))
                .satisfies(problem -> assertThat(problem.description()).contains(file.toString()));
    }

    private void assertRefused(String why) throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            assertThatExceptionOfType(StartProblem.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data, PORT))
                    .satisfies(problem -> assertThat(problem.description()).contains(why));
        }
    }
}
