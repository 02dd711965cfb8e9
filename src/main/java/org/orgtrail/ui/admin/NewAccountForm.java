package org.orgtrail.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.orgtrail.access.Administration;
import org.orgtrail.access.Grants;
import org.orgtrail.access.Handover;
import org.orgtrail.access.NewPassword;
import org.orgtrail.access.Role;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.Visit;

/** Makes an account. */
final class NewAccountForm extends Div {

    private final TextField userName;
    private final TextField displayName;
    private final GrantsForm grants;
    private final Administration administration;
    private final Said said;
    private final Visit visit;

    /** @param made is told the password that is to be handed over */
    NewAccountForm(
            Administration administration,
            DirectoryQueries directory,
            Said said,
            Visit visit,
            Consumer<NewPassword> made) {
        this.administration = administration;
        this.said = said;
        this.visit = visit;
        addClassName("inputs");
        displayName = field("admin.display-name");
        userName = field("admin.user-name");
        grants = new GrantsForm(Grants.of(Role.STAFF), directory, visit);
        NativeButton create = new NativeButton(visit.text("admin.create"), _ -> create(made));
        create.addClassNames("pill", "go");
        add(displayName, userName, grants, new Div(create));
    }

    private TextField field(String label) {
        TextField field = new TextField(visit.text(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void create(Consumer<NewPassword> made) {
        userName.setInvalid(false);
        displayName.setInvalid(false);
        switch (administration.create(userName.getValue(), displayName.getValue(), grants.value(), visit.actor())) {
            case Handover.Made(var _, NewPassword password) -> made.accept(password);
            case Handover.Refused(RuleViolation violation) -> show(violation);
        }
    }

    private void show(RuleViolation violation) {
        Map<String, TextField> fields = Map.of("userName", userName, "displayName", displayName);
        violation
                .field()
                .map(fields::get)
                .ifPresentOrElse(
                        field -> {
                            field.setErrorMessage(violation.text(visit.locale()));
                            field.setInvalid(true);
                            field.focus();
                        },
                        () -> said.refused(violation));
    }
}
