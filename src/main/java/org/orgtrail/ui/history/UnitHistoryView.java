package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.ui.directory.DirectoryLayout;
import org.orgtrail.ui.directory.OnUnit;
import org.orgtrail.ui.error.UnknownUnit;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All that has happened to a unit, or to it and everything under it: who, when, why, on which decision. */
@Route(value = "unit/:code/history", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitHistoryView extends Section implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private static final int A_TIME = 50;
    private static final String SUBTREE = "subtree";

    private final Visits visits;
    private final DirectoryQueries directory;
    private final HistoryQueries history;
    private final Accounts accounts;
    private String title = "";
    private List<UnitRef> trail = List.of();

    UnitHistoryView(Visits visits, DirectoryQueries directory, HistoryQueries history, Accounts accounts) {
        this.visits = visits;
        this.directory = directory;
        this.history = history;
        this.accounts = accounts;
        addClassNames("page", "history-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        UnitRef unit = unit(event.getRouteParameters().get("code").orElse(""), visit);
        boolean subtree = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SUBTREE)
                .filter("true"::equals)
                .isPresent();
        title = visit.text(subtree ? "history.title.subtree" : "history.title", visit.say(unit.names()));
        Paragraph eyebrow = new Paragraph(visit.text("history.changes"));
        eyebrow.addClassName("eyebrow");
        removeAll();
        add(eyebrow, new H1(title), scope(unit, subtree, visit));
        addEntries(unit, subtree, visit);
        add(new Paragraph(Markup.inside(
                visit.text("history.to-unit", visit.say(unit.names())), visit.address(Visit.page(unit.code())))));
    }

    /** Also a unit that does not exist on the day has a history. */
    private UnitRef unit(String code, Visit visit) {
        UnitAnswer answer;
        try {
            answer = directory.unit(new UnitCode(code), visit.asOf(), visit.actor());
        } catch (InvalidValue malformed) {
            throw new UnknownUnit(code);
        }
        return switch (answer) {
            case UnitAnswer.Page(UnitPage page) -> {
                trail = Stream.concat(
                                page.path().stream(), Stream.of(page.unit().ref()))
                        .toList();
                yield page.unit().ref();
            }
            case UnitAnswer.NotThen(UnitRef unit, List<EffectivePeriod> _, Lineage _) -> {
                trail = List.of();
                yield unit;
            }
            case UnitAnswer.RegisteredInError _ -> throw new UnknownUnit(code);
            case UnitAnswer.NeverHeardOf() -> throw new UnknownUnit(code);
        };
    }

    private static Component scope(UnitRef unit, boolean subtree, Visit visit) {
        Nav scope = new Nav(
                scopeLink(visit.text("history.scope.unit"), Map.of(), !subtree, unit, visit),
                scopeLink(visit.text("history.scope.subtree"), Map.of(SUBTREE, "true"), subtree, unit, visit));
        scope.addClassName("scope");
        scope.getElement().setAttribute("aria-label", visit.text("history.scope"));
        return scope;
    }

    private static Anchor scopeLink(
            String text, Map<String, String> parameters, boolean chosen, UnitRef unit, Visit visit) {
        Anchor link = Markup.inside(text, visit.address(Visit.history(unit.code()), parameters));
        link.addClassName("pill");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void addEntries(UnitRef unit, boolean subtree, Visit visit) {
        HistoryTable table = new HistoryTable(title, accounts, visit);
        Paragraph count = new Paragraph();
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        NativeButton more = new NativeButton(visit.text("history.more"));
        more.addClassName("pill");
        Runnable next = () -> {
            EntryPage page =
                    history.ofUnit(unit.id(), subtree, visit.asOf(), visit.actor(), Span.ALL, table.size(), A_TIME);
            table.append(page.entries());
            count.setText(visit.text("history.count", table.size(), page.total()));
            more.setVisible(table.size() < page.total() && !page.entries().isEmpty());
        };
        more.addClickListener(_ -> next.run());
        next.run();
        table.setVisible(table.size() > 0);
        add(table, new Div(count, more));
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
