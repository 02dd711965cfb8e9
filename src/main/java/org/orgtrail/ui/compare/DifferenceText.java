package org.orgtrail.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.Difference.Holder;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.ui.shell.Visit;

/** Differences in words. What they are about stands before, so the words begin with what has become of it. */
final class DifferenceText {

    private DifferenceText() {}

    static String of(Difference difference, Visit visit) {
        String kind = "compare." + difference.getClass().getSimpleName();
        return switch (difference) {
            case Difference.Added it -> visit.text(kind, unit(it.parent(), visit));
            case Difference.MergedFrom it -> visit.text(kind, units(it.predecessors(), visit));
            case Difference.SplitFrom it -> visit.text(kind, unit(it.from(), visit));
            case Difference.HivedOff it -> visit.text(kind, unit(it.from(), visit));
            case Difference.Replaces it -> visit.text(kind, unit(it.predecessor(), visit));
            case Difference.Closed it ->
                it.ending()
                        .map(end -> end.transferredTo()
                                .map(to -> visit.text("compare.Transferred", end.on(), to))
                                .orElseGet(() -> visit.text(kind, end.on())))
                        .orElseGet(() -> visit.text("compare.Gone"));
            case Difference.MergedInto it ->
                visit.text(kind, unit(it.into(), visit), it.ending().on());
            case Difference.SplitInto it ->
                visit.text(kind, units(it.into(), visit), it.ending().on());
            case Difference.ReplacedBy it ->
                visit.text(kind, unit(it.by(), visit), it.ending().on());
            case Difference.PartAdded _, Difference.PartEnded _ -> visit.text(kind);
            case Difference.Moved it -> visit.text(kind, unit(it.from(), visit), unit(it.to(), visit));
            case Difference.Renamed it -> visit.text(kind, visit.say(it.before()), visit.say(it.after()));
            case Difference.Recoded it -> visit.text(kind, it.before(), it.after());
            case Difference.Reclassified it ->
                visit.text(kind, visit.text("type." + it.before()), visit.text("type." + it.after()));
            case Difference.Described _ -> visit.text(kind);
            case Difference.Reranked it -> visit.text(kind, rank(it.before()), rank(it.after()));
            case Difference.RoleChanged it ->
                visit.text(kind, visit.text("role." + it.before()), visit.text("role." + it.after()));
            case Difference.Restaffed it ->
                visit.text(kind + "." + Staffing.of(it), holders(it.before(), visit), holders(it.after(), visit));
            case Difference.ContactChanged it ->
                visit.text(kind + "." + Reaching.of(it), contact(it.before()), contact(it.after()));
        };
    }

    /** What the words are about: of a way to reach somebody, whose it is. */
    static String subject(Difference difference, Visit visit) {
        return visit.say(
                difference instanceof Difference.ContactChanged it
                        ? it.owner()
                        : difference.subject().name());
    }

    /** What kind of difference it is, in a word or two. */
    static String mark(Difference difference, Visit visit) {
        String kind = "compare.mark." + difference.getClass().getSimpleName();
        return visit.text(
                switch (difference) {
                    case Difference.Restaffed it -> kind + "." + Staffing.of(it);
                    case Difference.ContactChanged it -> kind + "." + Reaching.of(it);
                    default -> kind;
                });
    }

    /** What has become of a way to reach somebody. */
    private enum Reaching {
        PUBLISHED,
        WITHDRAWN,
        MOVED,
        /** The number or address is the same. */
        LABELLED;

        static Reaching of(Difference.ContactChanged difference) {
            if (difference.before().isEmpty()) {
                return PUBLISHED;
            }
            if (difference.after().isEmpty()) {
                return WITHDRAWN;
            }
            boolean same = difference
                    .before()
                    .get()
                    .value()
                    .equals(difference.after().get().value());
            return same ? LABELLED : MOVED;
        }
    }

    /** What has become of who holds a post. */
    private enum Staffing {
        FILLED,
        VACATED,
        CHANGED;

        static Staffing of(Difference.Restaffed difference) {
            return difference.before().isEmpty() ? FILLED : difference.after().isEmpty() ? VACATED : CHANGED;
        }
    }

    /** Whether the thing itself is no longer there at the second point. */
    static boolean gone(Difference difference) {
        return switch (difference) {
            case Difference.Closed _,
                    Difference.MergedInto _,
                    Difference.SplitInto _,
                    Difference.ReplacedBy _,
                    Difference.PartEnded _ -> true;
            case Difference.Added _,
                    Difference.MergedFrom _,
                    Difference.SplitFrom _,
                    Difference.HivedOff _,
                    Difference.Replaces _,
                    Difference.PartAdded _,
                    Difference.Moved _,
                    Difference.Renamed _,
                    Difference.Recoded _,
                    Difference.Reclassified _,
                    Difference.Described _,
                    Difference.Reranked _,
                    Difference.RoleChanged _,
                    Difference.Restaffed _,
                    Difference.ContactChanged _ -> false;
        };
    }

    private static String unit(Optional<UnitRef> unit, Visit visit) {
        return unit.map(it -> unit(it, visit)).orElseGet(() -> visit.text("history.top-level"));
    }

    private static String unit(UnitRef unit, Visit visit) {
        return visit.say(unit.names());
    }

    private static String units(List<UnitRef> units, Visit visit) {
        return units.stream().map(unit -> unit(unit, visit)).collect(Collectors.joining(", "));
    }

    private static String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse("–");
    }

    private static String holders(List<Holder> holders, Visit visit) {
        return holders.stream()
                .map(holder -> holder.kind() == AppointmentKind.PERMANENT
                        ? holder.name()
                        : visit.text("appointment-kind." + holder.kind() + ".short") + " " + holder.name())
                .collect(Collectors.joining(", "));
    }

    private static String contact(Optional<Contact> contact) {
        return contact.map(it -> it.value().replaceAll("\\s*\\R\\s*", ", ")).orElse("");
    }
}
