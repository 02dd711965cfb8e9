package org.orgtrail.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.Grants;
import org.orgtrail.access.NewPassword;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAccounts implements Accounts {

    private static final String FIRST_USER_NAME = "admin";
    private static final String FIRST_DISPLAY_NAME = "Admin";

    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final PasswordNote note;
    private final SignInAttempts attempts;
    private final Clock clock;

    StoredAccounts(AccountRows rows, PasswordEncoder encoder, PasswordNote note, SignInAttempts attempts, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.note = note;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<RuleViolation> changePassword(AccountId account, String current, String chosen) {
        Optional<AccountRow> found = rows.findById(account.value()).filter(AccountRow::enabled);
        if (found.isEmpty()) {
            return Optional.of(RuleViolation.of("account-disabled"));
        }
        AccountRow row = found.get();
        if (row.passwordHash().isEmpty()) {
            return Optional.of(RuleViolation.of("password-elsewhere"));
        }
        if (!encoder.matches(current, row.passwordHash().get())) {
            return Optional.of(RuleViolation.of("password-wrong").in("current"));
        }
        if (chosen.equals(current)) {
            return Optional.of(RuleViolation.of("password-unchanged").in("chosen"));
        }
        Optional<RuleViolation> objection = Passwords.objection(row.userName(), chosen);
        if (objection.isPresent()) {
            return objection;
        }
        row.setPassword(encoder.encode(chosen), false);
        rows.saveAndFlush(row);
        note.discard(row.userName());
        return Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stillHolds(SignedIn signedIn) {
        return rows.findById(signedIn.account().value())
                .filter(row -> row.enabled() && row.passwordNumber() == signedIn.passwordNumber())
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(AccountId account) {
        Optional<SignedIn> found =
                rows.findById(account.value()).filter(AccountRow::enabled).map(AccountRow::signedIn);
        found.ifPresent(SignedIn::eraseCredentials);
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public String recorder(String recordedBy, Locale locale) {
        if (recordedBy.equals("sample")) {
            return Texts.of(locale, "account.sample");
        }
        if (recordedBy.equals("api")) {
            return Texts.of(locale, "account.api");
        }
        try {
            return rows.findById(AccountId.parse(recordedBy).value())
                    .map(AccountRow::displayName)
                    .orElseGet(() -> Texts.of(locale, "account.unknown"));
        } catch (InvalidValue notAnAccount) {
            return Texts.of(locale, "account.unknown");
        }
    }

    @Override
    @Transactional
    public Optional<NewPassword> openFirst() {
        if (rows.count() > 0) {
            return Optional.empty();
        }
        String password = Passwords.random();
        rows.saveAndFlush(new AccountRow(
                AccountId.next(),
                FIRST_USER_NAME,
                FIRST_DISPLAY_NAME,
                Grants.ofEverything(Role.ADMINISTRATOR, Role.EDITOR),
                encoder.encode(password),
                clock.instant()));
        return Optional.of(new NewPassword(FIRST_USER_NAME, password));
    }

    @Override
    @Transactional
    public Optional<NewPassword> resetPassword(String userName) {
        return rows.findByUserName(AccountRows.kept(userName))
                .filter(row -> row.passwordHash().isPresent())
                .map(row -> {
                    String password = Passwords.random();
                    row.setPassword(encoder.encode(password), true);
                    rows.saveAndFlush(row);
                    attempts.forget(row.userName());
                    return new NewPassword(row.userName(), password);
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> userNames() {
        return rows.userNames();
    }
}
