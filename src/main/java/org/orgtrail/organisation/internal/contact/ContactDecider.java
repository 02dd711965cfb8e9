package org.orgtrail.organisation.internal.contact;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.ContactCommand;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to a contact point. */
public final class ContactDecider {

    private ContactDecider() {}

    public static Verdict decide(Timelines contact, ContactCommand command, StepId step) {
        return switch (command) {
            case PublishContactPoint c ->
                beginning(contact, c)
                        .check("owner", objectionTo(c.owner()))
                        .check("value", ContactValues.objectionTo(c.kind(), c.value()))
                        .text("label", c.label(), Deciding.LONGEST_NAME)
                        .then(() -> new ContactPointPublished(
                                c.contactId(),
                                step,
                                c.owner(),
                                c.kind(),
                                c.value().strip(),
                                c.label(),
                                c.visibility(),
                                c.effectiveFrom()));
            case ChangeContactPoint c ->
                about(contact, c)
                        .check(
                                "value",
                                contact.at(Attribute.CONTACT_KIND, LocalDate.MAX)
                                        .flatMap(kind -> ContactValues.objectionTo(kind, c.value())))
                        .text("label", c.label(), Deciding.LONGEST_NAME)
                        .then(() -> new ContactPointChanged(
                                c.contactId(),
                                step,
                                owner(contact),
                                kind(contact),
                                valueAt(contact, c.effectiveFrom())
                                        .orElse(c.value().strip()),
                                c.value().strip(),
                                c.label(),
                                c.visibility(),
                                c.effectiveFrom()));
            case WithdrawContactPoint c ->
                ending(contact, c)
                        .then(() -> new ContactPointWithdrawn(
                                c.contactId(),
                                step,
                                owner(contact),
                                kind(contact),
                                valueAt(contact, c.effectiveFrom()).orElseThrow(),
                                c.effectiveFrom()));
        };
    }

    private static Optional<RuleViolation> objectionTo(ThingId owner) {
        return switch (owner.kind()) {
            case UNIT, POST, PERSON, FORUM -> Optional.empty();
            case APPOINTMENT, CONTACT -> Optional.of(RuleViolation.of("contact-owner-kind"));
        };
    }

    /** A contact point's owner and kind never change; they are set by its first event. */
    private static ThingId owner(Timelines contact) {
        return contact.at(Attribute.OWNER, LocalDate.MAX).orElseThrow();
    }

    private static ContactKind kind(Timelines contact) {
        return contact.at(Attribute.CONTACT_KIND, LocalDate.MAX).orElseThrow();
    }

    private static Optional<String> valueAt(Timelines contact, LocalDate day) {
        return contact.at(Attribute.CONTACT_VALUE, day);
    }
}
