package org.orgtrail.organisation;

import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;

/** The one door through which the organisation changes. */
public interface OrganisationActions {

    /**
     * Records the change, all of it or nothing. Its commands are taken in their order; the rules are judged on the state after
     * the whole change. The same {@code changeId} again stores nothing and answers with the position of the first time.
     *
     * @throws ChangeLog.LogUnavailable where the log cannot be reached; nothing is stored, and trying again is safe
     * @throws NotYet while the sample organisation is being recorded, likewise
     */
    Outcome record(Change change, Actor actor);

    /**
     * Tries the change and takes it back: what recording it now would do, and all the rules it would break.
     *
     * @throws ChangeLog.LogUnavailable as for {@link #record}
     */
    Preview preview(Change change, Actor actor);

    /** Nothing was stored because the sample organisation is being recorded; trying again in a while is safe. */
    final class NotYet extends RuntimeException {
        public NotYet() {
            super("The sample organisation is being recorded");
        }
    }
}
