package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A post ceases to exist: {@code effectiveFrom} is the first day without it. */
@Revision("1")
public record PostAbolished(PostId postId, StepId stepId, LocalDate effectiveFrom) implements PostEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.EXISTS, effectiveFrom, false));
    }
}
