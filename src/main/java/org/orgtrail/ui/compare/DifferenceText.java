package org.orgtrail.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.Difference.Holder;
import org.orgtrail.directory.UnitPage.Contact;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Differences in words. What they are about stands before, so the words begin with what has become of it. */
final class DifferenceText {

    private DifferenceText() {}

    static Component[] of(Difference difference, Visit visit) {
        String kind = "compare." + difference.getClass().getSimpleName();
        return switch (difference) {
            case Difference.Added it -> Markup.text(kind, visit, unit(it.parent()));
            case Difference.MergedFrom it -> Markup.text(kind, visit, units(it.predecessors()));
            case Difference.SplitFrom it -> Markup.text(kind, visit, it.from().names());
            case Difference.HivedOff it -> Markup.text(kind, visit, it.from().names());
            case Difference.Replaces it ->
                Markup.text(kind, visit, it.predecessor().names());
            case Difference.Closed it ->
                it.ending()
                        .map(end -> end.transferredTo()
                                .map(to -> Markup.text("compare.Transferred", visit, end.on(), to))
                                .orElseGet(() -> Markup.text(kind, visit, end.on())))
                        .orElseGet(() -> Markup.text("compare.Gone", visit));
            case Difference.MergedInto it ->
                Markup.text(kind, visit, it.into().names(), it.ending().on());
            case Difference.SplitInto it ->
                Markup.text(kind, visit, units(it.into()), it.ending().on());
            case Difference.ReplacedBy it ->
                Markup.text(kind, visit, it.by().names(), it.ending().on());
            case Difference.PartAdded _, Difference.PartEnded _ -> Markup.text(kind, visit);
            case Difference.Moved it -> Markup.text(kind, visit, unit(it.from()), unit(it.to()));
            case Difference.Renamed it -> Markup.text(kind, visit, called(it, it.before()), called(it, it.after()));
            case Difference.Recoded it -> Markup.text(kind, visit, it.before(), it.after());
            case Difference.Reclassified it ->
                Markup.text(kind, visit, visit.text("type." + it.before()), visit.text("type." + it.after()));
            case Difference.Described _ -> Markup.text(kind, visit);
            case Difference.Reranked it -> Markup.text(kind, visit, rank(it.before()), rank(it.after()));
            case Difference.RoleChanged it ->
                Markup.text(kind, visit, visit.text("role." + it.before()), visit.text("role." + it.after()));
            case Difference.Restaffed it ->
                Markup.text(
                        kind + "." + Staffing.of(it), visit, holders(it.before(), visit), holders(it.after(), visit));
            case Difference.ContactChanged it ->
                Markup.text(kind + "." + Reaching.of(it), visit, contact(it.before()), contact(it.after()));
        };
    }

    /** What the words are about: of a way to reach somebody, whose it is. */
    static Span subject(Difference difference, Visit visit) {
        Difference.Subject subject = difference.subject();
        Span name = new Span(Markup.said(
                difference instanceof Difference.ContactChanged it
                        ? it.ownerId().kind().called(it.owner())
                        : called(difference, subject.name()),
                visit));
        name.addClassName("difference-subject");
        return name;
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

    private static LocalText unit(Optional<UnitRef> unit) {
        return unit.map(UnitRef::names).orElseGet(() -> Texts.inBoth("history.top-level"));
    }

    private static List<LocalText> units(List<UnitRef> units) {
        return units.stream().map(UnitRef::names).toList();
    }

    private static LocalText called(Difference difference, LocalText name) {
        return difference.subject().thing().kind().called(name);
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
