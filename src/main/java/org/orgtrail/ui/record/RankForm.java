package org.orgtrail.ui.record;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Attribute;
import org.orgtrail.ui.shell.Visit;

/** Another place among the siblings. */
final class RankForm implements ChangeForm {

    /** Makes the command from a rank, null for the order of names. */
    @FunctionalInterface
    interface Command {
        OrganisationCommand of(@Nullable Integer rank, LocalDate from);
    }

    private final Inputs inputs = new Inputs();
    private final IntegerField rank;
    private final Command command;

    RankForm(Optional<Integer> present, Visit visit, Command command) {
        this.command = command;
        rank = inputs.field("rank", new IntegerField(visit.text("record.rank")));
        rank.setManualValidation(true);
        rank.setHelperText(visit.text("record.rank.help"));
        rank.setStepButtonsVisible(true);
        rank.setMin(1);
        rank.setValue(present.orElse(null));
        inputs.takes(Attribute.RANK, theirs -> Inputs.take(rank, theirs));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command.of(rank.getValue(), from));
    }
}
