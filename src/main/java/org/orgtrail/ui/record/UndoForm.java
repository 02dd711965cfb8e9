package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.ui.shell.Visit;

/** A whole change is undone: nothing to fill in but why. */
final class UndoForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final ChangeId change;

    UndoForm(ChangeId change, Visit visit) {
        this.change = change;
        inputs.add(new Paragraph(visit.text("record.undo.text")));
    }

    @Override
    public void prepare(HeaderInputs header) {
        header.askForDay(false);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new RetractChange(change));
    }
}
