package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;

/**
 * What a unit came from where it begins, or what becomes of it where it ends.
 *
 * @param on the first day of its life, or the first one after it
 * @param others the predecessors, or the successors
 */
record Succession(
        LocalDate on,
        boolean ends,
        @Nullable ClosingOutcome outcome,
        @Nullable String transferredTo,
        List<UUID> others) {

    /** All that is known of a unit's beginning and end. A beginning without predecessors says nothing. */
    static List<Succession> of(Timelines unit) {
        List<Succession> successions = new ArrayList<>();
        for (EffectivePeriod life : unit.lifetimes()) {
            unit.at(Attribute.PREDECESSORS, life.from())
                    .map(before -> new Succession(life.from(), false, null, null, ids(before.units())))
                    .ifPresent(successions::add);
            life.end()
                    .flatMap(end -> unit.at(Attribute.CLOSING, end)
                            .map(closing -> new Succession(
                                    end, true, closing.outcome(), closing.transferredTo(), ids(closing.successors()))))
                    .ifPresent(successions::add);
        }
        return successions;
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
