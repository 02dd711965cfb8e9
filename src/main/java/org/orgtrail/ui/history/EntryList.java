package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;

/** A part of the history as a table, some entries at a time, and how many there are. */
public final class EntryList extends Div {

    /** @param none what to say where there are no entries */
    public EntryList(
            String caption,
            String none,
            Selection selection,
            Span span,
            HistoryQueries history,
            Accounts accounts,
            Visit visit) {
        HistoryTable table = new HistoryTable(caption, accounts, visit);
        add(new PartByPart(
                table,
                shown -> {
                    EntryPage page =
                            history.entries(selection, visit.asOf(), visit.actor(), span, shown, PartByPart.A_TIME);
                    table.append(page.entries());
                    return page.total();
                },
                visit));
        table.setVisible(table.size() > 0);
        if (table.size() == 0) {
            add(new Paragraph(none));
        }
    }
}
