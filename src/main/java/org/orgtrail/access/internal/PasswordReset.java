package org.orgtrail.access.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.NewPassword;
import org.orgtrail.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the {@code reset-password} command does once it has a database. */
@Component
public class PasswordReset {

    /** What to print, and whether the password was reset. */
    public record Result(boolean done, List<String> lines) {}

    private final Accounts accounts;
    private final PasswordHandover handover;
    private final TransactionOperations transaction;

    PasswordReset(Accounts accounts, PasswordHandover handover, TransactionOperations transaction) {
        this.accounts = accounts;
        this.handover = handover;
        this.transaction = transaction;
    }

    /** In one transaction: a password that nobody has been told is not set. */
    public Result of(String userName) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<NewPassword> made = accounts.resetPassword(userName);
            if (made.isEmpty()) {
                return new Result(false, List.of(unknown(userName)));
            }
            List<String> lines = new ArrayList<>();
            lines.add(
                    Texts.of(Locale.getDefault(), "start.reset-done", made.get().userName()));
            lines.addAll(handover.tell(made.get()));
            return new Result(true, lines);
        }));
    }

    private String unknown(String userName) {
        List<String> known = accounts.userNames();
        return known.isEmpty()
                ? Texts.of(Locale.getDefault(), "start.reset-no-accounts")
                : Texts.of(Locale.getDefault(), "start.reset-unknown", userName, String.join(", ", known));
    }
}
