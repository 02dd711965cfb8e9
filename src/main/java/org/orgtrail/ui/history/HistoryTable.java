package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;

/** Changes as a table. */
final class HistoryTable extends CardTable {

    private final Accounts accounts;
    private final Visit visit;

    HistoryTable(Component[] caption, Accounts accounts, Visit visit) {
        super(
                caption,
                Stream.of("from", "what", "decision", "recorded")
                        .map(name -> new Column(name, visit.text("history.column." + name)))
                        .toList());
        this.accounts = accounts;
        this.visit = visit;
    }

    void append(List<ChangeEntry> entries) {
        entries.forEach(entry -> addRow(from(entry), what(entry), decision(entry), recorded(entry)));
    }

    private Component from(ChangeEntry entry) {
        Span from = new Span(Markup.from(entry, visit));
        if (entry.timing() instanceof Timing.Planned) {
            from.add(new Span(" "), Markup.tag(visit.text("history.planned"), "future"));
        }
        return from;
    }

    private Component what(ChangeEntry entry) {
        Div what = new Div();
        entry.sentences().forEach(told -> what.add(new Div(new SentenceLine(told.in(visit.locale()), visit))));
        entry.change().reason().ifPresent(reason -> what.add(remark("history.reason", reason)));
        entry.change().note().ifPresent(note -> what.add(remark("history.note", note)));
        entry.corrections().forEach(correction -> {
            Div remark = new Div(Markup.inside(
                    visit.text(
                            "history.corrected-by",
                            visit.minute(correction.recordedAt()),
                            accounts.recorder(correction.recordedBy(), visit.locale())),
                    visit.address(Visit.change(correction.id()))));
            remark.addClassName("remark");
            what.add(remark);
        });
        return what;
    }

    private Component remark(String key, String text) {
        Div remark = new Div(visit.text(key, text));
        remark.addClassName("remark");
        return remark;
    }

    private Component decision(ChangeEntry entry) {
        return entry.change()
                .decision()
                .map(decision -> Decisions.shape(decision, visit))
                .orElseGet(() -> new Span("–"));
    }

    private Component recorded(ChangeEntry entry) {
        Anchor recorded = Markup.inside(
                visit.text(
                        "history.recorded-by",
                        visit.minute(entry.change().recordedAt()),
                        accounts.recorder(entry.change().recordedBy(), visit.locale())),
                visit.address(Visit.change(entry.change().id())));
        Div all = new Div(new Div(recorded));
        if (entry.timing() instanceof Timing.Late late) {
            all.add(Markup.tag(visit.text("history.late", (int) late.days(), late.years()), "past"));
        }
        return all;
    }
}
