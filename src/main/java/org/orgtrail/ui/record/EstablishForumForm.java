package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** A new forum, hosted by a unit. */
final class EstablishForumForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final ForumId id = ForumId.next();
    private final UnitId host;
    private final LocalTextInput names;
    private final LocalTextInput description;
    private final LinkInput link;
    private final UnknownStart unknownStart;

    EstablishForumForm(UnitId host, Visit visit) {
        this.host = host;
        names = inputs.field("names", LocalTextInput.line(visit.text("record.names"), true, null));
        description = inputs.field("description", LocalTextInput.text(visit.text("record.description"), null));
        link = inputs.field("link", new LinkInput(null));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new EstablishForum(
                id,
                host,
                Inputs.read("names", names::value),
                Inputs.<@Nullable LocalText>read("description", description::optional),
                Inputs.<@Nullable Link>read("link", link::optional),
                from,
                unknownStart.precision()));
    }
}
