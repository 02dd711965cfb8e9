package org.orgtrail.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Decision;
import org.orgtrail.ui.shell.Visit;

/** A report as the lines of a file: the headings, then all its changes, read some at a time. */
record ReportLines(Selection selection, Span span, HistoryQueries history, Accounts accounts, Visit visit) {

    private static final int A_TIME = 500;

    Stream<List<String>> all() {
        List<String> headings = Stream.of(
                        "from", "late", "what", "diary-number", "decided-by", "recorded", "by", "reason", "change")
                .map(column -> visit.text("audit.report.column." + column))
                .toList();
        Stream<List<String>> lines = Stream.iterate(
                        page(0), page -> !page.entries().isEmpty(), page -> page(page.end()))
                .flatMap(page -> page.entries().stream())
                .map(this::line);
        return Stream.concat(Stream.of(headings), lines);
    }

    private record Part(List<ChangeEntry> entries, int end) {}

    private Part page(int from) {
        EntryPage page = history.entries(selection, visit.asOf(), visit.actor(), span, from, A_TIME);
        return new Part(page.entries(), from + page.entries().size());
    }

    private List<String> line(ChangeEntry entry) {
        Optional<Decision> decision = entry.change().decision();
        return List.of(
                entry.timing() instanceof Timing.Always
                        ? visit.text("history.always")
                        : entry.effectiveFrom().toString(),
                entry.timing() instanceof Timing.Late(long days) ? String.valueOf(days) : "",
                entry.sentences().stream()
                        .map(told -> told.in(visit.locale()).text())
                        .collect(Collectors.joining(" ")),
                decision.map(Decision::diaryNumber).orElse(""),
                decision.flatMap(it -> Optional.ofNullable(it.decidedBy())).orElse(""),
                visit.second(entry.change().recordedAt()),
                accounts.recorder(entry.change().recordedBy(), visit.locale()),
                entry.change().reason().orElse(""),
                entry.change().id().toString());
    }
}
