package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.ui.shell.Visit;

/** A part of the history as a table, some entries at a time, and how many there are. */
final class EntryList extends Div {

    private static final int A_TIME = 50;

    EntryList(String caption, Selection selection, Span span, HistoryQueries history, Accounts accounts, Visit visit) {
        HistoryTable table = new HistoryTable(caption, accounts, visit);
        Paragraph count = new Paragraph();
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        NativeButton more = new NativeButton(visit.text("history.more"));
        more.addClassName("pill");
        Runnable next = () -> {
            EntryPage page = history.entries(selection, visit.asOf(), visit.actor(), span, table.size(), A_TIME);
            table.append(page.entries());
            count.setText(visit.text("history.count", table.size(), page.total()));
            more.setVisible(table.size() < page.total() && !page.entries().isEmpty());
        };
        more.addClickListener(_ -> next.run());
        next.run();
        table.setVisible(table.size() > 0);
        add(table, new Div(count, more));
    }
}
