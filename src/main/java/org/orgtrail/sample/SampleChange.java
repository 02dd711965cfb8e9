package org.orgtrail.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.orgtrail.organisation.Change;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/**
 * A change of the sample, and when it is said to have been recorded.
 *
 * @param change made from what was recorded before it
 */
record SampleChange(ChangeId id, Instant recordedAt, Function<Recorded, Change> change) {

    /** What has been recorded before. */
    interface Recorded {

        /** What set the contact point's value on that day, on the page of the unit. */
        StepId stepOf(ContactId contact, UnitId page, LocalDate day);
    }
}
