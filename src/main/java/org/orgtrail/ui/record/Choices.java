package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.ui.shell.PersonPicker;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/** Fields to choose a value of an enum, a unit or a person from. */
final class Choices {

    private Choices() {}

    /** All values of an enum as radio buttons, each called by the text {@code <prefix>.<name>}. */
    static <E extends Enum<E>> RadioButtonGroup<E> of(E chosen, String label, String prefix, Visit visit) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(label);
        group.setItems(Arrays.asList(chosen.getDeclaringClass().getEnumConstants()));
        group.setItemLabelGenerator(value -> visit.text(prefix + "." + value.name()));
        group.setValue(chosen);
        group.setManualValidation(true);
        return group;
    }

    /** A type of units. */
    static ComboBox<UnitType> type(@Nullable UnitType chosen, Visit visit) {
        ComboBox<UnitType> box = new ComboBox<>(visit.text("record.type"));
        box.setManualValidation(true);
        box.setRequiredIndicatorVisible(true);
        box.setItems(UnitType.values());
        box.setItemLabelGenerator(each -> visit.text("type." + each));
        box.setValue(chosen);
        return box;
    }

    /** A person of the register, found by name. */
    static ComboBox<PersonRef> person(String label, Desk desk, Visit visit) {
        PersonPicker box = new PersonPicker(label, Optional.empty(), desk.directory(), visit);
        box.setManualValidation(true);
        return box;
    }

    /** A unit that is there on the day, found by name or code. */
    static ComboBox<UnitRef> unit(String label, AskedDay day, Desk desk, Visit visit) {
        ComboBox<UnitRef> box = new ComboBox<>(label);
        offerUnits(box, day, desk, visit);
        box.setManualValidation(true);
        return box;
    }

    /** Chooses the unit that somebody else has recorded, and gives what puts back what was chosen; empty where it is not told of yet. */
    static Optional<Runnable> take(ComboBox<UnitRef> box, UnitId unit, Desk desk, Visit visit) {
        return switch (desk.directory().unit(unit, visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(UnitPage page) ->
                Optional.of(Inputs.take(box, page.unit().ref()));
            case UnitAnswer.NotThen then -> Optional.of(Inputs.take(box, then.unit()));
            case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> Optional.empty();
        };
    }

    /** The same of several. */
    static MultiSelectComboBox<UnitRef> units(String label, AskedDay day, Desk desk, Visit visit) {
        MultiSelectComboBox<UnitRef> box = new MultiSelectComboBox<>(label);
        offerUnits(box, day, desk, visit);
        box.setManualValidation(true);
        return box;
    }

    private static void offerUnits(ComboBoxBase<?, UnitRef, ?> box, AskedDay day, Desk desk, Visit visit) {
        box.setItems(query -> desk
                .directory()
                .findUnits(
                        query.getFilter().orElse(""),
                        AsOf.on(day.get()),
                        visit.actor(),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        // The browser keeps what it was offered before.
        day.whenAnother(() -> box.getDataProvider().refreshAll());
        box.setItemLabelGenerator(unit -> UnitPicker.label(unit, visit));
    }
}
