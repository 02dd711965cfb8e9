package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A person takes another name. */
@Revision("1")
public record PersonNameChanged(
        PersonId personId, StepId stepId, String previousName, String name, LocalDate effectiveFrom)
        implements PersonEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.PERSON_NAME, effectiveFrom, name));
    }
}
