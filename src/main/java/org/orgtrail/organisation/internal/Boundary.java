package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.organisation.command.Statement;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.organisation.internal.guard.GuardPlaces;
import org.orgtrail.organisation.internal.guard.GuardPlaces.Asked;
import org.orgtrail.organisation.internal.guard.GuardPlaces.Located;
import org.orgtrail.organisation.internal.guard.GuardPlaces.Said;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Reach;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * Whether all that a change touches is within what its author may change (docs/adr/0065). Each command is judged twice: on
 * where things were before the change, and on where they are after the whole of it, when what it has brought into being
 * has a place too.
 */
final class Boundary {

    private static final Set<Attribute<?>> STANDING = Set.of(Attribute.EXISTS, Attribute.PARENT);

    private final Reach reach;
    private final GuardPlaces places;
    private final Map<Integer, Set<Asked>> asked = new TreeMap<>();
    private final Map<Integer, RuleViolation> crossings = new TreeMap<>();
    private final Set<ThingId> found = new HashSet<>();

    Boundary(Reach reach, GuardPlaces places) {
        this.reach = reach;
        this.places = places;
    }

    /** False where the command is about something outside: then it must not be run. */
    boolean admits(int index, ThingCommand command) {
        return switch (reach) {
            case Reach.Everything _ -> true;
            case Reach.Subtrees _
            when command instanceof ProtectionCommand -> true; // for which there is a right of its own
            case Reach.Subtrees subtrees
            when subtrees.units().isEmpty() -> {
                crossings.put(index, RuleViolation.of("outside-scope-of-nothing"));
                yield false;
            }
            case Reach.Subtrees subtrees -> {
                List<Asked> now =
                        new ArrayList<>(askedBy(command, subtrees.today()).toList());
                asked.computeIfAbsent(index, _ -> new HashSet<>()).addAll(now);
                List<Located> located = places.locate(now, subtrees);
                for (int i = 0; i < now.size(); i++) {
                    switch (located.get(i)) {
                        case OUTSIDE -> cross(index, now.get(i), subtrees);
                        case WITHIN -> found.add(now.get(i).thing());
                        case NOWHERE, UNKNOWN -> {}
                    }
                }
                yield !crossings.containsKey(index);
            }
        };
    }

    /** Why the change may not be recorded, a command a time, judged after all of its commands have been run. */
    List<Objection> objections() {
        if (reach instanceof Reach.Subtrees subtrees) {
            List<Integer> commands = new ArrayList<>();
            List<Asked> all = new ArrayList<>();
            asked.forEach((index, things) -> things.forEach(each -> {
                commands.add(index);
                all.add(each);
            }));
            List<Located> located = all.isEmpty() ? List.of() : places.locate(all, subtrees);
            for (int i = 0; i < all.size(); i++) {
                switch (located.get(i)) {
                    case OUTSIDE -> cross(commands.get(i), all.get(i), subtrees);
                    case NOWHERE -> {
                        if (!found.contains(all.get(i).thing())) {
                            cross(commands.get(i), all.get(i), subtrees);
                        }
                    }
                    case WITHIN, UNKNOWN -> {}
                }
            }
        }
        return crossings.entrySet().stream()
                .<Objection>map(entry -> new Objection.Broken(OptionalInt.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void cross(int index, Asked outside, Reach.Subtrees subtrees) {
        crossings.computeIfAbsent(index, _ -> violation(outside, subtrees));
    }

    /** Names nothing but what the author may change: the name of what is outside may be none of their business. */
    private RuleViolation violation(Asked outside, Reach.Subtrees subtrees) {
        boolean topmost = outside.above()
                && places.locate(List.of(new Asked(outside.thing(), outside.day(), false)), subtrees)
                        .contains(Located.WITHIN);
        return RuleViolation.of(topmost ? "outside-scope-above" : "outside-scope", places.named(subtrees));
    }

    /** All that has to be within for the command: what it is about, and what it sets that in relation to. */
    private Stream<Asked> askedBy(ThingCommand command, LocalDate today) {
        return switch (command) {
            case RetractStep c -> step(c.thing(), places.said(c.thing(), c.step()), today);
            case CorrectStep c ->
                Stream.concat(step(c.thing(), places.said(c.thing(), c.step()), today), askedBy(c.right(), today));
            case Statement c -> {
                LocalDate day = later(c.effectiveFrom(), today);
                boolean above = c instanceof EstablishUnit || c instanceof MoveUnit || c instanceof CloseUnit;
                yield Stream.concat(
                        Stream.of(new Asked(c.thing(), day, above)),
                        References.of(c).stream()
                                .skip(1)
                                .filter(other -> !isAppointee(c, other))
                                .map(other -> new Asked(other, day, false)));
            }
        };
    }

    /** Whom one appoints need not have been in one's part of the organisation before. */
    private static boolean isAppointee(Statement command, ThingId other) {
        return other instanceof PersonId && command instanceof AppointPerson;
    }

    private static Stream<Asked> step(ThingId thing, List<Said> said, LocalDate today) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        said.forEach(each -> days.merge(
                later(each.from(), today),
                thing instanceof UnitId && STANDING.contains(each.attribute()),
                Boolean::logicalOr));
        return days.isEmpty()
                ? Stream.of(new Asked(thing, today, false))
                : days.entrySet().stream().map(day -> new Asked(thing, day.getKey(), day.getValue()));
    }

    private static LocalDate later(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? today : day;
    }
}
