package org.orgtrail.organisation.internal.person;

import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;

import java.util.Optional;
import org.orgtrail.organisation.command.PersonCommand;
import org.orgtrail.organisation.command.RegisterPerson;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to a person. */
public final class PersonDecider {

    private PersonDecider() {}

    public static Verdict decide(Timelines person, PersonCommand command, StepId step) {
        return switch (command) {
            case RegisterPerson c ->
                beginning(person, c)
                        .check("name", objectionTo(c.name()))
                        .then(() -> new PersonRegistered(
                                c.personId(), step, c.name().strip()));
        };
    }

    /** A name is held to the same rules as any text, though it has no languages. */
    private static Optional<RuleViolation> objectionTo(String name) {
        try {
            return LocalText.sv(name).fits(Deciding.LONGEST_NAME)
                    ? Optional.empty()
                    : Optional.of(RuleViolation.of("text-too-long", Deciding.LONGEST_NAME));
        } catch (InvalidValue invalid) {
            return Optional.of(invalid.violation());
        }
    }
}
