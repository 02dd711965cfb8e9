package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Predecessors;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timeline.Point;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;

/**
 * What a unit came from where it begins, or what becomes of it where it ends.
 *
 * @param on the first day of its life, or the first one after it
 * @param others the predecessors, or the successors
 * @param step the step that says so
 */
record Succession(
        LocalDate on,
        boolean ends,
        @Nullable ClosingOutcome outcome,
        @Nullable String transferredTo,
        List<UUID> others,
        StepId step) {

    /** All that is known of a unit's beginning and end. A beginning without predecessors says nothing. */
    static List<Succession> of(Timelines unit) {
        List<Succession> successions = new ArrayList<>();
        for (EffectivePeriod life : unit.lifetimes()) {
            unit.of(Attribute.PREDECESSORS)
                    .pointAt(life.from())
                    .flatMap(point -> beginning(life.from(), point))
                    .ifPresent(successions::add);
            life.end()
                    .flatMap(end -> unit.of(Attribute.CLOSING).pointAt(end).flatMap(point -> ending(end, point)))
                    .ifPresent(successions::add);
        }
        return successions;
    }

    private static Optional<Succession> beginning(LocalDate on, Point<Predecessors> point) {
        return Optional.ofNullable(point.value())
                .map(before -> new Succession(on, false, null, null, ids(before.units()), point.stepId()));
    }

    private static Optional<Succession> ending(LocalDate on, Point<Closing> point) {
        return Optional.ofNullable(point.value())
                .map(closing -> new Succession(
                        on,
                        true,
                        closing.outcome(),
                        closing.transferredTo(),
                        ids(closing.successors()),
                        point.stepId()));
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
