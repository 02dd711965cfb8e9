package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;

/** A part of the history as a table, some entries at a time, and how many there are. */
public final class EntryList extends Div {

    /** Gives a part of the entries, all of it as of one point. */
    @FunctionalInterface
    interface Asked {
        EntryPage part(int offset, int limit);
    }

    EntryList(Component[] caption, String none, Asked asked, Accounts accounts, Visit visit) {
        HistoryTable table = new HistoryTable(caption, accounts, visit);
        add(new PartByPart(
                table,
                shown -> {
                    EntryPage page = asked.part(shown, PartByPart.A_TIME);
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
