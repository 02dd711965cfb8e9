package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A person is shown to the fewest from now on, whatever day is asked about. */
@Revision("1")
public record PersonProtected(PersonId personId, StepId stepId) implements PersonEvent {

    /** The first of all dates: what is known last holds on all of them. */
    @Override
    public LocalDate effectiveFrom() {
        return EffectiveDates.FIRST;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.PROTECTED, effectiveFrom(), true));
    }
}
