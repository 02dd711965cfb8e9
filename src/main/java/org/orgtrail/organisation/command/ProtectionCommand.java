package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.EffectiveDates;

/** What says who may see a person: for those who answer for the record, not for editors. */
public sealed interface ProtectionCommand extends PersonCommand permits ProtectPerson, LiftProtection {

    /** The first of all dates: what is known last holds on all of them. */
    @Override
    default LocalDate effectiveFrom() {
        return EffectiveDates.FIRST;
    }
}
