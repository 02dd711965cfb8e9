package org.orgtrail.ui.record;

import java.util.List;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Visit;

/** What can be recorded of the contact points of something: a new one, another value, the end of one. */
final class ContactChoices {

    private ContactChoices() {}

    /** @param contacts those that the owner has */
    static void add(ActionMenu menu, ThingId owner, String ownerName, List<Contact> contacts, Visit visit) {
        menu.add(visit.text("record.publish", ownerName), ownerName, () -> ContactForm.publish(owner, visit));
        for (Contact contact : contacts) {
            String value = contact.value().lines().findFirst().orElse("");
            menu.add(visit.text("record.change-contact", value), ownerName, () -> ContactForm.change(contact, visit));
            menu.add(
                    visit.text("record.withdraw", value),
                    ownerName,
                    () -> new EndingForm(
                            visit.text("record.withdraw.text"), from -> new WithdrawContactPoint(contact.id(), from)));
        }
    }
}
