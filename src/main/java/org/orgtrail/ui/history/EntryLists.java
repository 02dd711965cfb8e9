package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.history.HistoryCsv;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.ui.shell.CsvDownload;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/**
 * Parts of the history, as tables and as files for a spreadsheet: up to one place in the log for as long as the page is shown, so
 * that nothing moves between the parts of a table, and the file holds what the page does.
 */
@Service
public final class EntryLists {

    private final HistoryQueries history;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final ReadModels readModels;

    EntryLists(HistoryQueries history, Accounts accounts, CurrentActor currentActor, ReadModels readModels) {
        this.history = history;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.readModels = readModels;
    }

    /** @param none what to say where there are no entries */
    public EntryList list(Component[] caption, String none, Selection selection, Span span, Visit visit) {
        AsOf asOf = upToNow(visit);
        return new EntryList(
                caption,
                none,
                (offset, limit) -> history.entries(selection, asOf, visit.actor(), span, offset, limit),
                accounts,
                visit);
    }

    /**
     * By what its reader may see when the link is followed. The API, which knows no sign-in, would give what a visitor sees.
     *
     * @param name the file's, before the day that the page shows
     */
    public CsvDownload download(String name, Selection selection, Span span, Visit visit) {
        AsOf asOf = upToNow(visit);
        return new CsvDownload(
                name + "-" + asOf.validOn(),
                out -> {
                    Actor actor = currentActor.actor();
                    new HistoryCsv(
                                    visit.locale(),
                                    visit.zone(),
                                    recordedBy -> accounts.recorder(recordedBy, visit.locale()))
                            .write((last, limit) -> history.readOn(selection, asOf, actor, span, last, limit), out);
                },
                visit);
    }

    private AsOf upToNow(Visit visit) {
        Position end = readModels.state("history").position();
        return new AsOf(visit.when().day(), visit.knownAt().isAfter(end) ? end : visit.knownAt());
    }
}
