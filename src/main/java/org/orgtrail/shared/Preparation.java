package org.orgtrail.shared;

import java.util.Optional;

/** Port: what is to be in the log before anything else may be recorded. */
public interface Preparation {

    /**
     * How far it has come. Published as an event of the application each time that it goes on.
     *
     * @param changes how many of its changes are in the log
     * @param all how many there will be
     */
    record Progress(int changes, int all) {}

    /** True while the actor has to wait with recording. It ends once, and never begins again while the application runs. */
    boolean keepsWaiting(Actor actor);

    /** Empty where nothing has come yet, and when all has. */
    Optional<Progress> progress();
}
