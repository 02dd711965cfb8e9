package org.orgtrail.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** The roles of an account, and how far an editor's right reaches. */
final class GrantsForm extends Div {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> reach = new RadioButtonGroup<>();
    private final MultiSelectComboBox<UnitRef> units = new MultiSelectComboBox<>();

    GrantsForm(Grants grants, DirectoryQueries directory, Visit visit) {
        addClassName("inputs");
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
        units.setItems(query -> directory
                .findUnits(
                        query.getFilter().orElse(""), visit.asOf(), visit.actor(), query.getOffset(), query.getLimit())
                .stream());
        units.setItemLabelGenerator(unit -> visit.say(unit.names()) + " (" + unit.code() + ")");
        units.setValue(grants.units().stream()
                .flatMap(unit -> found(unit, directory, visit))
                .collect(Collectors.toSet()));
        roles.addValueChangeListener(_ -> showWhatApplies());
        reach.addValueChangeListener(_ -> showWhatApplies());
        showWhatApplies();
        add(roles, reach, units);
    }

    private static Stream<UnitRef> found(UnitId unit, DirectoryQueries directory, Visit visit) {
        return switch (directory.unit(unit, visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(var page) -> Stream.of(page.unit().ref());
            case UnitAnswer.NotThen(UnitRef ref, var _, var _) -> Stream.of(ref);
            case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> Stream.empty();
        };
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
                ? units.getValue().stream().map(UnitRef::id).collect(Collectors.toSet())
                : Set.of();
        return new Grants(roles.getValue(), everything, chosen);
    }
}
