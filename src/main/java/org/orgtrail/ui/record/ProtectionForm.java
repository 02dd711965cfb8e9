package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.ProtectionCommand;

/** A person is protected, or that is lifted: at once and for every day, so there is nothing to fill in but why. */
final class ProtectionForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final ProtectionCommand command;

    ProtectionForm(String explanation, ProtectionCommand command) {
        this.command = command;
        inputs.add(new Paragraph(explanation));
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
        return List.of(command);
    }
}
