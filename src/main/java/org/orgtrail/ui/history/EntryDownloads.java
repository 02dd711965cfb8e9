package org.orgtrail.ui.history;

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
import org.springframework.stereotype.Component;

/**
 * Links to a part of the history as a file for a spreadsheet: up to the change that the page is of, by what its reader may see when
 * the link is followed. The API, which knows no sign-in, would give what a visitor sees.
 */
@Component
public final class EntryDownloads {

    private final HistoryQueries history;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final ReadModels readModels;

    EntryDownloads(HistoryQueries history, Accounts accounts, CurrentActor currentActor, ReadModels readModels) {
        this.history = history;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.readModels = readModels;
    }

    /** @param name the file's, before the day that the page shows */
    public CsvDownload of(String name, Selection selection, Span span, Visit visit) {
        Position end = readModels.state("history").position();
        Position known = visit.knownAt().compareTo(end) < 0 ? visit.knownAt() : end;
        AsOf asOf = new AsOf(visit.when().day(), known);
        return new CsvDownload(
                name + "-" + asOf.validOn(),
                out -> {
                    Actor actor = currentActor.actor();
                    new HistoryCsv(visit.locale(), recordedBy -> accounts.recorder(recordedBy, visit.locale()))
                            .write((last, limit) -> history.readOn(selection, asOf, actor, span, last, limit), out);
                },
                visit);
    }
}
