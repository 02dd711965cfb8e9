package org.orgtrail.organisation.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Step;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;

/**
 * What another event of the same thing has said was never true: its steps on these attributes are taken back. That event may be
 * one of this kind; then what it had taken back stands again.
 *
 * @param retracted the step that is taken back
 * @param attributes the keys of the attributes in which it is; at least one
 * @param restatedBy the event of the same change that says instead what is right: the two are a correction; null where nothing
 *     is said instead
 * @param effectiveFrom the first day of which the retracted step had said something
 */
@Revision("1")
public record StepRetracted(
        ThingId thingId,
        StepId stepId,
        StepId retracted,
        List<String> attributes,
        @Nullable StepId restatedBy,
        LocalDate effectiveFrom)
        implements OrganisationEvent {

    public StepRetracted {
        attributes = List.copyOf(attributes);
    }

    @Override
    public ThingId thing() {
        return thingId;
    }

    /** None of its own. */
    @Override
    public List<Step<?>> steps() {
        return List.of();
    }

    @Override
    public Set<Attribute<?>> touches() {
        return attributes.stream().<Attribute<?>>map(Attribute::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Timelines appliedTo(Timelines known) {
        return known.without(retracted, touches(), stepId);
    }
}
