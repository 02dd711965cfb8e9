package org.orgtrail.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database each time: a session may be older than what is true of its account. */
@Service
class AccountRights implements Rights {

    /** Those who keep the record, and those who check it. */
    private static final Set<Role> KEEPERS = EnumSet.of(Role.EDITOR, Role.AUDITOR, Role.RECORDS_OFFICER);

    private final AccountRows rows;
    private final Clock clock;

    AccountRights(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleViolation> objectionToRecording(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> Optional.of(RuleViolation.of("sign-in-needed"));
            case Actor.AccountHolder(AccountId account) ->
                objection(rows.findById(account.value()), Role.EDITOR, "not-an-editor");
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Optional.empty();
        };
    }

    private static Optional<RuleViolation> objection(Optional<AccountRow> row, Role needed, String lacking) {
        return row.filter(AccountRow::enabled)
                .map(account -> {
                    if (account.mustChangePassword()) {
                        return Optional.of(RuleViolation.of("password-change-needed"));
                    }
                    return account.is(needed)
                            ? Optional.<RuleViolation>empty()
                            : Optional.of(RuleViolation.of(lacking));
                })
                .orElseGet(() -> Optional.of(RuleViolation.of("account-disabled")));
    }

    @Override
    @Transactional(readOnly = true)
    public Reach reach(Actor actor) {
        return switch (actor) {
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Reach.EVERYTHING;
            case Actor.Visitor _ -> nothing();
            case Actor.AccountHolder(AccountId account) -> {
                Optional<AccountRow> row = rows.findById(account.value());
                yield objection(row, Role.EDITOR, "not-an-editor").isPresent()
                        ? nothing()
                        : row.map(it -> reach(it.grants())).orElseGet(this::nothing);
            }
        };
    }

    private Reach reach(Grants grants) {
        return grants.everything() ? Reach.EVERYTHING : new Reach.Subtrees(grants.units(), LocalDate.now(clock));
    }

    private Reach nothing() {
        return new Reach.Subtrees(Set.of(), LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public Visibility sight(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> Visibility.PUBLIC;
            case Actor.AccountHolder(AccountId account) -> sight(roles(account));
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Visibility.EDITORS;
        };
    }

    private static Visibility sight(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Visibility.PUBLIC;
        }
        // Whatever roles they have, they belong to the organisation.
        return Collections.disjoint(roles, KEEPERS) ? Visibility.STAFF : Visibility.EDITORS;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean seesProtected(Actor actor) {
        return mayAudit(actor); // those who answer for the record and those who check it, and nobody else
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleViolation> objectionToProtecting(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> Optional.of(RuleViolation.of("sign-in-needed"));
            case Actor.AccountHolder(AccountId account) ->
                objection(rows.findById(account.value()), Role.RECORDS_OFFICER, "not-a-records-officer");
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Optional.empty();
        };
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAudit(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _, Actor.SampleLoader _, Actor.ApiCaller _ -> false;
            case Actor.AccountHolder(AccountId account) -> {
                Set<Role> roles = roles(account);
                yield roles.contains(Role.AUDITOR) || roles.contains(Role.RECORDS_OFFICER);
            }
        };
    }

    /** Those that the account may make use of; none while it is closed or has a password to change. */
    private Set<Role> roles(AccountId account) {
        return rows.findById(account.value())
                .filter(row -> row.enabled() && !row.mustChangePassword())
                .map(row -> row.grants().roles())
                .orElse(Set.of());
    }
}
