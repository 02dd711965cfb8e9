package org.orgtrail.ui.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageTabs;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/**
 * The page of a part of a unit, a post or a forum, at the address that its id gives it for ever.
 *
 * @param <P> what the directory says of it
 */
abstract class PartView<P> extends Section implements BeforeEnterObserver, HasDynamicTitle, OnUnit {

    private final ThingKind kind;
    private final Visits visits;
    private final DirectoryQueries directory;
    private String title = "";
    private List<UnitRef> trail = List.of();

    PartView(ThingKind kind, Visits visits, DirectoryQueries directory) {
        this.kind = kind;
        this.visits = visits;
        this.directory = directory;
        addClassNames("page", kind.prefix() + "-page");
    }

    /** What is known of it; empty where there is none. */
    abstract Optional<P> find(String id, Visit visit);

    /** What every part's page begins with. */
    abstract Head head(P page, Visit visit);

    /** @param unit the page of its unit on the same day, for those who may record; empty where it is not there */
    abstract void show(P page, Optional<UnitPage> unit, Visit visit);

    /** @param startUnknown whether nobody knows when the first of the lifetimes began */
    record Head(
            ThingId id,
            LocalText name,
            UnitRef unit,
            List<EffectivePeriod> lifetimes,
            boolean startUnknown,
            boolean there) {}

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        String id = event.getRouteParameters().get("id").orElse("");
        P page = found(id, visit);
        Head head = head(page, visit);
        title = visit.say(head.name());
        removeAll();
        add(Markup.eyebrow(visit.text(kind.prefix())), heading(head, visit), unit(head, visit), lifetimes(head, visit));
        add(new PageTabs(Visit.page(head.id()), Tab.NOW, Map.of(), visit));
        Optional<UnitPage> unit = unitPage(head, visit);
        trail = unit.map(UnitPage::trail).orElse(List.of());
        show(page, unit, visit);
    }

    private P found(String id, Visit visit) {
        try {
            return find(id, visit).orElseThrow(() -> Unknown.thing(kind, id));
        } catch (InvalidValue malformed) {
            throw Unknown.thing(kind, id);
        }
    }

    private static Div heading(Head head, Visit visit) {
        Div heading = new Div(new H1(Markup.said(head.name(), visit)));
        heading.addClassName("title");
        if (!head.there()) {
            heading.add(Markup.tag(visit.text("part.not-then", visit.when().day()), "past"));
        }
        return heading;
    }

    private static Paragraph unit(Head head, Visit visit) {
        return new Paragraph(
                new Span(visit.text("part.in") + " "),
                Markup.inside(
                        head.unit().names(),
                        visit.address(Visit.page(head.unit().code())),
                        visit));
    }

    /** When it exists; of one that is not there on the day, with a link to a day on which it is. */
    private static UnorderedList lifetimes(Head head, Visit visit) {
        UnorderedList list = Periods.list(
                head.lifetimes(),
                head.startUnknown(),
                head.there() ? Optional.empty() : Optional.of(Visit.page(head.id())),
                visit);
        list.addClassName("lifetimes");
        return list;
    }

    private Optional<UnitPage> unitPage(Head head, Visit visit) {
        return head.there()
                        && directory.unit(head.unit().id(), visit.asOf(), visit.actor())
                                instanceof UnitAnswer.Page(UnitPage page)
                ? Optional.of(page)
                : Optional.empty();
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final List<UnitRef> trail() {
        return trail;
    }
}
