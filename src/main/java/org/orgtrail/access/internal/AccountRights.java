package org.orgtrail.access.internal;

import java.util.Optional;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database each time: a session may be older than what is true of its account. */
@Service
class AccountRights implements Rights {

    private final AccountRows rows;

    AccountRights(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleViolation> objectionToRecording(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> Optional.of(RuleViolation.of("sign-in-needed"));
            case Actor.AccountHolder(AccountId account) -> objectionTo(account);
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Optional.empty();
        };
    }

    @Override
    @Transactional(readOnly = true)
    public boolean seesInternal(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> false;
            case Actor.AccountHolder(AccountId account) -> objectionTo(account).isEmpty();
            case Actor.SampleLoader _, Actor.ApiCaller _ -> true;
        };
    }

    private Optional<RuleViolation> objectionTo(AccountId account) {
        Optional<AccountRow> row = rows.findById(account.value()).filter(AccountRow::enabled);
        if (row.isEmpty()) {
            return Optional.of(RuleViolation.of("account-disabled"));
        }
        return row.get().mustChangePassword()
                ? Optional.of(RuleViolation.of("password-change-needed"))
                : Optional.empty();
    }
}
