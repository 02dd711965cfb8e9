package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.directory.Lineage.Kin;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** A unit's end, said anew: when, what became of it, which units follow it or who received it. What was under it is left as it is. */
final class ClosingForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final UnitId unit;
    private final RadioButtonGroup<ClosingOutcome> outcome;
    private final MultiSelectComboBox<UnitRef> successors;
    private final TextField receiver;
    private final AskedDay day;

    /** @param lineage what the unit became, as it was said */
    ClosingForm(UnitId unit, Ended ended, Lineage lineage, Desk desk, Visit visit) {
        this.unit = unit;
        day = new AskedDay(visit.when().day());
        inputs.add(new Paragraph(visit.text("record.closing.text")));
        outcome = inputs.field(
                "outcome", Choices.of(ended.outcome(), visit.text("record.closing.outcome"), "value.closing", visit));
        successors =
                inputs.field("successorIds", Choices.units(visit.text("record.closing.successors"), day, desk, visit));
        receiver = inputs.field("transferredTo", ReorganisationForm.receiver("record.closing.receiver", visit));
        receiver.setValue(ended.transferredTo().orElse(""));
        if (hasSuccessors()) {
            successors.setValue(lineage.successors().stream()
                    .filter(kin -> kin.on().equals(ended.on()))
                    .map(Kin::unit)
                    .toList());
        }
        outcome.addValueChangeListener(_ -> show());
        show();
    }

    private void show() {
        successors.setVisible(hasSuccessors());
        receiver.setVisible(outcome.getValue() == ClosingOutcome.TRANSFERRED_OUT);
    }

    private boolean hasSuccessors() {
        return switch (outcome.getValue()) {
            case MERGED, SPLIT, REPLACED -> true;
            case ABOLISHED, TRANSFERRED_OUT -> false;
        };
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
        List<UnitId> after = hasSuccessors()
                ? successors.getValue().stream().map(UnitRef::id).toList()
                : List.of();
        String to = receiver.getValue().strip();
        return List.of(new CloseUnit(
                unit, outcome.getValue(), after, receiver.isVisible() && !to.isEmpty() ? to : null, from));
    }
}
