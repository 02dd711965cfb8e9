package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;

/** A post takes another title. */
@Revision("1")
public record PostRetitled(
        PostId postId, StepId stepId, LocalText previousTitle, LocalText title, LocalDate effectiveFrom)
        implements PostEvent {

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(Attribute.TITLE, effectiveFrom, title));
    }
}
