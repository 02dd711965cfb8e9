package org.orgtrail.ui.history;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.orgtrail.ui.shell.AskedParameters;
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
        AskedParameters asked = new AskedParameters(parameters);
        return new FeedQuestion(
                asked.text(UNDER),
                asked.text(PERSON),
                asked.day(FROM),
                asked.day(UNTIL),
                asked.among(KIND, List.of(ChangeKind.values())),
                asked.read(DECISION, text -> Optional.of(text).filter(PlainText::isPrintable)),
                HistoryChoice.of(parameters, true),
                asked.refused());
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
        kind.ifPresent(it -> parameters.put(KIND, AskedParameters.inAddress(it)));
        decision.ifPresent(it -> parameters.put(DECISION, it));
        parameters.putAll(choice.inAddress());
        return parameters;
    }
}
