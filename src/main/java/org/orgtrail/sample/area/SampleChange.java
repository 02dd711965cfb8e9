package org.orgtrail.sample.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.orgtrail.organisation.Change;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * A change of the sample, and when it is said to have been recorded.
 *
 * @param change made from what was recorded before it
 */
public record SampleChange(ChangeId id, Instant recordedAt, Function<Recorded, Change> change) {

    /** What has been recorded before. */
    public interface Recorded {

        /** What set the attribute of the thing on that day, which the page of the unit shows. */
        StepId stepOf(ThingId thing, Attribute<?> attribute, UnitId page, LocalDate day);
    }
}
