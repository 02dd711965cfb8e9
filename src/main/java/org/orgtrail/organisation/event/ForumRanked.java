package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A forum takes another place among its host’s: lower ranks come first, forums without one (null) last. */
@Revision("1")
public record ForumRanked(
        ForumId forumId, StepId stepId, @Nullable Integer rank, LocalDate effectiveFrom) implements ForumEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.RANK, effectiveFrom, rank));
    }
}
