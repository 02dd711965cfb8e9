package org.orgtrail.shared;

/** Port: which persons the database shows in the transaction that is under way. Until it is told, it shows no protected ones. */
public interface Sight {

    /** From here to the end of the transaction, or to the next time, it shows those that the actor may see. */
    void is(Actor actor);
}
