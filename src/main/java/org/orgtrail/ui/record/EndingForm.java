package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.orgtrail.organisation.command.OrganisationCommand;

/** Something ceases to exist: nothing to fill in but from when. */
final class EndingForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final Function<LocalDate, OrganisationCommand> command;

    EndingForm(String explanation, Function<LocalDate, OrganisationCommand> command) {
        this.command = command;
        inputs.add(new Paragraph(explanation));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command.apply(from));
    }
}
