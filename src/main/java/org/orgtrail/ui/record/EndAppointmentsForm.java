package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orgtrail.directory.UnitPage.Holder;
import org.orgtrail.directory.UnitPage.Post;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.ui.shell.Visit;

/** Those who hold the posts of a unit leave them, all together or those who are chosen. */
final class EndAppointmentsForm implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final Map<AppointmentId, Checkbox> leaving = new LinkedHashMap<>();
    private final ReasonInput reason;

    EndAppointmentsForm(List<Post> posts, Visit visit) {
        inputs.add(new Paragraph(visit.text("record.end-appointments.text")));
        for (Post post : posts) {
            for (Holder holder : post.holders()) {
                Checkbox leaves = new Checkbox(
                        visit.text("record.end-appointments.one", holder.name(), visit.say(post.title())), true);
                leaving.put(holder.appointment(), leaves);
                inputs.add(leaves);
            }
        }
        reason = inputs.field("reason", new ReasonInput(visit.text("record.end-appointments.reason")));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return Operations.endAppointments(
                leaving.entrySet().stream()
                        .filter(each -> each.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                reason.reason(),
                from);
    }
}
