package org.orgtrail.ui.record;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/** A new post in a unit. */
final class EstablishPostForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final PostId id = PostId.next();
    private final UnitId unit;
    private final LocalTextInput title;
    private final RadioButtonGroup<PostRole> role;
    private final UnknownStart unknownStart;

    /** @param likely the role to begin with */
    EstablishPostForm(UnitId unit, PostRole likely, Visit visit) {
        this.unit = unit;
        title = inputs.field("title", LocalTextInput.line(visit.text("record.title"), true, null));
        role = inputs.field("role", Choices.of(likely, visit.text("record.role"), "role", visit));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new EstablishPost(
                id,
                unit,
                Inputs.read("title", title::value),
                Inputs.required("role", role.getValue()),
                from,
                unknownStart.precision()));
    }
}
