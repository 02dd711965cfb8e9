package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** Another place in the tree for a unit. */
final class MoveUnitForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final UnitId unit;
    private final AskedDay day;
    private final ComboBox<UnitRef> parent;
    private final Checkbox root;

    MoveUnitForm(UnitId unit, Desk desk, Visit visit) {
        this(unit, Optional.empty(), desk, visit);
    }

    /** @param present the parent to begin with */
    MoveUnitForm(UnitId unit, Optional<UnitRef> present, Desk desk, Visit visit) {
        this.unit = unit;
        day = new AskedDay(visit.when().day());
        parent = inputs.field("parentId", Choices.unit(visit.text("record.parent"), day, desk, visit));
        parent.setRequiredIndicatorVisible(true);
        present.ifPresent(parent::setValue);
        root = new Checkbox(visit.text("record.as-root"), changed -> parent.setEnabled(!changed.getValue()));
        inputs.add(root);
        inputs.takesIfPossible(
                Attribute.PARENT,
                theirs -> Choices.take(parent, theirs, desk, visit).map(above -> {
                    Runnable place = Inputs.take(root, false);
                    return () -> {
                        above.run();
                        place.run();
                    };
                }));
    }

    @Override
    public void prepare(HeaderInputs header) {
        day.in(header);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new MoveUnit(
                unit,
                root.getValue()
                        ? null
                        : Inputs.required("parentId", parent.getValue()).id(),
                from));
    }
}
