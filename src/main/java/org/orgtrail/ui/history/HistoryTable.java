package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;

/**
 * Changes as a table; on a phone the style sheet sets each row as a card. The roles are spelled out since a browser forgets
 * that a table is one when it is set otherwise.
 */
final class HistoryTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("history.column.from", "history.column.what", "history.column.decision", "history.column.recorded");

    private static final double DAYS_OF_A_YEAR = 365.25;

    private final Accounts accounts;
    private final Visit visit;
    private int size;

    HistoryTable(String caption, Accounts accounts, Visit visit) {
        this.accounts = accounts;
        this.visit = visit;
        addClassName("history");
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        getCaption().addClassName("heard");
        NativeTableRow head = getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(visit.text(column));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        }
    }

    /** How many entries it shows. */
    int size() {
        return size;
    }

    void append(List<ChangeEntry> entries) {
        entries.forEach(entry -> {
            NativeTableRow row = getBody().addRow();
            row.getElement().setAttribute("role", "row");
            cell(row, "from", from(entry));
            cell(row, "what", what(entry));
            cell(row, "decision", decision(entry));
            cell(row, "recorded", recorded(entry));
        });
        size += entries.size();
    }

    private void cell(NativeTableRow row, String column, Component... content) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("cell-" + column);
        cell.getElement()
                .setAttribute("role", "cell")
                .setAttribute("data-label", visit.text("history.column." + column));
        cell.add(content);
    }

    private Component[] from(ChangeEntry entry) {
        Component day = Markup.from(entry, visit);
        return entry.timing() instanceof Timing.Planned
                ? new Component[] {day, new Span(" "), Markup.tag(visit.text("history.planned"), "future")}
                : new Component[] {day};
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
        if (entry.timing() instanceof Timing.Late(long days)) {
            all.add(Markup.tag(visit.text("history.late", (int) days, (int) (days / DAYS_OF_A_YEAR)), "past"));
        }
        return all;
    }
}
