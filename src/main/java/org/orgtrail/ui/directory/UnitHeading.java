package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.Attribute;
import org.orgtrail.ui.shell.AsOfDay;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageTabs;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Visit;

/** Where a unit stands, what it is called, of what kind it is, since when. */
final class UnitHeading extends Div {

    private final UnitPage page;
    private final Visit visit;
    private final Component menus;
    private final SourceHints hints;

    /** @param menus what can be done with the unit */
    UnitHeading(UnitPage page, SourceHints hints, Visit visit, Component menus) {
        this.page = page;
        this.hints = hints;
        this.visit = visit;
        this.menus = menus;
        add(breadcrumb(), heading());
    }

    private Component breadcrumb() {
        OrderedList list = new OrderedList();
        page.path()
                .forEach(unit -> list.add(
                        new ListItem(Markup.inside(unit.names(), visit.address(Visit.page(unit.code())), visit))));
        Nav nav = new Nav(list);
        nav.addClassName("breadcrumb");
        nav.getElement().setAttribute("aria-label", visit.text("directory.breadcrumb"));
        nav.setVisible(!page.path().isEmpty());
        return nav;
    }

    private Component heading() {
        UnitRef ref = page.unit().ref();
        Paragraph type = hints.on(new Paragraph(visit.text("type." + ref.type())), ref.id(), Attribute.TYPE);
        type.addClassName("eyebrow");
        Div title = new Div(hints.on(new H1(Markup.said(ref.names(), visit)), ref.id(), Attribute.NAMES));
        title.addClassName("title");
        if (visit.when().tense() != AsOfDay.Tense.TODAY) {
            boolean past = visit.when().tense() == AsOfDay.Tense.PAST;
            title.add(Markup.tag(
                    visit.text(
                            past ? "directory.was" : "directory.will-be",
                            visit.when().day()),
                    past ? "past" : "future"));
        }
        visit.known().day().ifPresent(day -> title.add(Markup.tag(visit.text("directory.known", day), "past")));
        page.lifetime().end().ifPresent(end -> title.add(Markup.tag(visit.text("directory.ends", end), "future")));
        String period = Periods.text(page.lifetime(), page.startUnknown(), visit);
        Span facts = new Span(
                hints.on(new Span(visit.text("directory.code", ref.code())), ref.id(), Attribute.CODE),
                new Text(" · "),
                hints.on(new Span(period), ref.id(), Attribute.EXISTS, Attribute.START_PRECISION));
        facts.addClassName("facts");
        Header header = new Header(type, title, facts);
        header.addClassName("unit-heading");
        header.add(menus, new PageTabs(Visit.page(ref.code()), Tab.NOW, Map.of("subtree", "true"), visit));
        return header;
    }
}
