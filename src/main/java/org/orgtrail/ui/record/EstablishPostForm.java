package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Supplier<UnitId> unit;
    private final LocalTextInput title;
    private final RadioButtonGroup<PostRole> role;
    private final UnknownStart unknownStart;
    private Consumer<HeaderInputs> preparation = _ -> {};

    /** @param likely the role to begin with */
    EstablishPostForm(UnitId unit, PostRole likely, Visit visit) {
        this(PostId.next(), null, likely, visit, () -> unit);
    }

    /** A post that there is, said anew. */
    static EstablishPostForm again(UnitRef unit, Post post, boolean unknownStart, Desk desk, Visit visit) {
        AskedDay day = new AskedDay(visit.when().day());
        ComboBox<UnitRef> box = Choices.unit(visit.text("record.in-unit"), day, desk, visit);
        box.setValue(unit);
        EstablishPostForm form = new EstablishPostForm(
                post.id(),
                post.title(),
                post.role(),
                visit,
                () -> Inputs.required("unitId", box.getValue()).id());
        form.inputs.field("unitId", box);
        form.unknownStart.setValue(unknownStart);
        form.preparation = day::in;
        return form;
    }

    private EstablishPostForm(
            PostId id, @Nullable LocalText present, PostRole likely, Visit visit, Supplier<UnitId> unit) {
        this.id = id;
        this.unit = unit;
        title = inputs.field("title", LocalTextInput.line(visit.text("record.title"), true, present));
        role = inputs.field("role", Choices.of(likely, visit.text("record.role"), "role", visit));
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
        return List.of(new EstablishPost(
                id,
                unit.get(),
                Inputs.read("title", title::value),
                Inputs.required("role", role.getValue()),
                from,
                unknownStart.precision()));
    }
}
