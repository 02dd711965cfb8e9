package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.orgtrail.directory.Finding.Called;
import org.orgtrail.directory.Finding.Fit;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;

/**
 * A thing that a search has found.
 *
 * @param nearest what it is called on the day, or on the nearest of its life
 * @param found what else it was found by
 * @param life the period of its life that has the day, or is nearest to it
 */
record Hit(ThingId thing, Lifeline.Part nearest, Fit fit, Optional<Called> found, EffectivePeriod life, LocalDate day) {

    /** How well it fits; then by the name of the day before another; then what exists on the day before what does not; then by name and code. */
    static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::fit)
            .thenComparing(hit -> hit.found().isPresent())
            .thenComparing(hit -> !hit.exists())
            .thenComparing(hit -> hit.nearest().name().sv(), Siblings.swedish())
            .thenComparing(hit -> Objects.requireNonNullElse(hit.nearest().code(), ""))
            .thenComparing(hit -> hit.thing().value());

    ThingKind kind() {
        return thing.kind();
    }

    boolean exists() {
        return life.contains(day);
    }

    /** The day asked about, or the nearest on which the thing exists. */
    LocalDate nearestDay() {
        return Lives.nearestDay(life, day);
    }
}
