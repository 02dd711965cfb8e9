package org.orgtrail.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Closing;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** The rules of the domain, each said of the model day by day, without a thought for speed. */
final class NaiveRules {

    private final NaiveOrganisation organisation;
    private final long knownAt;
    private final List<String> broken = new ArrayList<>();

    private NaiveRules(NaiveOrganisation organisation, long knownAt) {
        this.organisation = organisation;
        this.knownAt = knownAt;
    }

    /** Every rule that is broken in what was known after the change at that position; none, if the product is right. */
    static List<String> broken(NaiveOrganisation organisation, long knownAt) {
        NaiveRules rules = new NaiveRules(organisation, knownAt);
        for (LocalDate day : organisation.boundaries()) {
            for (ThingId thing : organisation.things()) {
                if (organisation.exists(thing, day, knownAt)) {
                    rules.judge(thing, day);
                }
            }
        }
        rules.codes();
        rules.closings();
        rules.nothingIsSaidOfTheDead();
        rules.somethingHasChanged();
        return rules.broken;
    }

    private void judge(ThingId thing, LocalDate day) {
        for (ThingId owner : organisation.owners(thing, day, knownAt)) {
            if (!organisation.exists(owner, day, knownAt)) {
                broken.add("R2, R4: %s depends on %s, which does not exist on %s".formatted(thing, owner, day));
            }
        }
        for (String needed : needed(thing)) {
            if (value(thing, needed, day).isEmpty()) {
                broken.add("R10: %s has no %s on %s".formatted(thing, needed, day));
            }
        }
        if (thing instanceof UnitId && !leadsToARoot(thing, day)) {
            broken.add("R1: %s is above itself on %s".formatted(thing, day));
        }
        if (thing instanceof PostId && value(thing, "role", day).equals(Optional.of(PostRole.HEAD))) {
            long heads = organisation.things(AppointmentId.class).stream()
                    .filter(held -> organisation.exists(held, day, knownAt))
                    .filter(held -> value(held, "post", day).equals(Optional.of(thing)))
                    .filter(held -> value(held, "appointmentKind", day).equals(Optional.of(AppointmentKind.PERMANENT)))
                    .count();
            if (heads > 1) {
                broken.add("R6: %s has %d permanent holders on %s".formatted(thing, heads, day));
            }
        }
    }

    /** What the thing has on every day of its life. */
    private static List<String> needed(ThingId thing) {
        return switch (thing) {
            case UnitId _ -> List.of("code", "names", "type");
            case PostId _ -> List.of("unit", "title", "role");
            case AppointmentId _ -> List.of("post", "holder", "appointmentKind");
            case PersonId _ -> List.of("personName");
            case ForumId _ -> List.of("host", "names");
            case ContactId _ -> List.of("owner", "contactKind", "contactValue", "visibility");
        };
    }

    private boolean leadsToARoot(ThingId unit, LocalDate day) {
        ThingId above = unit;
        for (int steps = 0; steps <= organisation.things().size(); steps++) {
            Optional<Object> parent = value(above, "parent", day);
            if (parent.isEmpty()) {
                return true;
            }
            above = (ThingId) parent.get();
        }
        return false;
    }

    /** Of all codes that were ever known, taken back or not. */
    private void codes() {
        Map<Object, ThingId> units = new HashMap<>();
        for (Recorded recorded : organisation.events()) {
            for (Said said : Said.by(recorded.event(), recorded.position())) {
                ThingId thing = recorded.event().thing();
                if (said.attribute().equals("code") && said.value() != null) {
                    ThingId first = units.putIfAbsent(said.value(), thing);
                    if (first != null && !first.equals(thing)) {
                        broken.add("R3: %s was the code of %s and of %s".formatted(said.value(), first, thing));
                    }
                }
            }
        }
    }

    private void closings() {
        for (UnitId unit : organisation.things(UnitId.class)) {
            for (LocalDate day : organisation.boundaries()) {
                Said said = organisation.decisive(unit, "closing", day, knownAt);
                // what had ended before, or never began, is not closed by what says so for a later day
                boolean ends = organisation.exists(unit, day.minusDays(1), knownAt)
                        && !organisation.exists(unit, day, knownAt);
                if (ends && said != null && said.from().equals(day) && said.value() instanceof Closing closing) {
                    judge(unit, closing, day);
                }
            }
        }
    }

    private void judge(UnitId unit, Closing closing, LocalDate day) {
        int successors = closing.successors().size();
        boolean asManyAsItShould = switch (closing.outcome()) {
            case ABOLISHED, TRANSFERRED_OUT -> successors == 0;
            case REPLACED, MERGED -> successors == 1;
            case SPLIT -> successors >= 2;
        };
        if (!asManyAsItShould) {
            broken.add("R5: %s is %s with %d successors".formatted(unit, closing.outcome(), successors));
        }
        for (UnitId successor : closing.successors()) {
            if (!organisation.exists(successor, day, knownAt)) {
                broken.add("R5: %s follows %s on %s, but does not exist".formatted(successor, unit, day));
            }
        }
        if (successorsOf(closing.successors(), new TreeSet<>(), 0).contains(unit.text())) {
            broken.add("R5: %s follows itself".formatted(unit));
        }
    }

    private Set<String> successorsOf(List<UnitId> units, Set<String> found, int generation) {
        for (UnitId unit : units) {
            if (found.add(unit.text()) && generation < 100) {
                Said said = organisation.decisive(unit, "closing", LocalDate.MAX, knownAt);
                if (said != null && said.value() instanceof Closing closing) {
                    successorsOf(closing.successors(), found, generation + 1);
                }
            }
        }
        return found;
    }

    /** What is said of a thing is said of a day of its life. */
    private void nothingIsSaidOfTheDead() {
        for (ThingId thing : organisation.things()) {
            if (organisation.existed(thing, knownAt)) {
                for (LocalDate day : organisation.boundaries()) {
                    for (String attribute : organisation.attributes(thing)) {
                        Said said = organisation.decisive(thing, attribute, day, knownAt);
                        if (said != null
                                && said.from().equals(day)
                                && !Set.of("exists", "closing").contains(attribute)
                                && !organisation.exists(thing, day, knownAt)) {
                            broken.add("%s has a new %s on %s, but does not exist".formatted(thing, attribute, day));
                        }
                    }
                }
            }
        }
    }

    /** R8. A change that takes something back may leave all as it was, because something else says the same. */
    private void somethingHasChanged() {
        List<Recorded> change = organisation.events().stream()
                .filter(recorded -> recorded.position() == knownAt)
                .toList();
        boolean changed = change.isEmpty()
                || change.stream().anyMatch(recorded -> recorded.event() instanceof StepRetracted)
                || change.stream().flatMap(this::said).anyMatch(this::differsFromBefore);
        if (!changed) {
            broken.add("R8: the change at %d has changed nothing".formatted(knownAt));
        }
    }

    private record Question(ThingId thing, String attribute, LocalDate day) {}

    private Stream<Question> said(Recorded recorded) {
        return Said.by(recorded.event(), recorded.position()).stream()
                .map(said -> new Question(recorded.event().thing(), said.attribute(), said.from()));
    }

    private boolean differsFromBefore(Question asked) {
        @Nullable
        Object before = organisation
                .value(asked.thing(), asked.attribute(), asked.day(), knownAt - 1)
                .orElse(null);
        @Nullable
        Object after = value(asked.thing(), asked.attribute(), asked.day()).orElse(null);
        return !Objects.equals(before, after);
    }

    private Optional<Object> value(ThingId thing, String attribute, LocalDate day) {
        return organisation.value(thing, attribute, day, knownAt);
    }
}
