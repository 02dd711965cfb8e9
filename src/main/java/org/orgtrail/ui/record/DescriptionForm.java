package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.ui.shell.Visit;

/** Another text and link for a unit or forum. */
final class DescriptionForm implements ChangeForm {

    /** Makes the command from a text and a link, each null where there is to be none. */
    @FunctionalInterface
    interface Command {
        OrganisationCommand of(@Nullable LocalText description, @Nullable Link link, LocalDate from);
    }

    private final Inputs inputs = new Inputs();
    private final LocalTextInput description;
    private final LinkInput link;
    private final Command command;

    DescriptionForm(Optional<LocalText> description, Optional<Link> link, Visit visit, Command command) {
        this.command = command;
        this.description = inputs.field(
                "description", LocalTextInput.text(visit.text("record.description"), description.orElse(null)));
        this.link = inputs.field("link", new LinkInput(link.orElse(null)));
        inputs.takes(Attribute.DESCRIPTION, this.description::take);
        inputs.takes(Attribute.LINK, this.link::take);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command.of(
                Inputs.<@Nullable LocalText>read("description", description::optional),
                Inputs.<@Nullable Link>read("link", link::optional),
                from));
    }
}
