package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.LocalText;
import org.orgtrail.ui.shell.Visit;

/** Another name for a unit or forum, another title for a post. */
final class NameForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final String field;
    private final LocalTextInput name;
    private final BiFunction<LocalText, LocalDate, OrganisationCommand> command;

    /** @param field what the command calls it, {@code names} or {@code title}; its label is {@code record.<field>} */
    NameForm(
            String field,
            LocalText present,
            Visit visit,
            BiFunction<LocalText, LocalDate, OrganisationCommand> command) {
        this.field = field;
        this.command = command;
        name = inputs.field(field, LocalTextInput.line(visit.text("record." + field), true, present));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command.apply(Inputs.read(field, name::value), from));
    }
}
