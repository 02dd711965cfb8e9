package org.orgtrail.organisation;

import java.util.List;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;

/** How recording a change went. */
public sealed interface Outcome {

    /**
     * It is in the log. A read that awaits the position sees it.
     *
     * @param replayed true where it had been recorded before, so that nothing was stored this time
     */
    record Recorded(ChangeId changeId, Position position, boolean replayed) implements Outcome {}

    /** Everything already is as the change wants it (rule R8): nothing was stored. */
    record NothingChanged(ChangeId changeId) implements Outcome {}

    /** It breaks rules, all of which are listed: nothing was stored. */
    record Rejected(List<Objection> objections) implements Outcome {

        public Rejected {
            objections = List.copyOf(objections);
        }
    }
}
