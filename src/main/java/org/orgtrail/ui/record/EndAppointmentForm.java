package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.ui.shell.Visit;

/** Somebody leaves a post. */
final class EndAppointmentForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final AppointmentId appointment;
    private final ReasonInput reason;

    EndAppointmentForm(AppointmentId appointment, Visit visit) {
        this.appointment = appointment;
        inputs.add(new Paragraph(visit.text("record.end-appointment.text")));
        reason = inputs.field("reason", new ReasonInput(visit.text("record.end-appointment.reason")));
    }

    /** The same, holding what was said. */
    static EndAppointmentForm again(AppointmentEnded said, Visit visit) {
        EndAppointmentForm form = new EndAppointmentForm(said.appointmentId(), visit);
        form.reason.setValue(said.reason() == null ? "" : said.reason());
        return form;
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(new EndAppointment(appointment, reason.reason(), from));
    }
}
