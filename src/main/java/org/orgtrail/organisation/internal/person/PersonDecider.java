package org.orgtrail.organisation.internal.person;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;

import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.LiftProtection;
import org.orgtrail.organisation.command.PersonCommand;
import org.orgtrail.organisation.command.ProtectPerson;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to a person. */
public final class PersonDecider {

    private PersonDecider() {}

    public static Verdict decide(Timelines person, PersonCommand command, StepId step) {
        return switch (command) {
            case RegisterPerson c -> {
                String name = PlainText.clean(c.name());
                yield beginning(person, c)
                        .check("name", PlainText.objectionToLine(name, Deciding.LONGEST_NAME))
                        .then(() -> new PersonRegistered(c.personId(), step, name));
            }
            case ChangePersonName c -> {
                String name = PlainText.clean(c.name());
                yield about(person, c)
                        .check("name", PlainText.objectionToLine(name, Deciding.LONGEST_NAME))
                        .then(() -> new PersonNameChanged(
                                c.personId(),
                                step,
                                person.at(Attribute.PERSON_NAME, c.effectiveFrom())
                                        .orElse(name),
                                name,
                                c.effectiveFrom()));
            }
            case ProtectPerson c -> about(person, c).then(() -> new PersonProtected(c.personId(), step));
            case LiftProtection c ->
                isProtected(person)
                        ? about(person, c).then(() -> new ProtectionLifted(c.personId(), step))
                        : about(person, c).nothing();
        };
    }

    private static boolean isProtected(Timelines person) {
        return person.at(Attribute.PROTECTED, EffectiveDates.FIRST).orElse(false);
    }
}
