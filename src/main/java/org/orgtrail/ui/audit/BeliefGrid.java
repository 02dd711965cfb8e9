package org.orgtrail.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.Beliefs;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.LocalText;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Both calendars in one grid: the days of the world across, what was recorded down. It scrolls by itself where it is wide. */
final class BeliefGrid extends Div {

    BeliefGrid(String caption, Beliefs beliefs, Accounts accounts, Visit visit) {
        addClassName("beliefs-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("beliefs");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading("col", new Span(visit.text("audit.beliefs.known-from"))));
        for (int day = 0; day < beliefs.days().size(); day++) {
            head.add(heading("col", new Span(day(beliefs.days().get(day), visit))));
        }
        List<Optional<LocalText>> before = List.of();
        for (Beliefs.Row row : beliefs.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.add(heading("row", change(row.change(), accounts, visit)));
            for (int day = 0; day < row.values().size(); day++) {
                Optional<LocalText> value = row.values().get(day);
                line.add(cell(value, !before.isEmpty() && !value.equals(before.get(day)), visit));
            }
            before = row.values();
        }
        add(table);
    }

    /** From which day on a column, or a line of a table, tells. */
    static String day(LocalDate day, Visit visit) {
        return day.equals(EffectiveDates.FIRST)
                ? visit.text("audit.beliefs.all-days")
                : visit.text("audit.beliefs.from", day);
    }

    /** When something became known and by whom, with the way to the change. */
    static Component change(RecordedChange change, Accounts accounts, Visit visit) {
        return Markup.inside(
                visit.text(
                        "history.recorded-by",
                        visit.minute(change.recordedAt()),
                        accounts.recorder(change.recordedBy(), visit.locale())),
                visit.address(Visit.change(change.id())));
    }

    private static NativeTableHeaderCell heading(String scope, Component content) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell();
        heading.getElement().setAttribute("scope", scope);
        heading.add(content);
        return heading;
    }

    private static NativeTableCell cell(Optional<LocalText> value, boolean changed, Visit visit) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(value.<Component>map(text -> new Span(Markup.said(text, visit)))
                .orElseGet(() ->
                        new Span(Markup.decoration("–", "nothing"), Markup.heard(visit.text("audit.beliefs.empty")))));
        if (changed) {
            cell.addClassName("changed");
            cell.add(new Span(" "), Markup.tag(visit.text("audit.beliefs.changed")));
        }
        return cell;
    }
}
