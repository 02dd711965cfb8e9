package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.HistoryCsv;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** What has changed anywhere, in plain language: by unit, days, kind and decision. */
@Route(FeedQuestion.PATH)
@AnonymousAllowed
final class ChangesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final HistoryQueries history;
    private final Accounts accounts;
    private final ReadModels readModels;
    private final CurrentActor currentActor;

    ChangesView(
            Visits visits,
            DirectoryQueries directory,
            HistoryQueries history,
            Accounts accounts,
            ReadModels readModels,
            CurrentActor currentActor) {
        this.visits = visits;
        this.directory = directory;
        this.history = history;
        this.accounts = accounts;
        this.readModels = readModels;
        this.currentActor = currentActor;
        addClassNames("page", "changes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        FeedQuestion asked = FeedQuestion.of(event.getLocation().getQueryParameters());
        Optional<UnitRef> under = asked.under().map(code -> unit(code, visit));
        removeAll();
        add(
                new H1(getPageTitle()),
                Markup.help(visit.text("changes.help")),
                new FeedForm(asked, under, directory, visit),
                kinds(asked, visit));
        Pills orders = new Pills(visit.text("history.scope"));
        Orders.add(orders, asked.choice(), chosen -> asked.with(chosen).address(visit), visit);
        add(orders);
        if (!asked.refused().isEmpty()) {
            Paragraph refused = new Paragraph(visit.text("changes.refused", String.join(", ", asked.refused())));
            refused.getElement().setAttribute("role", "alert");
            refused.addClassName("as-of-complaint");
            add(refused);
        }
        Selection selection = asked.selection(under.map(UnitRef::id));
        add(new EntryList(
                getPageTitle(), visit.text("changes.none"), selection, asked.span(), history, accounts, visit));
        Anchor table =
                new Anchor(table(selection, asked.span(), visit), AttachmentType.DOWNLOAD, visit.text("changes.csv"));
        add(new Paragraph(table));
    }

    /**
     * All of it for a spreadsheet, written when the link is followed: up to the same change, by what its reader may see then.
     * The API, which knows no sign-in, would give what a visitor sees.
     */
    private DownloadHandler table(Selection selection, Span span, Visit visit) {
        Position end = readModels.state("history").position();
        Position known = visit.knownAt().compareTo(end) < 0 ? visit.knownAt() : end;
        AsOf asOf = new AsOf(visit.when().day(), known);
        return event -> {
            Actor actor = currentActor.actor();
            event.setFileName("changes-" + asOf.validOn() + ".csv");
            event.setContentType(HistoryCsv.MEDIA_TYPE + ";charset=utf-8");
            new HistoryCsv(visit.locale(), recordedBy -> accounts.recorder(recordedBy, visit.locale()))
                    .write(
                            (offset, limit) -> history.entries(selection, asOf, actor, span, offset, limit),
                            event.getOutputStream());
        };
    }

    private static Pills kinds(FeedQuestion asked, Visit visit) {
        Pills kinds = new Pills(visit.text("changes.kinds"));
        kinds.add(
                visit.text("changes.kind.all"),
                asked.with(Optional.empty()).address(visit),
                asked.kind().isEmpty());
        for (ChangeKind kind : ChangeKind.values()) {
            kinds.add(
                    visit.text("changes.kind." + kind),
                    asked.with(Optional.of(kind)).address(visit),
                    asked.kind().equals(Optional.of(kind)));
        }
        return kinds;
    }

    private UnitRef unit(String code, Visit visit) {
        try {
            return switch (directory.unit(new UnitCode(code), visit.asOf(), visit.actor())) {
                case UnitAnswer.Page(UnitPage page) -> page.unit().ref();
                case UnitAnswer.NotThen(UnitRef unit, var _, Lineage _) -> unit;
                case UnitAnswer.RegisteredInError _, UnitAnswer.NeverHeardOf _ -> throw Unknown.unit(code);
            };
        } catch (InvalidValue malformed) {
            throw Unknown.unit(code);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("changes.title");
    }
}
