package org.orgtrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

@OrgtrailTest
class AccountsTest {

    private static final String OWN_PASSWORD = "tre blå hästar";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rights rights;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private JdbcClient database;

    private String password = "";
    private AccountId admin = AccountId.next();

    @BeforeEach
    void a_first_administrator() {
        accounts.openFirst();
        password = accounts.resetPassword("admin").orElseThrow().password();
        admin = current().account();
        database.sql("update account set enabled = true").update();
    }

    private SignedIn current() {
        return (SignedIn) signIn.loadUserByUsername("admin");
    }

    @Test
    void the_first_administrator_is_made_once() {
        assertThat(accounts.openFirst()).isEmpty();
        assertThat(accounts.userNames()).containsExactly("admin");
    }

    @Test
    void a_made_password_is_long_random_and_hidden_from_logs() {
        NewPassword made = accounts.resetPassword("admin").orElseThrow();
        assertThat(made.password())
                .matches("[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){4}")
                .isNotEqualTo(password);
        assertThat(made).asString().doesNotContain(made.password());
    }

    @Test
    void a_user_name_is_found_in_any_case_and_with_stray_spaces() {
        assertThat(signIn.loadUserByUsername(" Admin ").getUsername()).isEqualTo("admin");
    }

    @Test
    void a_visitor_may_not_record() {
        assertThat(rights.objectionToRecording(Actor.VISITOR)).contains(RuleViolation.of("sign-in-needed"));
        assertThat(rights.sight(Actor.VISITOR)).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void nobody_may_record_with_a_password_that_somebody_else_made() {
        assertThat(rights.objectionToRecording(new Actor.AccountHolder(admin)))
                .contains(RuleViolation.of("password-change-needed"));
        assertThat(rights.sight(new Actor.AccountHolder(admin))).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void whoever_has_chosen_a_password_may_record() {
        assertThat(accounts.changePassword(admin, password, OWN_PASSWORD)).isEmpty();
        assertThat(rights.objectionToRecording(new Actor.AccountHolder(admin))).isEmpty();
        assertThat(rights.sight(new Actor.AccountHolder(admin))).isEqualTo(Visibility.EDITORS);
    }

    @Test
    void a_closed_account_may_neither_record_nor_change_its_password() {
        accounts.changePassword(admin, password, OWN_PASSWORD);
        database.sql("update account set enabled = false").update();
        assertThat(rights.objectionToRecording(new Actor.AccountHolder(admin)))
                .contains(RuleViolation.of("account-disabled"));
        assertThat(accounts.changePassword(admin, OWN_PASSWORD, "another long password"))
                .contains(RuleViolation.of("account-disabled"));
        assertThat(accounts.find(admin)).isEmpty();
    }

    @Test
    void an_account_that_does_not_exist_may_not_record() {
        assertThat(rights.objectionToRecording(new Actor.AccountHolder(AccountId.next())))
                .contains(RuleViolation.of("account-disabled"));
    }

    @Test
    void a_password_is_not_changed_by_somebody_who_does_not_know_it() {
        assertThat(accounts.changePassword(admin, "not the password", OWN_PASSWORD))
                .contains(RuleViolation.of("password-wrong").in("current"));
    }

    @Test
    void a_password_that_is_too_short_too_long_or_the_same_is_refused() {
        assertThat(accounts.changePassword(admin, password, "elva tecken"))
                .contains(RuleViolation.of("password-too-short", 12, 11).in("chosen"));
        assertThat(accounts.changePassword(admin, password, " ".repeat(12)))
                .contains(RuleViolation.of("password-too-short", 12, 0).in("chosen"));
        assertThat(accounts.changePassword(admin, password, "a".repeat(129)))
                .contains(RuleViolation.of("password-too-long", 128, 129).in("chosen"));
        assertThat(accounts.changePassword(admin, password, password))
                .contains(RuleViolation.of("password-unchanged").in("chosen"));
    }

    @Test
    void every_character_of_a_long_password_counts() {
        String longest = "å".repeat(127) + "ä";
        assertThat(accounts.changePassword(admin, password, longest)).isEmpty();
        assertThat(accounts.changePassword(admin, "å".repeat(128), OWN_PASSWORD))
                .contains(RuleViolation.of("password-wrong").in("current"));
    }

    @Test
    void a_new_password_ends_what_was_signed_in_with_the_old_one() {
        SignedIn before = current();
        assertThat(accounts.stillHolds(before)).isTrue();
        accounts.changePassword(admin, password, OWN_PASSWORD);
        assertThat(accounts.stillHolds(before)).isFalse();
        assertThat(accounts.find(admin)).hasValueSatisfying(now -> {
            assertThat(accounts.stillHolds(now)).isTrue();
            assertThat(now.getPassword()).isNull();
        });
    }

    @Test
    void a_password_is_reset_for_an_account_that_exists() {
        assertThat(accounts.resetPassword("nobody")).isEmpty();
    }

    @Test
    void who_recorded_is_told_by_name() {
        Locale reader = Texts.ENGLISH;
        assertThat(accounts.recorder(admin.toString(), reader)).isEqualTo("Admin");
        assertThat(accounts.recorder("sample", reader)).isEqualTo("The sample organisation");
        assertThat(accounts.recorder(AccountId.next().toString(), reader)).isEqualTo("Unknown account");
        assertThat(accounts.recorder("somebody", reader)).isEqualTo("Unknown account");
    }
}
