package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A forum ceases to exist: {@code effectiveFrom} is the first day without it. */
@Revision("1")
public record ForumClosed(ForumId forumId, StepId stepId, LocalDate effectiveFrom) implements ForumEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.EXISTS, effectiveFrom, false));
    }
}
