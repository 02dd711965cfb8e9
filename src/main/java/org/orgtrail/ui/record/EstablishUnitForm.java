package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.ui.shell.Visit;

/** A new unit, under another or as a root. */
final class EstablishUnitForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final UnitId id = UnitId.next();
    private final @Nullable UnitId parent;
    private final LocalTextInput names;
    private final TextField code;
    private final ComboBox<UnitType> type;
    private final UnknownStart unknownStart;

    EstablishUnitForm(@Nullable UnitId parent, Visit visit) {
        this.parent = parent;
        names = inputs.field("names", LocalTextInput.line(visit.text("record.names"), true, null));
        code = inputs.field("code", new TextField(visit.text("record.code")));
        code.setManualValidation(true);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(visit.text("record.code.help"));
        type = inputs.field("type", Choices.type(null, visit));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        LocalText name = Inputs.read("names", names::value);
        UnitCode unitCode = Inputs.read("code", () -> new UnitCode(code.getValue()));
        UnitType unitType = Inputs.required("type", type.getValue());
        return List.of(
                new EstablishUnit(id, unitCode, name, unitType, parent, List.of(), from, unknownStart.precision()));
    }
}
