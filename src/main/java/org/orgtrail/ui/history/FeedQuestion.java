package org.orgtrail.ui.history;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.AsOfDay;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Visit;

/**
 * Which changes a feed shows, as its address says.
 *
 * @param under the code of a unit; it is set aside where there is a person
 * @param person the id of one
 * @param refused what the address says that is no date, kind or text; it is passed over
 */
record FeedQuestion(
        Optional<String> under,
        Optional<String> person,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<ChangeKind> kind,
        Optional<String> decision,
        HistoryChoice choice,
        List<String> refused) {

    /** Where the feed is, relative to the application's root. */
    static final String PATH = "changes";

    private static final String UNDER = "under";
    private static final String PERSON = "person";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String KIND = "kind";
    private static final String DECISION = "decision";

    static FeedQuestion of(QueryParameters parameters) {
        List<String> refused = new ArrayList<>();
        return new FeedQuestion(
                text(parameters, UNDER),
                text(parameters, PERSON),
                day(parameters, FROM, refused),
                day(parameters, UNTIL, refused),
                text(parameters, KIND).flatMap(text -> kind(text, refused)),
                text(parameters, DECISION).filter(text -> askable(text, refused)),
                HistoryChoice.of(parameters, true),
                refused);
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean askable(String text, List<String> refused) {
        return PlainText.isPrintable(text) || !refused.add(text);
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name, List<String> refused) {
        Optional<String> text = text(parameters, name);
        Optional<LocalDate> day = text.flatMap(AsOfDay::parse);
        if (day.isEmpty()) {
            text.ifPresent(refused::add);
        }
        return day;
    }

    private static Optional<ChangeKind> kind(String text, List<String> refused) {
        Optional<ChangeKind> kind = Arrays.stream(ChangeKind.values())
                .filter(each -> inAddress(each).equals(text))
                .findFirst();
        if (kind.isEmpty()) {
            refused.add(text);
        }
        return kind;
    }

    private static String inAddress(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    FeedQuestion with(Optional<ChangeKind> chosen) {
        return new FeedQuestion(under, person, from, until, chosen, decision, choice, List.of());
    }

    FeedQuestion with(HistoryChoice chosen) {
        return new FeedQuestion(under, person, from, until, kind, decision, chosen, List.of());
    }

    /** Days that stand in the wrong order. */
    record Turned(LocalDate from, LocalDate until) {}

    /** Its days, where there can be none from the first to the last of them. */
    Optional<Turned> turned() {
        return from.flatMap(first -> until.filter(last -> last.isBefore(first)).map(last -> new Turned(first, last)));
    }

    /** The code of the unit that it is of: of none where it is of a person. */
    Optional<String> unit() {
        return person.isPresent() ? Optional.empty() : under;
    }

    Selection selection(Optional<UnitId> unit, Optional<PersonId> person) {
        return new Selection(
                person.<Scope>map(Scope.OfThing::new)
                        .or(() -> unit.map(it -> new Scope.OfUnit(it, choice.subtree())))
                        .orElseGet(Scope.Everything::new),
                from.orElse(EffectiveDates.FIRST),
                until.orElse(EffectiveDates.OPEN_END),
                kind.map(Set::of).orElse(Set.of()),
                decision);
    }

    Span span() {
        return choice.span(Tab.HISTORY);
    }

    String address(Visit visit) {
        return visit.address(PATH, parameters());
    }

    /** What the address says of it. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        unit().ifPresent(it -> parameters.put(UNDER, it));
        person.ifPresent(it -> parameters.put(PERSON, it));
        from.ifPresent(it -> parameters.put(FROM, it.toString()));
        until.ifPresent(it -> parameters.put(UNTIL, it.toString()));
        kind.ifPresent(it -> parameters.put(KIND, inAddress(it)));
        decision.ifPresent(it -> parameters.put(DECISION, it));
        parameters.putAll(choice.inAddress());
        return parameters;
    }
}
