package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Visit;

/** What was said of a thing was wrong: either something else is right, or nothing of the kind was ever true. */
final class CorrectionForm implements ChangeForm {

    private enum Instead {
        CORRECT,
        RETRACT
    }

    private final Inputs inputs = new Inputs();
    private final ThingId thing;
    private final StepId step;
    private final LocalDate from;
    private final Optional<ChangeForm> right;
    private final RadioButtonGroup<Instead> instead;

    /**
     * @param from the day from which the wrong step said it
     * @param right the form that says the whole of it anew, holding what is wrong; empty where it can only be taken back
     */
    CorrectionForm(ThingId thing, StepId step, LocalDate from, Optional<ChangeForm> right, Visit visit) {
        this.thing = thing;
        this.step = step;
        this.from = from;
        this.right = right;
        instead = Choices.of(
                right.isPresent() ? Instead.CORRECT : Instead.RETRACT,
                visit.text("record.correct.instead"),
                "record.correct",
                visit);
        inputs.add(new Paragraph(visit.text("record.correct.text")));
        if (right.isPresent()) {
            inputs.add(instead);
            inputs.nest("", right.get().inputs());
        }
    }

    @Override
    public void prepare(HeaderInputs header) {
        header.begin(from);
        right.ifPresent(form -> form.prepare(header));
        show(header);
        instead.addValueChangeListener(_ -> show(header));
    }

    private void show(HeaderInputs header) {
        boolean correcting = instead.getValue() == Instead.CORRECT;
        header.askForDay(correcting);
        right.ifPresent(form -> form.inputs().setVisible(correcting));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate day) {
        if (right.isEmpty() || instead.getValue() == Instead.RETRACT) {
            return List.of(new RetractStep(thing, step, Set.of()));
        }
        return right.get().commands(day).stream()
                .<OrganisationCommand>map(command -> new CorrectStep(step, (Statement) command))
                .toList();
    }
}
