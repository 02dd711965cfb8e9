package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.Origin;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.ReadableValue;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Where the values of a page come from, as a list for each of its parts and as a hint at each value. */
final class Sources {

    private static final String BETWEEN = " · ";

    private final List<Blamed> all;
    private final boolean shown;
    private final Accounts accounts;
    private final Visit visit;
    private final Map<String, String> recorders = new HashMap<>();
    private final SourceHints hints;

    /**
     * @param all of the whole page
     * @param shown whether the page lists them
     */
    Sources(List<Blamed> all, boolean shown, Accounts accounts, Visit visit) {
        this.all = all;
        this.shown = shown;
        this.accounts = accounts;
        this.visit = visit;
        hints = new SourceHints(all, this::hint);
    }

    boolean shown() {
        return shown;
    }

    SourceHints hints() {
        return hints;
    }

    List<Origin> origins() {
        return all.stream().map(Blamed::origin).toList();
    }

    /** For every value of the things who recorded it, when, from when, why and on which decision; empty where not asked for. */
    Optional<Component> of(Collection<? extends ThingId> things) {
        List<Blamed> told = all.stream()
                .filter(each -> things.contains(each.origin().thing()) && shownAsValue(each.origin()))
                .toList();
        if (!shown || told.isEmpty()) {
            return Optional.empty();
        }
        DescriptionList list = new DescriptionList();
        told.forEach(each -> list.add(term(each.origin()), new DescriptionList.Description(source(each.change()))));
        NativeDetails details = new NativeDetails(visit.text("sources"), list);
        details.setOpen(true);
        details.addClassName("sources");
        return Optional.of(details);
    }

    /** Whose a contact point is, and that somebody or a contact point is there at all, is no value of the page. */
    private static boolean shownAsValue(Origin origin) {
        return origin.attribute() != Attribute.OWNER
                && !(origin.attribute() == Attribute.EXISTS
                        && (origin.thing() instanceof ContactId || origin.thing() instanceof PersonId));
    }

    /** Without a day for what holds on all days. */
    private DescriptionList.Term term(Origin origin) {
        DescriptionList.Term term = new DescriptionList.Term();
        term.add(Markup.text(
                always(origin) ? "sources.value.always" : "sources.value",
                visit,
                visit.text("attribute." + origin.attribute()),
                ReadableValue.worded(origin.attribute(), origin.value()),
                origin.from()));
        return term;
    }

    private static boolean always(Origin origin) {
        return origin.from().equals(EffectiveDates.FIRST);
    }

    private Component source(RecordedChange change) {
        String more = Stream.concat(why(change), change.note().stream().map(note -> visit.text("history.note", note)))
                .collect(Collectors.joining(BETWEEN));
        Div source = new Div(Markup.inside(recorded(change), visit.address(Visit.change(change.id()))));
        if (!more.isEmpty()) {
            source.add(new Div(more));
        }
        return source;
    }

    /** What a value's hint says, without the value, which it stands at. */
    private String hint(Blamed blamed) {
        Origin origin = blamed.origin();
        String what = visit.text(
                always(origin) ? "sources.hint.always" : "sources.hint",
                visit.text("attribute." + origin.attribute()),
                origin.from());
        return Stream.concat(Stream.of(what, recorded(blamed.change())), why(blamed.change()))
                .collect(Collectors.joining(BETWEEN));
    }

    private String recorded(RecordedChange change) {
        String by = recorders.computeIfAbsent(change.recordedBy(), it -> accounts.recorder(it, visit.locale()));
        return visit.text("sources.recorded", visit.minute(change.recordedAt()), by);
    }

    private Stream<String> why(RecordedChange change) {
        return Stream.of(
                        change.decision().map(Decision::diaryNumber),
                        change.reason().map(reason -> visit.text("history.reason", reason)))
                .flatMap(Optional::stream);
    }
}
