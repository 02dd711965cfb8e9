package org.orgtrail.ui.record;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.ui.shell.Visit;

/** A way to reach somebody, new or changed. */
final class ContactForm implements ChangeForm {

    /** Makes the command from what is filled in. */
    @FunctionalInterface
    private interface Command {
        OrganisationCommand of(String value, @Nullable LocalText label, Visibility visibility, LocalDate from);
    }

    private final Inputs inputs = new Inputs();
    private final TextArea value;
    private final LocalTextInput label;
    private final RadioButtonGroup<Visibility> visibility;
    private final Command command;

    /** A new one of the owner's. */
    static ContactForm publish(ThingId owner, Visit visit) {
        return publishAgain(
                new Contact(ContactId.next(), owner, ContactKind.PHONE, "", Optional.empty(), Visibility.PUBLIC),
                visit);
    }

    /** One that there is, said anew. */
    static ContactForm publishAgain(Contact present, Visit visit) {
        RadioButtonGroup<ContactKind> kind =
                Choices.of(present.kind(), visit.text("record.contact-kind"), "contact-kind", visit);
        ContactForm form = new ContactForm(
                kind,
                present.value(),
                present.label().orElse(null),
                present.visibility(),
                visit,
                (value, label, visibility, from) -> new PublishContactPoint(
                        present.id(),
                        present.owner(),
                        Inputs.required("kind", kind.getValue()),
                        value,
                        label,
                        visibility,
                        from));
        kind.addValueChangeListener(changed -> form.help(changed.getValue(), visit));
        form.help(present.kind(), visit);
        return form;
    }

    /** Another value, label or visibility for one that exists. */
    static ContactForm change(Contact contact, Visit visit) {
        ContactForm form = new ContactForm(
                null,
                contact.value(),
                contact.label().orElse(null),
                contact.visibility(),
                visit,
                (value, label, visibility, from) ->
                        new ChangeContactPoint(contact.id(), value, label, visibility, from));
        form.help(contact.kind(), visit);
        return form;
    }

    private ContactForm(
            @Nullable RadioButtonGroup<ContactKind> kind,
            String value,
            @Nullable LocalText label,
            Visibility visibility,
            Visit visit,
            Command command) {
        this.command = command;
        if (kind != null) {
            inputs.field("kind", kind);
        }
        this.value = inputs.field("value", new TextArea(visit.text("record.contact-value")));
        this.value.setManualValidation(true);
        this.value.setRequiredIndicatorVisible(true);
        this.value.setMinRows(1);
        this.value.setValue(value);
        this.label = inputs.field("label", LocalTextInput.line(visit.text("record.contact-label"), false, label));
        this.visibility = inputs.field(
                "visibility", Choices.of(visibility, visit.text("record.visibility"), "visibility", visit));
        inputs.takes(Attribute.CONTACT_VALUE, theirs -> Inputs.take(this.value, theirs));
        inputs.takes(Attribute.LABEL, this.label::take);
        inputs.takes(Attribute.VISIBILITY, theirs -> Inputs.take(this.visibility, theirs));
    }

    private void help(ContactKind kind, Visit visit) {
        value.setHelperText(visit.text("record.contact-value." + kind.name()));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        String written = value.getValue().strip();
        return List.of(command.of(
                Inputs.required("value", written.isEmpty() ? null : written),
                Inputs.<@Nullable LocalText>read("label", label::optional),
                Inputs.required("visibility", visibility.getValue()),
                from));
    }
}
