package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Finding.Called;
import org.orgtrail.directory.Finding.Fit;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;

/**
 * What a thing is called all its life, as known at one place in the log.
 *
 * @param parts its rectangles, by days; at least one
 */
record Lifeline(ThingId thing, List<Part> parts) {

    /** A period in which it is called so and belongs there. */
    record Part(
            EffectivePeriod period,
            LocalText name,
            @Nullable String code,
            @Nullable UUID owner) {

        private Optional<Fit> fit(Sought sought) {
            return Stream.of(name.sv(), name.en(), code)
                    .flatMap(text -> sought.fitOf(text).stream())
                    .min(Comparator.naturalOrder());
        }

        private boolean sameName(Part other) {
            return name.equals(other.name) && (code == null ? other.code == null : code.equals(other.code));
        }
    }

    /** The thing by the name of its life that fits best, of equally good ones that of the day, or the nearest to it. */
    Optional<Hit> fitting(Sought sought, LocalDate day) {
        record Fitting(Part part, Fit fit) {}
        return parts.stream()
                .flatMap(part -> part.fit(sought).map(fit -> new Fitting(part, fit)).stream())
                .min(Comparator.comparing(Fitting::fit)
                        .thenComparing(fitting -> Lives.distance(fitting.part().period(), day)))
                .map(best -> hit(best.fit(), called(best.part(), day), day));
    }

    /** The thing by a telephone number that it has on the day. */
    Hit withNumber(ThingRow contact, LocalDate day) {
        Called number = new Called(LocalText.sv(contact.need(Attribute.CONTACT_VALUE)), contact.period());
        return hit(Fit.NUMBER, Optional.of(number), day);
    }

    private Hit hit(Fit fit, Optional<Called> found, LocalDate day) {
        return new Hit(thing, nearest(day), fit, found, life(day), day);
    }

    private Optional<Called> called(Part part, LocalDate day) {
        Part shown = nearest(day);
        if (part.sameName(shown)) {
            return Optional.empty();
        }
        int first = parts.indexOf(part);
        int last = first;
        while (first > 0 && joined(first - 1) && parts.get(first - 1).sameName(part)) {
            first--;
        }
        while (last + 1 < parts.size() && joined(last) && parts.get(last + 1).sameName(part)) {
            last++;
        }
        EffectivePeriod period = new EffectivePeriod(
                parts.get(first).period().from(), parts.get(last).period().to());
        // Of a unit that only had another code then, its name says nothing new.
        String code = part.code();
        return Optional.of(new Called(
                code != null && part.name().equals(shown.name()) ? LocalText.sv(code) : part.name(), period));
    }

    private boolean joined(int part) {
        return parts.get(part).period().to().equals(parts.get(part + 1).period().from());
    }

    private Part nearest(LocalDate day) {
        return parts.stream()
                .min(Comparator.comparingLong(part -> Lives.distance(part.period(), day)))
                .orElseThrow();
    }

    private EffectivePeriod life(LocalDate day) {
        return Lives.nearestLife(Lives.joined(parts.stream().map(Part::period).toList()), day);
    }
}
