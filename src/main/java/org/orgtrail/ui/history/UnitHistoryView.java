package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
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
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All that has happened to a unit, or to it and everything under it: who, when, why, on which decision. */
@Route(value = "unit/:code/history", layout = DirectoryLayout.class)
@AnonymousAllowed
final class UnitHistoryView extends Section implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private static final String SUBTREE = "subtree";
    private static final String ORDER = "order";
    private static final String RECORDED = "recorded";

    /** What the history covers, and whether it tells of the world or of what was recorded. */
    private record Choice(boolean subtree, boolean recorded) {

        static Choice of(QueryParameters parameters) {
            return new Choice(
                    parameters
                            .getSingleParameter(SUBTREE)
                            .filter("true"::equals)
                            .isPresent(),
                    parameters
                            .getSingleParameter(ORDER)
                            .filter(RECORDED::equals)
                            .isPresent());
        }

        Map<String, String> inAddress() {
            Map<String, String> parameters = new LinkedHashMap<>();
            if (subtree) {
                parameters.put(SUBTREE, "true");
            }
            if (recorded) {
                parameters.put(ORDER, RECORDED);
            }
            return parameters;
        }
    }

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
        Choice choice = Choice.of(event.getLocation().getQueryParameters());
        title = visit.text(choice.subtree() ? "history.title.subtree" : "history.title", visit.say(unit.names()));
        Paragraph eyebrow = new Paragraph(visit.text("history.changes"));
        eyebrow.addClassName("eyebrow");
        removeAll();
        add(eyebrow, new H1(title), scope(unit, choice, visit));
        addEntries(unit, choice, visit);
        add(new Paragraph(Markup.inside(
                visit.text("history.to-unit", visit.say(unit.names())), visit.address(Visit.page(unit.code())))));
    }

    /** Also a unit that does not exist on the day has a history. */
    private UnitRef unit(String code, Visit visit) {
        UnitAnswer answer;
        try {
            answer = directory.unit(new UnitCode(code), visit.asOf(), visit.actor());
        } catch (InvalidValue malformed) {
            throw Unknown.unit(code);
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
            case UnitAnswer.RegisteredInError _ -> throw Unknown.unit(code);
            case UnitAnswer.NeverHeardOf() -> throw Unknown.unit(code);
        };
    }

    private static Component scope(UnitRef unit, Choice choice, Visit visit) {
        Nav scope = new Nav(
                choice("history.scope.unit", choice, new Choice(false, choice.recorded()), unit, visit),
                choice("history.scope.subtree", choice, new Choice(true, choice.recorded()), unit, visit),
                choice("history.order.world", choice, new Choice(choice.subtree(), false), unit, visit),
                choice("history.order.recorded", choice, new Choice(choice.subtree(), true), unit, visit));
        scope.addClassName("scope");
        scope.getElement().setAttribute("aria-label", visit.text("history.scope"));
        return scope;
    }

    private static Anchor choice(String text, Choice present, Choice offered, UnitRef unit, Visit visit) {
        Anchor link = Markup.inside(visit.text(text), visit.address(Visit.history(unit.code()), offered.inAddress()));
        link.addClassName("pill");
        if (offered.equals(present)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void addEntries(UnitRef unit, Choice choice, Visit visit) {
        Span span = choice.recorded() ? Span.AS_RECORDED : Span.ALL;
        HistoryTable table = new HistoryTable(title, accounts, visit);
        add(new PartByPart(
                table,
                shown -> {
                    EntryPage page = history.ofUnit(
                            unit.id(), choice.subtree(), visit.asOf(), visit.actor(), span, shown, PartByPart.A_TIME);
                    table.append(page.entries());
                    return page.total();
                },
                visit));
        table.setVisible(table.size() > 0);
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
