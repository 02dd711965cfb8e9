package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.Visit;

/** Somebody is appointed to a post, and whoever holds it leaves it in the same change. */
final class AppointForm implements ChangeForm {

    private enum Whom {
        REGISTERED,
        NEW
    }

    private final Inputs inputs = new Inputs();
    private final AppointmentId id = AppointmentId.next();
    private final PersonId newId = PersonId.next();
    private final PostId post;
    private final RadioButtonGroup<Whom> whom;
    private final ComboBox<PersonRef> person;
    private final TextField name;
    private final RadioButtonGroup<AppointmentKind> kind;
    private final UnknownStart unknownStart;
    private final LastDay lastDay;
    private final Map<AppointmentId, Checkbox> leaving = new LinkedHashMap<>();

    AppointForm(Post post, Desk desk, Visit visit) {
        this.post = post.id();
        whom = inputs.field("whom", Choices.of(Whom.REGISTERED, visit.text("record.whom"), "record.whom", visit));
        person = inputs.field("personId", Choices.person(visit.text("record.person"), desk, visit));
        person.setRequiredIndicatorVisible(true);
        name = inputs.field("name", new TextField(visit.text("record.person-name")));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        whom.addValueChangeListener(_ -> showChosen());
        showChosen();
        kind = inputs.field(
                "kind",
                Choices.of(
                        AppointmentKind.PERMANENT, visit.text("record.appointment-kind"), "appointment-kind", visit));
        unknownStart = new UnknownStart(visit);
        inputs.add(unknownStart);
        lastDay = new LastDay(inputs, visit);
        post.holders().forEach(holder -> {
            Checkbox leaves = new Checkbox(visit.text("record.leaves", holder.name()), true);
            leaving.put(holder.appointment(), leaves);
            inputs.add(leaves);
        });
    }

    private void showChosen() {
        boolean registered = whom.getValue() == Whom.REGISTERED;
        person.setVisible(registered);
        name.setVisible(!registered);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        List<OrganisationCommand> commands = new ArrayList<>();
        PersonId appointed;
        if (whom.getValue() == Whom.REGISTERED) {
            appointed = Inputs.required("personId", person.getValue()).id();
        } else {
            if (name.getValue().isBlank()) {
                throw new InvalidValue(RuleViolation.of("field-required").in("name"));
            }
            commands.add(new RegisterPerson(newId, name.getValue().strip()));
            appointed = newId;
        }
        leaving.forEach((appointment, leaves) -> {
            if (leaves.getValue()) {
                commands.add(new EndAppointment(appointment, null, from));
            }
        });
        commands.add(new AppointPerson(
                id,
                post,
                appointed,
                Inputs.required("kind", kind.getValue()),
                from,
                unknownStart.precision(),
                lastDay.firstDayAfter(from)));
        return commands;
    }
}
