package org.orgtrail.shared;

/** Port: what is to be in the log before anything else may be recorded. */
public interface Preparation {

    /** True while the actor has to wait with recording. It ends once, and never begins again while the application runs. */
    boolean keepsWaiting(Actor actor);
}
