package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.Selection;
import org.orgtrail.ui.error.KnownPerson;
import org.orgtrail.ui.error.KnownUnit;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.OfferedAnew;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** What has changed anywhere, in plain language: by unit or person, days, kind and decision. */
@Route(FeedQuestion.PATH)
@AnonymousAllowed
final class ChangesView extends Section implements BeforeEnterObserver, HasDynamicTitle, OfferedAnew {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final EntryLists lists;

    ChangesView(Visits visits, DirectoryQueries directory, EntryLists lists) {
        this.visits = visits;
        this.directory = directory;
        this.lists = lists;
        addClassNames("page", "changes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        FeedQuestion asked = FeedQuestion.of(event.getLocation().getQueryParameters());
        Optional<UnitRef> under = asked.unit().map(code -> KnownUnit.of(code, directory, visit));
        Optional<PersonRef> person = asked.person().map(id -> KnownPerson.of(id, directory, visit));
        removeAll();
        add(
                new H1(getPageTitle()),
                Markup.help(visit.text("changes.help")),
                new FeedForm(asked, under, person, directory, visit),
                kinds(asked, visit));
        Pills orders = new Pills(visit.text("history.scope"));
        Orders.add(orders, asked.choice(), chosen -> asked.with(chosen).address(visit), visit);
        add(orders);
        if (!asked.refused().isEmpty()) {
            complain(visit.text("changes.refused", String.join(", ", asked.refused())));
        }
        asked.turned().ifPresent(days -> complain(visit.text("changes.turned", days.from(), days.until())));
        if (person.isPresent()) {
            asked.under().ifPresent(code -> complain(visit.text("changes.set-aside", code)));
        }
        Selection selection = asked.selection(under.map(UnitRef::id), person.map(PersonRef::id));
        add(lists.list(
                Markup.text("changes.title", visit), visit.text("changes.none"), selection, asked.span(), visit));
        add(new Paragraph(lists.download(FeedQuestion.PATH, selection, asked.span(), visit)));
    }

    private void complain(String text) {
        add(Markup.complaint(text));
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

    @Override
    public String getPageTitle() {
        return getTranslation("changes.title");
    }
}
