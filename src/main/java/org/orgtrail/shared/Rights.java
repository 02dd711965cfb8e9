package org.orgtrail.shared;

import java.util.Optional;

/** Port: what an actor may do, judged by what is known of their account now, whatever date they ask about. */
public interface Rights {

    /** Why this actor may not record changes; empty where they may, of something at least. */
    Optional<RuleViolation> objectionToRecording(Actor actor);

    /** What the actor may change; nothing where {@link #objectionToRecording} objects. */
    Reach reach(Actor actor);

    /** For whom the most closed is that the actor may see. */
    Visibility sight(Actor actor);

    /** True where the actor may see protected persons. */
    boolean seesProtected(Actor actor);

    /** Why this actor may neither protect persons nor lift that; empty where they may. */
    Optional<RuleViolation> objectionToProtecting(Actor actor);

    /** True where the actor may check what has been recorded: the log as it is stored, and what was believed when. */
    boolean mayAudit(Actor actor);
}
