package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A person is entered in the register. A person exists on every date: only what they hold has a beginning. */
@Revision("1")
public record PersonRegistered(PersonId personId, StepId stepId, String name) implements PersonEvent {

    /** The first of all dates. */
    @Override
    public LocalDate effectiveFrom() {
        return EffectiveDates.FIRST;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(Attribute.EXISTS, effectiveFrom(), true),
                new Step<>(Attribute.PERSON_NAME, effectiveFrom(), name));
    }
}
