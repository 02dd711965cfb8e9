package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * For whom it is what is, was or was thought to be said of a contact point: the one rule of it, which all that reads a contact point
 * asks. It is judged by the latest that is known, never by what was known as of some other time.
 *
 * <p>The contact point has a visibility on each day by what is known now. Each text of it, a value or a label, has one on each day
 * by what was known when the text last stood there at the end of a change: a text that has been replaced stays what it was. The
 * strictest holds of the contact point's and its texts', each on the day in question and today; and whatever never stood, of a
 * contact point that never was or within one change alone, is for the fewest.
 *
 * <p>"Today" is the last day up to today of which anything is said, or else the first one to come.
 */
public final class Disclosure {

    /** How a contact point was in a period, by what was known at the end of some change. */
    public record Stance(EffectivePeriod period, Set<String> texts, Visibility visibility) {

        public Stance {
            texts = Set.copyOf(texts);
        }

        /** @param label none where it is empty */
        public static Stance of(
                EffectivePeriod period, Optional<String> value, Optional<LocalText> label, Visibility visibility) {
            return new Stance(period, Disclosure.texts(value, label), visibility);
        }
    }

    /** A stretch of todays, and for whom something is on them. */
    public record Todays(EffectivePeriod period, Visibility visibility) {}

    private final List<Stance> everKnown;
    private final List<Stance> knownNow;

    /**
     * @param everKnown what was ever known at the end of a change, in the order in which it became known; of one day and one moment
     *     there is one
     * @param knownNow what of that is known now
     */
    public Disclosure(List<Stance> everKnown, List<Stance> knownNow) {
        this.everKnown = List.copyOf(everKnown);
        this.knownNow = List.copyOf(knownNow);
    }

    /** @param afterEachChange what was known of the contact point at the end of each change of it, in their order */
    public static Disclosure of(List<Timelines> afterEachChange) {
        LinkedHashSet<Stance> everKnown = new LinkedHashSet<>();
        for (Timelines known : afterEachChange) {
            List<Stance> stances = stances(known);
            stances.forEach(everKnown::remove); // what is still known became known last
            everKnown.addAll(stances);
        }
        return new Disclosure(
                List.copyOf(everKnown), afterEachChange.isEmpty() ? List.of() : stances(afterEachChange.getLast()));
    }

    private static List<Stance> stances(Timelines known) {
        List<Stance> stances = new ArrayList<>();
        List<LocalDate> days = known.days();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            if (known.existsOn(from)) {
                stances.add(Stance.of(
                        new EffectivePeriod(from, i + 1 < days.size() ? days.get(i + 1) : EffectiveDates.OPEN_END),
                        known.at(Attribute.CONTACT_VALUE, from),
                        known.at(Attribute.LABEL, from),
                        known.at(Attribute.VISIBILITY, from).orElse(Visibility.STRICTEST)));
            }
        }
        return stances;
    }

    /** The texts that have to be judged. */
    public static Set<String> texts(Optional<String> value, Optional<LocalText> label) {
        Set<String> texts = new LinkedHashSet<>();
        value.ifPresent(texts::add);
        label.ifPresent(it -> {
            texts.add(it.sv());
            Optional.ofNullable(it.en()).ifPresent(texts::add);
        });
        return texts;
    }

    /**
     * For whom an answer is that tells these texts of these days.
     *
     * @param days one, or several where a text is told that holds on one of them
     */
    public Visibility of(Collection<String> texts, Collection<LocalDate> days, LocalDate today) {
        if (knownNow.isEmpty()) {
            return Visibility.STRICTEST;
        }
        return Stream.concat(
                        Stream.concat(
                                days.stream().flatMap(day -> on(day, knownNow).stream()),
                                Stream.of(lastUpTo(today, knownNow))),
                        texts.stream().flatMap(text -> of(text, days, today)))
                .max(Comparator.naturalOrder())
                .orElse(Visibility.STRICTEST);
    }

    private Stream<Visibility> of(String text, Collection<LocalDate> days, LocalDate today) {
        List<Stance> its = everKnown.stream()
                .filter(stance -> stance.texts().contains(text))
                .toList();
        List<Visibility> onDays =
                days.stream().flatMap(day -> on(day, its).stream()).toList();
        return onDays.isEmpty()
                ? Stream.of(Visibility.STRICTEST)
                : Stream.concat(onDays.stream(), Stream.of(lastUpTo(today, its)));
    }

    /** The same for every today there may be, earliest first. */
    public List<Todays> onEveryToday(Collection<String> texts, Collection<LocalDate> days) {
        TreeSet<LocalDate> turns = new TreeSet<>(Set.of(EffectiveDates.FIRST));
        everKnown.forEach(stance -> {
            turns.add(stance.period().from());
            turns.add(stance.period().to());
        });
        List<Todays> todays = new ArrayList<>();
        for (LocalDate from : turns.headSet(EffectiveDates.OPEN_END)) {
            LocalDate next = turns.higher(from);
            LocalDate to = next == null ? EffectiveDates.OPEN_END : next;
            todays.add(new Todays(new EffectivePeriod(from, to), of(texts, days, from)));
        }
        return todays;
    }

    /** What was known last of the day. */
    private static Optional<Visibility> on(LocalDate day, List<Stance> stances) {
        return stances.reversed().stream()
                .filter(stance -> stance.period().contains(day))
                .map(Stance::visibility)
                .findFirst();
    }

    /** What was known last of the last day up to today, or else of the first one to come. */
    private static Visibility lastUpTo(LocalDate today, List<Stance> stances) {
        LocalDate day = stances.stream()
                .map(Stance::period)
                .filter(period -> !period.from().isAfter(today))
                .map(period -> period.contains(today) ? today : period.to().minusDays(1))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> stances.stream()
                        .map(stance -> stance.period().from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        return on(day, stances).orElseThrow();
    }
}
