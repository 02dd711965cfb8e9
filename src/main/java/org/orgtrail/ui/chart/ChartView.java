package org.orgtrail.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.AsOfDay;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.ReadAnew;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** The org chart of the whole or of a unit and what is under it, or the same as a table. */
@Route("chart")
@AnonymousAllowed
final class ChartView extends Section implements BeforeEnterObserver, HasDynamicTitle, ReadAnew {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final Div above = new Div();
    private final Div content = new Div();
    private final OrgChart chart;
    private String title = "";
    private @Nullable ChartPart shown;

    ChartView(Visits visits, DirectoryQueries directory) {
        this.visits = visits;
        this.directory = directory;
        this.chart = new OrgChart(directory);
        addClassNames("page", "chart-page");
        above.addClassName("chart-above");
        add(above, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        ChartPart part = ChartPart.of(event.getLocation().getQueryParameters());
        Top top = part.under()
                .map(code -> Top.under(code, directory, visit))
                .orElseGet(() -> Top.whole(directory, visit));
        String heading = top.under().isPresent() ? "chart.title.under" : "chart.title";
        Object[] of = top.under().map(UnitRef::names).stream().toArray();
        title = visit.text(heading, of);
        above.removeAll();
        top.under().ifPresent(_ -> above.add(path(top, part, visit)));
        above.add(new H1(Markup.text(heading, visit, of)));
        if (top.units().isEmpty()) {
            showNothing(top, part, visit);
        } else {
            above.add(
                    new Paragraph(visit.text(part.table() ? "chart.intro.table" : "chart.intro")), choice(part, visit));
            if (part.table()) {
                content.removeAll();
                content.add(new ChartTable(top.units(), part, directory, visit));
            } else {
                if (!chart.isAttached()) {
                    content.removeAll();
                    content.add(chart);
                }
                chart.show(top.units(), title, visit);
            }
        }
        moveFocus(part);
    }

    /** What is above the unit, each with the chart of it. */
    private static Component path(Top top, ChartPart part, Visit visit) {
        OrderedList list = new OrderedList(new ListItem(
                Markup.inside(visit.text("chart.whole"), part.whole().address(visit))));
        for (UnitRef unit : top.above()) {
            list.add(new ListItem(
                    Markup.inside(unit.names(), part.under(unit.code()).address(visit), visit)));
        }
        Nav path = new Nav(list);
        path.addClassName("breadcrumb");
        path.getElement().setAttribute("aria-label", visit.text("chart.path"));
        return path;
    }

    private static Component choice(ChartPart part, Visit visit) {
        Nav choice = new Nav(option("chart.as-chart", part, false, visit), option("chart.as-table", part, true, visit));
        choice.addClassName("scope");
        choice.getElement().setAttribute("aria-label", visit.text("chart.as"));
        return choice;
    }

    private static Anchor option(String key, ChartPart part, boolean table, Visit visit) {
        Anchor option = Markup.inside(visit.text(key), part.as(table).address(visit));
        option.addClassName("pill");
        if (part.table() == table) {
            option.getElement().setAttribute("aria-current", "true");
        }
        return option;
    }

    private void showNothing(Top top, ChartPart part, Visit visit) {
        content.removeAll();
        top.under()
                .ifPresentOrElse(
                        unit -> above.add(
                                new Paragraph(Markup.text(
                                        "directory.not-then.title",
                                        visit,
                                        unit.names(),
                                        visit.when().day())),
                                new Paragraph(Markup.inside(
                                        visit.text("chart.not-then"), visit.address(Visit.page(unit.code())))),
                                new Paragraph(Markup.inside(
                                        visit.text("chart.whole"), part.whole().address(visit)))),
                        () -> above.add(
                                new Paragraph(nothing(visit)),
                                new Paragraph(Markup.inside(visit.text("error.to-directory"), visit.address("")))));
    }

    private static String nothing(Visit visit) {
        LocalDate day = visit.when().day();
        return visit.known()
                .day()
                .map(known -> visit.text("directory.empty.not-known.text", known, day))
                .orElseGet(() -> visit.when().tense() == AsOfDay.Tense.TODAY
                        ? visit.text("directory.empty.title")
                        : visit.text("directory.empty.that-day", day));
    }

    /** Another part is read from its heading; another day of the same leaves the reader where they are. */
    private void moveFocus(ChartPart part) {
        if (shown != null && !shown.equals(part)) {
            Focus.onHeading();
        }
        shown = part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
