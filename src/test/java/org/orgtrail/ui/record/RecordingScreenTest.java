package org.orgtrail.ui.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.SignedIn;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.DateInput;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of screens by somebody who is signed in and records changes. */
abstract class RecordingScreenTest extends ScreenTest {

    private static final String PASSWORD = "en mening som ingen annan har";

    @Autowired
    private Accounts accounts;

    @Autowired
    private DirectoryQueries directory;

    @BeforeEach
    void sign_in() {
        accounts.openFirst()
                .ifPresent(first -> accounts.changePassword(
                        ((SignedIn) users.loadUserByUsername(first.userName())).account(), first.password(), PASSWORD));
        signIn("admin");
    }

    /** The page of a unit as a visitor sees it. */
    protected UnitPage page(UnitCode code, LocalDate day) {
        return ((UnitAnswer.Page) directory.unit(code, AsOf.on(day), Actor.VISITOR)).page();
    }

    /** Recorded by somebody else, behind the screen. */
    protected void recordMeanwhile(OrganisationCommand... commands) {
        Outcome outcome = organisation.record(
                new Change(ChangeId.next(), log.end(), null, null, null, List.of(commands)),
                TestAccounts.administrator(jdbc, "other-" + System.nanoTime()));
        readModels.await(((Outcome.Recorded) outcome).position());
    }

    /** A department that is there from that day on. */
    protected void establish(String parent, String name, String code, LocalDate from) {
        recordMeanwhile(new EstablishUnit(
                UnitId.next(),
                new UnitCode(code),
                LocalText.sv(name),
                UnitType.DEPARTMENT,
                page(new UnitCode(parent), from).unit().ref().id(),
                from));
    }

    /** The address of the change that was recorded last of what the page is about. */
    protected String lastChangeOf(String page) {
        open(page + "/history", "order=recorded");
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("change/"))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses from a menu. */
    protected void press(String text) {
        test(find(NativeButton.class).withText(text).atIndex(1)).click();
    }

    /** Chooses from any menu of the page what says this. */
    protected void pressContaining(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().contains(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** Chooses that what was said has never been true. */
    @SuppressWarnings("unchecked")
    protected void takeBack() {
        RadioButtonGroup<Object> what =
                find(RadioButtonGroup.class).withLabel("Vad var fel").single();
        what.setValue(what.getListDataView().getItem(1));
    }

    protected DateInput date(String label) {
        return find(DateInput.class).all().stream()
                .filter(input -> input.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    protected void write(String label, String value) {
        field(label).setValue(value);
    }

    protected void click(String text) {
        test(button(text)).click();
    }

    protected Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    protected TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    protected void chooseType(String text) {
        test(find(ComboBox.class).withLabel("Slag av enhet").single()).selectItem(text);
    }

    @SuppressWarnings("unchecked")
    protected ComboBox<UnitRef> unitBox(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    protected void chooseAll(String label) {
        CheckboxGroup<Dependent> group =
                find(CheckboxGroup.class).withLabel(label).single();
        Set<Dependent> all = new HashSet<>(group.getListDataView().getItems().toList());
        group.setValue(all);
    }

    protected String preview() {
        return find(PreviewPane.class).single().getElement().getTextRecursively();
    }
}
