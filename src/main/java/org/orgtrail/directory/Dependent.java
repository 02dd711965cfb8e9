package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * Something that is under a unit on a day, or comes there later: what has to be moved, ended or taken back before the unit can
 * end on that day. A thing that leaves and returns is listed once for each time; where it ends, the later times fall away.
 *
 * @param name what it is called then; an appointment goes by its holder's name
 * @param owner what it belongs to: the unit itself, or another dependent, with which it goes where that is moved
 * @param from the first day on which it is there, never before the asked one, nor before its owner's
 * @param arrivesLater true where it comes to its owner only after the asked day, so that its arrival can be taken back
 * @param steps what brings a later arrival about; empty for what is there already
 * @param laterSteps what is said of it for {@code from} or later: where it is ended then, that is to be taken back as well
 */
public record Dependent(
        ThingId thing,
        LocalText name,
        ThingId owner,
        LocalDate from,
        boolean arrivesLater,
        List<StepId> steps,
        List<StepId> laterSteps) {

    public Dependent {
        steps = List.copyOf(steps);
        laterSteps = List.copyOf(laterSteps);
    }
}
