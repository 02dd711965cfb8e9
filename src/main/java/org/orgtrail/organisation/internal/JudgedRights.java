package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.orgtrail.organisation.ChangeRights;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.internal.guard.GuardComparison;
import org.orgtrail.organisation.internal.guard.GuardComparison.Standing;
import org.orgtrail.organisation.internal.guard.GuardPlaces;
import org.orgtrail.organisation.internal.guard.GuardPlaces.Asked;
import org.orgtrail.organisation.internal.guard.GuardPlaces.Located;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JudgedRights implements ChangeRights {

    private final Rights rights;
    private final GuardPlaces places;
    private final GuardComparison comparison;

    JudgedRights(Rights rights, GuardPlaces places, GuardComparison comparison) {
        this.rights = rights;
        this.places = places;
        this.comparison = comparison;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayChange(ThingId thing, LocalDate from, Actor actor) {
        return within(thing, from, false, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayPlace(UnitId unit, LocalDate from, Actor actor) {
        return within(unit, from, true, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRetract(ThingId thing, StepId step, Actor actor) {
        return new Boundary(rights.reach(actor), places).admits(0, new RetractStep(thing, step, Set.of()));
    }

    @Override
    public boolean mayEstablishRoots(Actor actor) {
        return rights.reach(actor) instanceof Reach.Everything;
    }

    @Override
    public boolean mayProtect(Actor actor) {
        return rights.objectionToProtecting(actor).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayUndo(ChangeId change, Actor actor) {
        Boundary boundary = new Boundary(rights.reach(actor), places);
        List<Standing> standing = comparison.standingOf(change);
        return IntStream.range(0, standing.size()).allMatch(index -> {
            Standing step = standing.get(index);
            return boundary.admits(index, new RetractStep(step.thing(), step.stepId(), Set.of()));
        });
    }

    private boolean within(ThingId thing, LocalDate from, boolean above, Actor actor) {
        return switch (rights.reach(actor)) {
            case Reach.Everything _ -> true;
            case Reach.Subtrees subtrees when subtrees.units().isEmpty() -> false;
            case Reach.Subtrees subtrees -> {
                LocalDate day = from.isBefore(subtrees.today()) ? subtrees.today() : from;
                yield places.locate(List.of(new Asked(thing, day, above)), subtrees)
                        .contains(Located.WITHIN);
            }
        };
    }
}
