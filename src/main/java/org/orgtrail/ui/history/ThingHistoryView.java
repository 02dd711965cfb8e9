package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.directory.DirectoryLayout;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.InDirectory;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageTabs;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All that has happened to a person, a post or a forum and what belongs to it, and what is coming. */
@Route(value = "person/:id/history", layout = DirectoryLayout.class)
@RouteAlias(value = "person/:id/coming", layout = DirectoryLayout.class)
@RouteAlias(value = "post/:id/history", layout = DirectoryLayout.class)
@RouteAlias(value = "post/:id/coming", layout = DirectoryLayout.class)
@RouteAlias(value = "forum/:id/history", layout = DirectoryLayout.class)
@RouteAlias(value = "forum/:id/coming", layout = DirectoryLayout.class)
@AnonymousAllowed
final class ThingHistoryView extends Section implements BeforeEnterObserver, HasDynamicTitle, InDirectory {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final EntryLists lists;
    private String title = "";

    ThingHistoryView(Visits visits, DirectoryQueries directory, EntryLists lists) {
        this.visits = visits;
        this.directory = directory;
        this.lists = lists;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        ThingKind kind = ThingKind.withPrefix(event.getLocation().getFirstSegment());
        ThingId thing = thing(kind, event.getRouteParameters().get("id").orElse(""));
        ThingName name =
                directory.names(List.of(thing), visit.asOf(), visit.actor()).get(thing);
        if (name == null) {
            throw Unknown.thing(kind, thing.text());
        }
        Tab tab = Tab.at(event.getLocation().getPath());
        HistoryChoice choice = HistoryChoice.of(event.getLocation().getQueryParameters(), false);
        String heading = tab == Tab.COMING ? "coming.title" : "history.title";
        LocalText called = kind.called(name.name());
        title = visit.text(heading, called);
        removeAll();
        add(
                Markup.eyebrow(visit.text(kind.prefix())),
                new H1(Markup.text(heading, visit, called)),
                new PageTabs(Visit.page(thing), tab, Map.of(), visit));
        if (tab == Tab.HISTORY) {
            Pills pills = new Pills(visit.text("history.scope"));
            String path = event.getLocation().getPath();
            Orders.add(pills, choice, chosen -> visit.address(path, chosen.inAddress()), visit);
            add(pills);
        }
        Selection selection = Selection.of(new Scope.OfThing(thing));
        add(lists.list(
                Markup.text(heading, visit, called), Orders.none(tab, visit), selection, choice.span(tab), visit));
    }

    private static ThingId thing(ThingKind kind, String id) {
        try {
            ThingId thing = ThingId.parse(id);
            if (thing.kind() == kind) {
                return thing;
            }
        } catch (InvalidValue malformed) {
            // No thing has it either.
        }
        throw Unknown.thing(kind, id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
