package org.orgtrail.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.orgtrail.access.AccountEntry;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Handover;
import org.orgtrail.access.Role;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAdministration implements Administration {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAdministration.class);

    private final AccountRows rows;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    /** The command reset-password runs without any. */
    private final ObjectProvider<ReadModels> readModels;

    private final Clock clock;

    StoredAdministration(
            AccountRows rows,
            Accounts accounts,
            PasswordEncoder encoder,
            ObjectProvider<ReadModels> readModels,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.encoder = encoder;
        this.readModels = readModels;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isFor(Actor actor) {
        return objection(actor).isEmpty();
    }

    private Optional<RuleViolation> objection(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> Optional.of(RuleViolation.of("sign-in-needed"));
            case Actor.SampleLoader _, Actor.ApiCaller _ -> Optional.of(RuleViolation.of("not-an-administrator"));
            case Actor.AccountHolder(AccountId account) ->
                rows.findById(account.value())
                                .filter(row -> row.enabled() && !row.mustChangePassword())
                                .filter(row -> row.is(Role.ADMINISTRATOR))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(RuleViolation.of("not-an-administrator"));
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountEntry> accounts(Actor actor) {
        return isFor(actor)
                ? rows.all().stream().map(StoredAdministration::entry).toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountEntry> account(AccountId id, Actor actor) {
        return isFor(actor) ? rows.findById(id.value()).map(StoredAdministration::entry) : Optional.empty();
    }

    private static AccountEntry entry(AccountRow row) {
        return new AccountEntry(
                row.account(),
                row.userName(),
                row.displayName(),
                row.grants(),
                row.enabled(),
                row.passwordHash().isEmpty(),
                row.mustChangePassword());
    }

    @Override
    @Transactional
    public Handover create(String userName, String displayName, Grants grants, Actor actor) {
        String kept = AccountRows.kept(userName);
        Optional<RuleViolation> objection = objection(actor)
                .or(() -> objectionTo(kept).map(broken -> broken.in("userName")))
                .or(() -> objectionTo(displayName.strip()).map(broken -> broken.in("displayName")))
                .or(() -> rows.findByUserName(kept)
                        .map(_ -> RuleViolation.of("user-name-taken").in("userName")));
        if (objection.isPresent()) {
            return new Handover.Refused(objection.get());
        }
        AccountId id = AccountId.next();
        rows.saveAndFlush(new AccountRow(
                id, kept, displayName.strip(), grants, encoder.encode(Passwords.random()), clock.instant()));
        LOG.info("{} was made by {}", id, actor.inLog());
        return new Handover.Made(id, accounts.resetPassword(kept).orElseThrow());
    }

    private static Optional<RuleViolation> objectionTo(String name) {
        return name.isEmpty()
                ? Optional.of(RuleViolation.of("field-required"))
                : PlainText.objectionToLine(name, LONGEST_NAME);
    }

    @Override
    @Transactional
    public Optional<RuleViolation> grant(AccountId id, Grants grants, Actor actor) {
        return change(
                id, actor, row -> row.is(Role.ADMINISTRATOR) && !grants.roles().contains(Role.ADMINISTRATOR), row -> {
                    row.grant(grants);
                    return "was given other rights";
                });
    }

    @Override
    @Transactional
    public Optional<RuleViolation> setOpen(AccountId id, boolean open, Actor actor) {
        return change(id, actor, row -> row.is(Role.ADMINISTRATOR) && !open, row -> {
            row.setEnabled(open);
            return open ? "was opened" : "was closed";
        });
    }

    /** One at a time: two administrators who close each other's account would otherwise leave none. */
    private Optional<RuleViolation> change(
            AccountId id, Actor actor, Predicate<AccountRow> losesAnAdministrator, Function<AccountRow, String> how) {
        rows.oneAtATime();
        Optional<RuleViolation> objection = objection(actor);
        if (objection.isPresent()) {
            return objection;
        }
        Optional<AccountRow> row = rows.findById(id.value());
        if (row.isEmpty()) {
            return Optional.of(RuleViolation.of("account-unknown"));
        }
        if (losesAnAdministrator.test(row.get())
                && rows.openAdministrators().stream().allMatch(id.value()::equals)) {
            return Optional.of(RuleViolation.of("last-administrator"));
        }
        String done = how.apply(row.get());
        rows.saveAndFlush(row.get());
        LOG.info("{} {} by {}", id, done, actor.inLog());
        return Optional.empty();
    }

    @Override
    @Transactional
    public Handover resetPassword(AccountId id, Actor actor) {
        Optional<RuleViolation> objection = objection(actor);
        if (objection.isPresent()) {
            return new Handover.Refused(objection.get());
        }
        return rows.findById(id.value())
                .flatMap(row -> accounts.resetPassword(row.userName()))
                .<Handover>map(password -> {
                    LOG.info("{} was given a new password by {}", id, actor.inLog());
                    return new Handover.Made(id, password);
                })
                .orElseGet(() -> new Handover.Refused(RuleViolation.of("password-elsewhere")));
    }

    @Override
    public Optional<RuleViolation> retry(String readModel, Actor actor) {
        Optional<RuleViolation> objection = objection(actor);
        if (objection.isEmpty()) {
            readModels.getObject().retry(readModel);
        }
        return objection;
    }

    @Override
    public Optional<RuleViolation> rebuild(String readModel, Actor actor) {
        Optional<RuleViolation> objection = objection(actor);
        if (objection.isEmpty()) {
            LOG.info("The read model {} is rebuilt by {}", readModel, actor.inLog());
            readModels.getObject().rebuild(readModel);
        }
        return objection;
    }
}
