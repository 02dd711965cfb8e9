package org.orgtrail.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitId;
import org.springframework.context.ApplicationContext;

/**
 * All that an actor is answered about a unit, its people and their contact points, each answer as one text with everything in it:
 * what the screens and the API are made of.
 */
public final class Answers {

    private final DirectoryQueries directory;
    private final Comparisons comparisons;
    private final Provenance provenance;
    private final HistoryQueries history;
    private final Actor actor;
    private final UnitId unit;

    public Answers(ApplicationContext application, Actor actor, UnitId unit) {
        directory = application.getBean(DirectoryQueries.class);
        comparisons = application.getBean(Comparisons.class);
        provenance = application.getBean(Provenance.class);
        history = application.getBean(HistoryQueries.class);
        this.actor = actor;
        this.unit = unit;
    }

    /** What shows the state as of a point: the page, where its values come from, and who changed them last. */
    public Map<String, String> states(AsOf asOf) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("page", directory.unit(unit, asOf, actor).toString());
        answers.put("provenance", provenance.of(unit, asOf, actor).toString());
        answers.put("blame", history.blame(unit, asOf, actor).toString());
        return answers;
    }

    public String person(PersonId person, AsOf asOf) {
        return directory.person(person, asOf, actor).toString();
    }

    /** What they are called, and what is found under the unit. */
    public String names(Collection<ContactId> contacts, AsOf asOf) {
        return directory.names(contacts, asOf, actor)
                + directory.under(unit, asOf.validOn(), actor).toString()
                + directory.findUnits("", asOf, actor, 0, 500)
                + directory.findPeople("", asOf, actor, 0, 500);
    }

    public String comparison(AsOf before, AsOf after) {
        return comparisons.compare(before, after, Optional.of(unit), actor).toString();
    }

    public String tree(AsOf before, AsOf after) {
        return comparisons.tree(before, after, Optional.of(unit), actor).toString();
    }

    /** The entries of a history. */
    public List<ChangeEntry> history(Span span, AsOf asOf) {
        return history.entries(Selection.of(new Scope.OfUnit(unit, true)), asOf, actor, span, 0, 500)
                .entries();
    }

    public Optional<String> change(ChangeId change, AsOf asOf) {
        return history.change(change, asOf, actor)
                .map(page -> page
                        + String.join(
                                "", page.entries().stream().map(Answers::text).toList()));
    }

    /** All of an entry, in both languages. */
    public static String text(ChangeEntry entry) {
        return entry
                + entry.sentences().stream()
                        .flatMap(told -> Texts.LOCALES.stream()
                                .map(locale -> told.in(locale).text()))
                        .toList()
                        .toString();
    }

    /** All of it as of each of the points, of each change, and between each of the points and the first and last. */
    public List<String> all(
            List<AsOf> points,
            Collection<ChangeId> changes,
            Collection<PersonId> people,
            Collection<ContactId> contacts) {
        List<String> all = new ArrayList<>();
        for (AsOf point : points) {
            all.addAll(states(point).values());
            people.forEach(person -> all.add(person(person, point)));
            all.add(names(contacts, point));
            Stream.of(Span.values())
                    .flatMap(span -> history(span, point).stream())
                    .map(Answers::text)
                    .forEach(all::add);
            changes.forEach(change -> change(change, point).ifPresent(all::add));
            all.add(comparison(point, points.getLast()));
            all.add(comparison(point, points.getFirst()));
            all.add(tree(point, points.getLast()));
        }
        return all;
    }
}
