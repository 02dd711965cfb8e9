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
            case PublishContactPoint c -> {
                String value = ContactValues.clean(c.kind(), c.value());
                yield beginning(contact, c)
                        .check("owner", objectionTo(c.owner()))
                        .check("value", ContactValues.objectionTo(c.kind(), value))
                        .name("label", c.label())
                        .then(() -> new ContactPointPublished(
                                c.contactId(),
                                step,
                                c.owner(),
                                c.kind(),
                                value,
                                c.label(),
                                c.visibility(),
                                c.effectiveFrom()));
            }
            case ChangeContactPoint c -> {
                Optional<ContactKind> kind = kindOf(contact);
                String value =
                        kind.map(known -> ContactValues.clean(known, c.value())).orElse(c.value());
                yield about(contact, c)
                        .needs(Attribute.OWNER, LocalDate.MAX)
                        .needs(Attribute.CONTACT_KIND, LocalDate.MAX)
                        .check("value", kind.flatMap(known -> ContactValues.objectionTo(known, value)))
                        .name("label", c.label())
                        .then(() -> new ContactPointChanged(
                                c.contactId(),
                                step,
                                owner(contact),
                                kind.orElseThrow(),
                                valueAt(contact, c.effectiveFrom()).orElse(value),
                                value,
                                c.label(),
                                c.visibility(),
                                c.effectiveFrom()));
            }
            case WithdrawContactPoint c ->
                ending(contact, c)
                        .needs(Attribute.OWNER, LocalDate.MAX)
                        .needs(Attribute.CONTACT_KIND, LocalDate.MAX)
                        .needs(Attribute.CONTACT_VALUE, c.effectiveFrom())
                        .then(() -> new ContactPointWithdrawn(
                                c.contactId(),
                                step,
                                owner(contact),
                                kindOf(contact).orElseThrow(),
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

    private static Optional<ContactKind> kindOf(Timelines contact) {
        return contact.at(Attribute.CONTACT_KIND, LocalDate.MAX);
    }

    private static Optional<String> valueAt(Timelines contact, LocalDate day) {
        return contact.at(Attribute.CONTACT_VALUE, day);
    }
}
