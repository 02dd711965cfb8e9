package org.orgtrail.ui.record;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** A new post in a unit. */
final class EstablishPostForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final PostId id;
    private final PlaceInput unit;
    private final LocalTextInput title;
    private final RadioButtonGroup<PostRole> role;
    private final UnknownStart unknownStart;

    /** @param likely the role to begin with */
    EstablishPostForm(UnitId unit, PostRole likely, Visit visit) {
        this(PostId.next(), null, likely, new PlaceInput.Known(unit), visit);
    }

    /** A post that there is, said anew. */
    static EstablishPostForm again(UnitRef unit, Post post, boolean unknownStart, Desk desk, Visit visit) {
        EstablishPostForm form = new EstablishPostForm(
                post.id(),
                post.title(),
                post.role(),
                PlaceInput.chosen(visit.text("record.in-unit"), unit, desk, visit),
                visit);
        form.unknownStart.setValue(unknownStart);
        return form;
    }

    private EstablishPostForm(PostId id, @Nullable LocalText present, PostRole likely, PlaceInput unit, Visit visit) {
        this.id = id;
        this.unit = unit;
        title = inputs.field("title", LocalTextInput.line(visit.text("record.title"), true, present));
        role = inputs.field("role", Choices.of(likely, visit.text("record.role"), "role", visit));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
        unit.addTo(inputs, "unitId");
    }

    @Override
    public void prepare(HeaderInputs header) {
        unit.follow(header);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new EstablishPost(
                id,
                unit.required("unitId"),
                Inputs.read("title", title::value),
                Inputs.required("role", role.getValue()),
                from,
                unknownStart.precision()));
    }
}
