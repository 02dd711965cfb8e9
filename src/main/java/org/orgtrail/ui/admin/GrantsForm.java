package org.orgtrail.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.ThingPicker.Named;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/** The roles of an account, and how far an editor's right reaches. */
final class GrantsForm extends Div {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> reach = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Named> units = new MultiSelectComboBox<>();

    GrantsForm(Grants grants, DirectoryQueries directory, Visit visit) {
        addClassName("inputs");
        // Rights are given today, by what is known now, whatever the page shows.
        AsOf today = AsOf.on(visit.when().today());
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setLabel(visit.text("admin.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> visit.text("admin.role." + role));
        roles.setValue(grants.roles());
        reach.setLabel(visit.text("admin.reach"));
        reach.setItems(true, false);
        reach.setItemLabelGenerator(everything -> visit.text("admin.reach." + (everything ? "everything" : "units")));
        reach.setValue(grants.everything());
        units.setLabel(visit.text("admin.reach.which"));
        units.setHelperText(visit.text("admin.reach.none"));
        units.setItems(
                query -> directory
                        .findUnits(
                                query.getFilter().orElse(""), today, visit.actor(), query.getOffset(), query.getLimit())
                        .stream()
                        .map(unit -> named(unit, visit)));
        units.setItemLabelGenerator(Named::name);
        units.setValue(grants.units().stream()
                .map(unit -> found(unit, today, directory, visit))
                .collect(Collectors.toSet()));
        roles.addValueChangeListener(_ -> showWhatApplies());
        reach.addValueChangeListener(_ -> showWhatApplies());
        showWhatApplies();
        add(roles, reach, units);
    }

    /** A right to a unit that is gone, or not heard of, is shown too, and taken away by nobody but who takes it away. */
    private static Named found(UnitId unit, AsOf today, DirectoryQueries directory, Visit visit) {
        return switch (directory.unit(unit, today, visit.actor())) {
            case UnitAnswer.Page(var page) -> named(page.unit().ref(), visit);
            case UnitAnswer.NotThen(UnitRef ref, var _, var _, var _) -> named(ref, visit);
            case UnitAnswer.RegisteredInError(UnitCode code, var _) -> new Named(unit, code.value());
            case UnitAnswer.NeverHeardOf _ -> new Named(unit, unit.text());
        };
    }

    private static Named named(UnitRef unit, Visit visit) {
        return new Named(unit.id(), UnitPicker.label(unit, visit));
    }

    private void showWhatApplies() {
        boolean editor = roles.getValue().contains(Role.EDITOR);
        reach.setVisible(editor);
        units.setVisible(editor && !reach.getValue());
    }

    Grants value() {
        boolean editor = roles.getValue().contains(Role.EDITOR);
        boolean everything = editor && reach.getValue();
        Set<UnitId> chosen = editor && !everything
                ? units.getValue().stream()
                        .map(Named::thing)
                        .map(UnitId.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
        return new Grants(roles.getValue(), everything, chosen);
    }
}
