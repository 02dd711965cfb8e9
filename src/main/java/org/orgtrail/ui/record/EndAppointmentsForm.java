package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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

    private static final int LONGEST_REASON = 500;

    private final Inputs inputs = new Inputs();
    private final Map<AppointmentId, Checkbox> leaving = new LinkedHashMap<>();
    private final TextField reason;

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
        reason = inputs.field("reason", new TextField(visit.text("record.end-appointments.reason")));
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        String why = reason.getValue().strip();
        return Operations.endAppointments(
                leaving.entrySet().stream()
                        .filter(each -> each.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                why.isEmpty() ? null : why,
                from);
    }
}
