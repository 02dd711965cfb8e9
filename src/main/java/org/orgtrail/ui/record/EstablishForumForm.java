package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitPage.Forum;
import org.orgtrail.directory.UnitRef;
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
    private final ForumId id;
    private final PlaceInput host;
    private final LocalTextInput names;
    private final LocalTextInput description;
    private final LinkInput link;
    private final UnknownStart unknownStart;

    EstablishForumForm(UnitId host, Visit visit) {
        this(ForumId.next(), Optional.empty(), new PlaceInput.Known(host), visit);
    }

    /** A forum that there is, said anew. */
    static EstablishForumForm again(UnitRef host, Forum forum, boolean unknownStart, Desk desk, Visit visit) {
        EstablishForumForm form = new EstablishForumForm(
                forum.id(),
                Optional.of(forum),
                PlaceInput.chosen(visit.text("record.in-unit"), host, desk, visit),
                visit);
        form.unknownStart.setValue(unknownStart);
        return form;
    }

    private EstablishForumForm(ForumId id, Optional<Forum> present, PlaceInput host, Visit visit) {
        this.id = id;
        this.host = host;
        names = inputs.field(
                "names",
                LocalTextInput.line(
                        visit.text("record.names"),
                        true,
                        present.map(Forum::names).orElse(null)));
        description = inputs.field(
                "description",
                LocalTextInput.text(
                        visit.text("record.description"),
                        present.flatMap(Forum::description).orElse(null)));
        link = inputs.field("link", new LinkInput(present.flatMap(Forum::link).orElse(null)));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
        host.addTo(inputs, "hostUnitId");
    }

    @Override
    public void prepare(HeaderInputs header) {
        host.follow(header);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new EstablishForum(
                id,
                host.required("hostUnitId"),
                Inputs.read("names", names::value),
                Inputs.<@Nullable LocalText>read("description", description::optional),
                Inputs.<@Nullable Link>read("link", link::optional),
                from,
                unknownStart.precision()));
    }
}
