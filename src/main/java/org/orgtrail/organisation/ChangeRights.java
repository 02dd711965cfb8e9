package org.orgtrail.organisation;

import java.time.LocalDate;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * What an actor may change, for whoever offers it. Judged by all that is known now, as {@link OrganisationActions} judges it
 * again when a change is recorded.
 */
public interface ChangeRights {

    /** Whether they may say something else of the thing from the day on, and of what is under it. */
    boolean mayChange(ThingId thing, LocalDate from, Actor actor);

    /** Whether they may move, close or correct the place of the unit from the day on: for that they need what it stands under. */
    boolean mayPlace(UnitId unit, LocalDate from, Actor actor);

    /** Whether they may take back, or correct, what the step has said of the thing. */
    boolean mayRetract(ThingId thing, StepId step, Actor actor);

    /** Whether they may establish a unit that stands under no other. */
    boolean mayEstablishRoots(Actor actor);

    /** Whether they may protect persons, and lift that. */
    boolean mayProtect(Actor actor);

    /** Whether they may undo the change: everything that it has said and that still stands is theirs to change. */
    boolean mayUndo(ChangeId change, Actor actor);
}
