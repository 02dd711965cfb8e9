package org.orgtrail.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgtrail.access.NewPassword;

class PasswordHandoverTest {

    private static final NewPassword MADE = new NewPassword("admin", "abcd-efgh-jkmn-pqrs-tuvw");

    @TempDir
    private Path folder = Path.of("");

    private PasswordHandover handover(boolean terminal) {
        return new PasswordHandover(new PasswordNote(folder.resolve("data")), () -> terminal);
    }

    private Path file() {
        return folder.resolve("data/first-sign-in.txt");
    }

    @Test
    void a_terminal_shows_the_password_and_nothing_is_written() {
        assertThat(handover(true).tell(MADE))
                .anySatisfy(line -> assertThat(line).contains("admin", "abcd-efgh-jkmn-pqrs-tuvw"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void without_a_terminal_the_password_stands_in_a_file_that_only_its_owner_reads() throws IOException {
        List<String> lines = handover(false).tell(MADE);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(file().toString()));
        assertThat(lines).noneSatisfy(line -> assertThat(line).contains(MADE.password()));
        assertThat(Files.readString(file())).isEqualTo("admin\nabcd-efgh-jkmn-pqrs-tuvw\n");
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void a_file_that_others_could_read_is_replaced_not_written_to() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(file(), "something");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        handover(false).tell(MADE);
        assertThat(permissions(file())).isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(folder.resolve("data"))) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void a_link_left_in_its_place_is_not_followed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "untouched");
        Files.createDirectories(folder.resolve("data"));
        Files.createSymbolicLink(file(), elsewhere);
        handover(false).tell(MADE);
        assertThat(Files.readString(elsewhere)).isEqualTo("untouched");
        assertThat(Files.isSymbolicLink(file())).isFalse();
    }

    @Test
    void the_file_goes_with_the_password_that_it_holds() {
        PasswordNote note = new PasswordNote(folder.resolve("data"));
        note.write(MADE);
        note.discard("somebody.else");
        assertThat(file()).exists();
        note.discard("admin");
        assertThat(file()).doesNotExist();
        note.discard("admin");
    }

    @Test
    void a_later_start_says_where_the_password_is_or_how_to_make_another() {
        PasswordHandover handover = handover(false);
        assertThat(handover.remind("admin")).anySatisfy(line -> assertThat(line).contains("reset-password admin"));
        handover.tell(MADE);
        assertThat(handover.remind("admin")).anySatisfy(line -> assertThat(line).contains(file().toString()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
