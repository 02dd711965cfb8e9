package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
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
    private final UnitId id;
    private final List<UnitId> predecessors;
    private final LocalTextInput names;
    private final TextField code;
    private final ComboBox<UnitType> type;
    private final UnknownStart unknownStart;
    private final PlaceInput parent;

    EstablishUnitForm(@Nullable UnitId parent, Visit visit) {
        this(UnitId.next(), List.of(), null, new PlaceInput.Known(parent), visit);
    }

    /** A unit that there is, said anew. */
    static EstablishUnitForm again(
            UnitPage page, Optional<UnitRef> parent, boolean unknownStart, Desk desk, Visit visit) {
        PlaceInput.Chosen under = PlaceInput.chosen(visit.text("record.parent"), parent.orElse(null), desk, visit);
        under.box().setHelperText(visit.text("record.parent.help"));
        under.box().setClearButtonVisible(true);
        EstablishUnitForm form = new EstablishUnitForm(
                page.unit().ref().id(),
                page.lineage().predecessors().stream()
                        .filter(kin -> kin.on().equals(page.lifetime().from()))
                        .map(kin -> kin.unit().id())
                        .toList(),
                page.unit().ref(),
                under,
                visit);
        form.unknownStart.setValue(unknownStart);
        return form;
    }

    private EstablishUnitForm(
            UnitId id, List<UnitId> predecessors, @Nullable UnitRef present, PlaceInput parent, Visit visit) {
        this.id = id;
        this.predecessors = predecessors;
        this.parent = parent;
        names = inputs.field(
                "names",
                LocalTextInput.line(visit.text("record.names"), true, present == null ? null : present.names()));
        code = inputs.field("code", new TextField(visit.text("record.code")));
        code.setManualValidation(true);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(visit.text("record.code.help"));
        code.setValue(present == null ? "" : present.code().value());
        type = inputs.field("type", Choices.type(present == null ? null : present.type(), visit));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
        parent.addTo(inputs, "parentId");
    }

    /** The id that the unit has, or gets when it is established. */
    UnitId id() {
        return id;
    }

    /** What it is called so far; blank where nothing is written. */
    String called() {
        return names.written();
    }

    @Override
    public void prepare(HeaderInputs header) {
        parent.follow(header);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command(from));
    }

    /** The one command that it consists of. */
    EstablishUnit command(LocalDate from) {
        LocalText name = Inputs.read("names", names::value);
        UnitCode unitCode = Inputs.read("code", () -> new UnitCode(code.getValue()));
        UnitType unitType = Inputs.required("type", type.getValue());
        return new EstablishUnit(
                id, unitCode, name, unitType, parent.optional(), predecessors, from, unknownStart.precision());
    }
}
