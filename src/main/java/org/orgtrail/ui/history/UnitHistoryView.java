package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
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
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.directory.DirectoryLayout;
import org.orgtrail.ui.directory.OnUnit;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageTabs;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Pills;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All that has happened to a unit, or to it and everything under it, and what is coming: who, when, why, on which decision. */
@Route(value = "unit/:code/history", layout = DirectoryLayout.class)
@RouteAlias(value = "unit/:code/coming", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitHistoryView extends Section implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final EntryLists lists;
    private String title = "";
    private List<UnitRef> trail = List.of();

    UnitHistoryView(Visits visits, DirectoryQueries directory, EntryLists lists) {
        this.visits = visits;
        this.directory = directory;
        this.lists = lists;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        Named unit = unit(OnUnit.code(event), visit);
        Tab tab = Tab.at(event.getLocation().getPath());
        HistoryChoice choice = HistoryChoice.of(event.getLocation().getQueryParameters(), false);
        String heading = (tab == Tab.COMING ? "coming.title" : "history.title") + (choice.subtree() ? ".subtree" : "");
        title = visit.text(heading, unit.names());
        Map<String, String> kept = choice.withRecorded(false).inAddress();
        removeAll();
        add(
                Markup.eyebrow(visit.text("history.changes")),
                new H1(Markup.text(heading, visit, unit.names())),
                new PageTabs(Visit.page(unit.code()), tab, kept, visit),
                scope(Visit.page(unit.code()) + "/" + (tab == Tab.COMING ? "coming" : "history"), tab, choice, visit),
                lists.list(
                        Markup.text(heading, visit, unit.names()),
                        Orders.none(tab, visit),
                        Selection.of(new Scope.OfUnit(unit.id(), choice.subtree())),
                        choice.span(tab),
                        visit));
    }

    private record Named(UnitId id, UnitCode code, LocalText names) {

        static Named of(UnitRef unit) {
            return new Named(unit.id(), unit.code(), unit.names());
        }
    }

    /** Also a unit that does not exist on the day has a history, and one that never was. */
    private Named unit(String code, Visit visit) {
        trail = List.of();
        return switch (directory.unit(Unknown.code(code), visit.asOf(), visit.actor())) {
            case UnitAnswer.Page(UnitPage page) -> {
                trail = page.trail();
                yield Named.of(page.unit().ref());
            }
            case UnitAnswer.NotThen(UnitRef unit, var _, var _, var _) -> Named.of(unit);
            case UnitAnswer.RegisteredInError(UnitCode its, UnitId id) ->
                new Named(id, its, LocalText.same(its.value()));
            case UnitAnswer.NeverHeardOf() -> throw Unknown.unit(code);
        };
    }

    private static Component scope(String path, Tab tab, HistoryChoice choice, Visit visit) {
        Pills pills = new Pills(visit.text("history.scope"));
        for (boolean subtree : new boolean[] {false, true}) {
            pills.add(
                    visit.text(subtree ? "history.scope.subtree" : "history.scope.unit"),
                    visit.address(path, choice.withSubtree(subtree).inAddress()),
                    choice.subtree() == subtree);
        }
        if (tab == Tab.HISTORY) {
            Orders.add(pills, choice, chosen -> visit.address(path, chosen.inAddress()), visit);
        }
        return pills;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<UnitRef> trail() {
        return trail;
    }
}
