package org.orgtrail.access.internal;

import java.util.List;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.NewPassword;
import org.orgtrail.shared.StartupNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the first administrator when the application starts without any account, and says how to sign in. */
@Component
@ConditionalOnProperty(name = "orgtrail.first-account", havingValue = "auto", matchIfMissing = true)
class FirstAccount implements StartupNotice {

    private final Accounts accounts;
    private final AccountRows rows;
    private final PasswordHandover handover;
    private final TransactionOperations transaction;

    private volatile List<String> lines = List.of();

    FirstAccount(Accounts accounts, AccountRows rows, PasswordHandover handover, TransactionOperations transaction) {
        this.accounts = accounts;
        this.rows = rows;
        this.handover = handover;
        this.transaction = transaction;
    }

    /** In one transaction: an account whose password nobody has been told is not made. */
    @EventListener(ApplicationStartedEvent.class)
    void open() {
        transaction.executeWithoutResult(_ -> {
            List<NewPassword> opened = accounts.openFirst().stream().toList();
            lines = opened.isEmpty()
                    ? rows.waitingForTheirHolder().stream()
                            .flatMap(userName -> handover.remind(userName).stream())
                            .toList()
                    : handover.tell(opened.getFirst());
        });
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
