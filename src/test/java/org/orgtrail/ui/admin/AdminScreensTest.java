package org.orgtrail.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.access.AccountEntry;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.access.SignedIn;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AccountId;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.ThingPicker.Named;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

class AdminScreensTest extends ScreenTest {

    @Autowired
    private Administration administration;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private PasswordEncoder encoder;

    private Actor.AccountHolder admin = new Actor.AccountHolder(AccountId.next());

    @BeforeEach
    void an_administrator() {
        admin = signIn(Grants.of(Role.ADMINISTRATOR));
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private AccountEntry stored(Actor.AccountHolder account) {
        return administration.account(account.account(), admin).orElseThrow();
    }

    @Test
    void an_account_is_made_and_its_password_shown_once() {
        open("admin", "");
        find(TextField.class).withLabel("Namn").single().setValue("Ida Ek");
        find(TextField.class).withLabel("Användarnamn").single().setValue("Ida");
        press("Skapa kontot");
        String password = find(Code.class).single().getText();
        SignedIn ida = (SignedIn) users.loadUserByUsername("ida");
        assertThat(encoder.matches(password, ida.getPassword())).isTrue();
        assertThat(ida.mustChangePassword()).isTrue();
        assertThat(shown()).contains("Ida Ek", "Har inte bytt sitt lösenord än", "medarbetare");
        open("admin", "");
        assertThat(shown()).doesNotContain(password).contains("Ida Ek");
    }

    @Test
    void a_name_that_is_taken_is_told_at_its_field() {
        TestAccounts.of(jdbc, "upptagen", Grants.of());
        open("admin", "");
        find(TextField.class).withLabel("Namn").single().setValue("Ida Ek");
        TextField userName = find(TextField.class).withLabel("Användarnamn").single();
        userName.setValue("Upptagen");
        press("Skapa kontot");
        assertThat(userName.isInvalid()).isTrue();
        assertThat(userName.getErrorMessage()).contains("Välj ett annat");
        assertThat(find(Code.class).all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void roles_and_scope_are_given_on_the_account_s_page() {
        Actor.AccountHolder editor = TestAccounts.of(jdbc, "editor" + System.nanoTime(), Grants.of(Role.STAFF));
        open("admin/account/" + editor.account(), "");
        assertThat(find(MultiSelectComboBox.class).all()).isEmpty();
        CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();
        roles.setValue(Set.of(Role.EDITOR, Role.AUDITOR));
        assertThat((Boolean) find(RadioButtonGroup.class).single().getValue()).isFalse();
        UnitRef unit = directory
                .findUnits("SLK-KOM", AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst();
        Named named = new Named(unit.id(), "Kommunikation (SLK-KOM)");
        MultiSelectComboBox<Named> units = find(MultiSelectComboBox.class).single();
        units.setValue(Set.of(named));
        press("Spara behörigheten");
        assertThat(shown()).contains("sparad och gäller nu");
        assertThat(stored(editor).grants())
                .isEqualTo(new Grants(Set.of(Role.EDITOR, Role.AUDITOR), false, Set.of(unit.id())));
        open("admin/account/" + editor.account(), "");
        units = find(MultiSelectComboBox.class).single();
        assertThat(units.getValue()).containsExactly(named);
    }

    @Test
    @SuppressWarnings("unchecked")
    void rights_are_shown_by_what_is_known_now_and_none_is_lost() {
        UnitId present = id("SLK-KOM", TODAY);
        UnitId planned = id("SLK-EU", LocalDate.of(2027, 1, 2));
        UnitId unheardOf = UnitId.next();
        Grants grants = new Grants(Set.of(Role.EDITOR), false, Set.of(present, planned, unheardOf));
        Actor.AccountHolder editor = TestAccounts.of(jdbc, "editor" + System.nanoTime(), grants);

        open("admin/account/" + editor.account(), "known=2000-01-01&on=1990-01-01");

        MultiSelectComboBox<Named> units = find(MultiSelectComboBox.class).single();
        assertThat(units.getValue())
                .extracting(Named::name)
                .containsExactlyInAnyOrder("Kommunikation (SLK-KOM)", "EU-kontoret (SLK-EU)", unheardOf.text());
        assertThat(units.getGenericDataView().getItems())
                .extracting(Named::name)
                .contains("Kommunikation (SLK-KOM)");
        press("Spara behörigheten");
        assertThat(stored(editor).grants()).isEqualTo(grants);
    }

    private UnitId id(String code, LocalDate day) {
        return directory
                .findUnits(code, AsOf.on(day), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
    }

    @Test
    void an_account_is_closed_and_opened_again() {
        Actor.AccountHolder holder = TestAccounts.of(jdbc, "holder" + System.nanoTime(), Grants.of(Role.STAFF));
        open("admin/account/" + holder.account(), "");
        press("Stäng kontot nu");
        assertThat(stored(holder).open()).isFalse();
        assertThat(shown()).contains("Kontot är stängt.");
        press("Öppna kontot nu");
        assertThat(stored(holder).open()).isTrue();
    }

    @Test
    void the_last_administrator_stays_one() {
        jdbc.update(
                "update account set enabled = false where id <> ?",
                admin.account().value());
        open("admin/account/" + admin.account(), "");
        press("Stäng kontot nu");
        assertThat(shown()).contains("sista öppna administratören");
        assertThat(stored(admin).open()).isTrue();
    }

    @Test
    void an_administrator_has_no_right_to_change_the_organisation() {
        open("unit/SLK-KOM", "");
        assertThat(shown()).contains("Administration").doesNotContain("Byt namn");
    }

    @Test
    void the_administration_is_offered_to_administrators_alone() {
        jdbc.update(
                "delete from account_role where account = ?", admin.account().value());
        open("unit/SLK-KOM", "");
        assertThat(shown()).doesNotContain("Administration");
    }

    @Test
    void read_models_are_shown_with_their_place_and_rebuilt() {
        open("admin/read-models", "");
        String end = String.valueOf(log.end().value());
        assertThat(shown()).contains("Katalogen", "Historiken", "Komplett", "Har läst " + end + " av " + end);
        test(find(NativeButton.class).withText("Bygg om").atIndex(1)).click();
        assertThat(shown()).contains("Ombyggnaden har börjat");
        assertThat(readModels.await(log.end())).isTrue();
        test(find(NativeButton.class).withText("Försök igen").atIndex(1)).click();
        assertThat(shown()).contains("Ett nytt försök är gjort");
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        open("admin/account/account-none", "");
        assertThat(shown()).contains("Sidan finns inte");
    }
}
