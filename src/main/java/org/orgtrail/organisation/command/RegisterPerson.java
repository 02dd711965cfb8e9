package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;

/** A person is entered in the register. The name has at most 200 characters. */
public record RegisterPerson(PersonId personId, String name) implements PersonCommand, Beginning {

    /** The first of all dates: a person exists on every date, only what they hold has a beginning. */
    @Override
    public LocalDate effectiveFrom() {
        return EffectiveDates.FIRST;
    }
}
