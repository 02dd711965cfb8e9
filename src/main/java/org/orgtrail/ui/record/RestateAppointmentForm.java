package org.orgtrail.ui.record;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Precision;
import org.orgtrail.ui.shell.Visit;

/** An appointment that there is, said anew: whose it is, how it is held, for how long. */
final class RestateAppointmentForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final AppointmentId id;
    private final PostId post;
    private final ComboBox<PersonRef> person;
    private final RadioButtonGroup<AppointmentKind> kind;
    private final UnknownStart unknownStart;
    private final LastDay lastDay;

    /** The form for how an appointment begins or ends, filled in with what was said; empty where that is of something else. */
    static Optional<ChangeForm> of(OrganisationEvent said, Desk desk, Visit visit) {
        return switch (said) {
            case PersonAppointed it -> {
                AsOf then = AsOf.on(it.effectiveFrom());
                ThingName person = desk.directory()
                        .names(List.of(it.personId()), then, visit.actor())
                        .get(it.personId());
                yield Optional.ofNullable(person)
                        .map(name -> new RestateAppointmentForm(it, visit.say(name.name()), desk, visit));
            }
            case AppointmentEnded it -> Optional.of(EndAppointmentForm.again(it, visit));
            case OrganisationEvent _ -> Optional.empty();
        };
    }

    /**
     * @param said what is to be said anew: its own last day, not one that something else has set since
     * @param name what the person is called
     */
    private RestateAppointmentForm(PersonAppointed said, String name, Desk desk, Visit visit) {
        this.id = said.appointmentId();
        this.post = said.postId();
        person = inputs.field("personId", Choices.person(visit.text("record.person"), desk, visit));
        person.setRequiredIndicatorVisible(true);
        person.setValue(new PersonRef(said.personId(), name, List.of()));
        kind = inputs.field(
                "kind", Choices.of(said.kind(), visit.text("record.appointment-kind"), "appointment-kind", visit));
        unknownStart = new UnknownStart(visit);
        unknownStart.setValue(said.precision() == Precision.BEFORE);
        inputs.add(unknownStart);
        lastDay = new LastDay(inputs, visit);
        lastDay.set(said.effectiveTo());
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new AppointPerson(
                id,
                post,
                Inputs.required("personId", person.getValue()).id(),
                Inputs.required("kind", kind.getValue()),
                from,
                unknownStart.precision(),
                lastDay.firstDayAfter(from)));
    }
}
