package org.orgtrail.model;

import java.util.List;
import java.util.Optional;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.model.NaiveHistory.Entry;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.UnitId;

/** Compares what the history tells, seen from one day by what was known at one position, with the model. */
final class HistoryComparison {

    private static final int MOST = 500;

    private final HistoryQueries histories;
    private final Actor actor;
    private final NaiveOrganisation organisation;
    private final AsOf asOf;

    HistoryComparison(HistoryQueries histories, Actor actor, NaiveOrganisation organisation, AsOf asOf) {
        this.histories = histories;
        this.actor = actor;
        this.organisation = organisation;
        this.asOf = asOf;
    }

    /** Where the two differ first: in the entries, their order, the changes that corrected them, or in what each tells of. */
    Optional<String> difference(UnitId unit, boolean subtree, Span span) {
        EntryPage page = histories.entries(Selection.of(new Scope.OfUnit(unit, subtree)), asOf, actor, span, 0, MOST);
        List<String> told = page.entries().stream().map(this::line).toList();
        List<Entry> entries =
                new NaiveHistory(organisation, asOf.knownAt().value()).of(unit, subtree, span, asOf.validOn());
        List<String> expected = entries.stream().map(this::line).toList();
        String asked =
                "The history of %s, %s, %s, %s".formatted(unit, subtree ? "with all under it" : "alone", span, asOf);
        if (!told.equals(expected) || page.total() != expected.size()) {
            return Optional.of(
                    "%s%n tells %d entries: %s%n the model: %s".formatted(asked, page.total(), told, expected));
        }
        for (int i = 0; i < entries.size(); i++) {
            ChangeEntry entry = page.entries().get(i);
            long knownAt = span == Span.AS_RECORDED
                    ? entry.change().position().value()
                    : asOf.knownAt().value();
            Optional<String> wrong = NaiveTelling.wrong(entry, entries.get(i), organisation, knownAt);
            if (wrong.isPresent()) {
                return Optional.of("%s%n has %s: %s".formatted(asked, expected.get(i), wrong.get()));
            }
        }
        return Optional.empty();
    }

    private String line(ChangeEntry entry) {
        return Entry.line(
                        entry.effectiveFrom(),
                        entry.change().id(),
                        entry.corrections().stream().map(RecordedChange::id).toList())
                + (entry.timing() instanceof Timing.Planned ? ", planned" : "");
    }

    private String line(Entry entry) {
        return entry.line() + (entry.day().isAfter(asOf.validOn()) ? ", planned" : "");
    }
}
