package org.orgtrail.history.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;

/**
 * That a thing belonged to another for a period.
 *
 * @param relation the key of the attribute that says so
 */
record Placement(String relation, UUID thing, UUID owner, EffectivePeriod period) {

    /** True where the event may say where its thing belongs, or for how long. */
    static boolean mayChangeBy(OrganisationEvent event) {
        return event.touches().stream()
                .anyMatch(
                        attribute -> attribute.equals(Attribute.EXISTS) || Attribute.DEPENDENCIES.contains(attribute));
    }

    /**
     * What the thing's timelines say, for as long as it exists. An appointment belongs to its post, and places its holder under
     * itself: what happens to a person counts where they hold a post, while they hold it.
     */
    static List<Placement> of(ThingId source, Timelines timelines) {
        List<Placement> placements = new ArrayList<>();
        for (Attribute<? extends ThingId> dependency : Attribute.DEPENDENCIES) {
            for (Timelines.Valued<? extends ThingId> valued : timelines.periods(dependency)) {
                for (EffectivePeriod lifetime : timelines.lifetimes()) {
                    valued.period()
                            .overlap(lifetime)
                            .map(period -> placement(dependency, source, valued.value(), period))
                            .ifPresent(placements::add);
                }
            }
        }
        return placements;
    }

    private static Placement placement(
            Attribute<?> dependency, ThingId source, ThingId target, EffectivePeriod period) {
        return dependency.equals(Attribute.HOLDER)
                ? new Placement(dependency.key(), target.value(), source.value(), period)
                : new Placement(dependency.key(), source.value(), target.value(), period);
    }
}
