package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Supplier<UnitId> host;
    private final LocalTextInput names;
    private final LocalTextInput description;
    private final LinkInput link;
    private final UnknownStart unknownStart;
    private Consumer<HeaderInputs> preparation = _ -> {};

    EstablishForumForm(UnitId host, Visit visit) {
        this(ForumId.next(), Optional.empty(), visit, () -> host);
    }

    /** A forum that there is, said anew. */
    static EstablishForumForm again(UnitRef host, Forum forum, boolean unknownStart, Desk desk, Visit visit) {
        AskedDay day = new AskedDay(visit.when().day());
        ComboBox<UnitRef> box = Choices.unit(visit.text("record.in-unit"), day, desk, visit);
        box.setValue(host);
        EstablishForumForm form = new EstablishForumForm(
                forum.id(),
                Optional.of(forum),
                visit,
                () -> Inputs.required("hostUnitId", box.getValue()).id());
        form.inputs.field("hostUnitId", box);
        form.unknownStart.setValue(unknownStart);
        form.preparation = day::in;
        return form;
    }

    private EstablishForumForm(ForumId id, Optional<Forum> present, Visit visit, Supplier<UnitId> host) {
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
        return List.of(new EstablishForum(
                id,
                host.get(),
                Inputs.read("names", names::value),
                Inputs.<@Nullable LocalText>read("description", description::optional),
                Inputs.<@Nullable Link>read("link", link::optional),
                from,
                unknownStart.precision()));
    }
}
