package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private Consumer<HeaderInputs> preparation = _ -> {};
    private final Supplier<@Nullable UnitId> parent;

    EstablishUnitForm(@Nullable UnitId parent, Visit visit) {
        this(UnitId.next(), List.of(), null, visit, () -> parent);
    }

    /** A unit that there is, said anew. */
    static EstablishUnitForm again(
            UnitPage page, Optional<UnitRef> parent, boolean unknownStart, Desk desk, Visit visit) {
        AskedDay day = new AskedDay(visit.when().day());
        ComboBox<UnitRef> box = Choices.unit(visit.text("record.parent"), day, desk, visit);
        box.setHelperText(visit.text("record.parent.help"));
        box.setClearButtonVisible(true);
        parent.ifPresent(box::setValue);
        EstablishUnitForm form = new EstablishUnitForm(
                page.unit().ref().id(),
                page.lineage().predecessors().stream()
                        .filter(kin -> kin.on().equals(page.lifetime().from()))
                        .map(kin -> kin.unit().id())
                        .toList(),
                page.unit().ref(),
                visit,
                () -> box.getValue() == null ? null : box.getValue().id());
        form.inputs.field("parentId", box);
        form.unknownStart.setValue(unknownStart);
        form.preparation = day::in;
        return form;
    }

    private EstablishUnitForm(
            UnitId id,
            List<UnitId> predecessors,
            @Nullable UnitRef present,
            Visit visit,
            Supplier<@Nullable UnitId> parent) {
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
        preparation.accept(header);
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
                id, unitCode, name, unitType, parent.get(), predecessors, from, unknownStart.precision());
    }
}
