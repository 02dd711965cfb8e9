package org.orgtrail.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orgtrail.access.Accounts;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@OrgtrailTest
class FirstAccountTest {

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRows rows;

    @Autowired
    private TransactionOperations transaction;

    private FirstAccount start(Path data) {
        FirstAccount start = new FirstAccount(
                accounts, rows, new PasswordHandover(new PasswordNote(data), () -> false), transaction);
        start.open();
        return start;
    }

    @Test
    void an_account_is_made_once_its_password_can_be_told_and_later_starts_say_where_it_is() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> start(notAFolder)).isInstanceOf(UncheckedIOException.class);
        assertThat(accounts.userNames()).isEmpty();

        assertThat(start(folder).lines()).anySatisfy(line -> assertThat(line).contains("first-sign-in.txt"));
        assertThat(accounts.userNames()).containsExactly("admin");
        String written = Files.readString(folder.resolve("first-sign-in.txt"));

        assertThat(start(folder).lines()).anySatisfy(line -> assertThat(line).contains("first-sign-in.txt"));
        assertThat(folder.resolve("first-sign-in.txt")).hasContent(written);
    }
}
