package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.record.RecordStart.What;
import org.orgtrail.ui.record.Recordable.Offered;
import org.orgtrail.ui.record.Recordable.Part;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.ThingPicker;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** Where recording begins for who does not begin at a page: which of the two kinds it is, what it is about, and what can be recorded. */
@Route(RecordStart.PATH)
@RolesAllowed("EDITOR")
final class RecordView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final RecordableThings things;
    private final RecordButtons buttons;
    private @Nullable RecordStart shown;

    RecordView(Visits visits, DirectoryQueries directory, RecordableThings things, RecordButtons buttons) {
        this.visits = visits;
        this.directory = directory;
        this.things = things;
        this.buttons = buttons;
        addClassNames("page", "record-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        RecordStart start = RecordStart.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(visit.text("record.start.title")), Markup.help(visit.text("record.start.help")));
        if (!visit.mayRecord()) {
            add(
                    new Paragraph(visit.text("record.start.known-earlier")),
                    new Paragraph(
                            Markup.inside(visit.text("record.start.known-now"), start.address(visit.knownNow()))));
            return;
        }
        add(new H2(visit.text("record.start.what")), kinds(start, visit));
        Optional<H2> next = start.what().map(what -> {
            H2 about = heading(new Span(visit.text("record.start.thing")));
            add(about, picker(start, visit));
            return start.thing()
                    .flatMap(thing -> show(thing, what, start, visit))
                    .orElse(about);
        });
        // The next question is read out, where the one before it has just been answered.
        if (shown != null && !shown.equals(start)) {
            next.ifPresent(Focus::on);
        }
        shown = start;
    }

    /** One that can be read from. */
    private static H2 heading(Component content) {
        H2 heading = new H2(content);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private static Component kinds(RecordStart start, Visit visit) {
        Nav kinds = new Nav();
        kinds.addClassName("kinds");
        kinds.getElement().setAttribute("aria-label", visit.text("record.start.what"));
        for (What what : What.values()) {
            Span name = new Span(visit.text("record.start." + what));
            name.addClassName("kind-name");
            Anchor kind = new Anchor(start.with(what).address(visit));
            kind.add(name, new Span(visit.text("record.start." + what + ".text")));
            if (start.what().filter(what::equals).isPresent()) {
                kind.getElement().setAttribute("aria-current", "true");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private Component picker(RecordStart start, Visit visit) {
        ThingPicker thing = new ThingPicker(visit.text("record.start.picker"), start.thing(), directory, visit);
        thing.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                Visit.go(start.about(thing.thing()).address(visit));
            }
        });
        Div form = new Div(thing);
        form.addClassName("compare-form");
        start.refused().ifPresent(text -> form.add(complaint(text, visit)));
        if (start.thing().isEmpty() && start.what().filter(What.CHANGE::equals).isPresent()) {
            form.add(new Paragraph(visit.text("record.start.new")));
            buttons.forRoot(visit).ifPresent(form::add);
        }
        return form;
    }

    private static Paragraph complaint(String named, Visit visit) {
        return Markup.complaint(visit.text("record.start.unknown", named));
    }

    /** Gives the heading that it stands under; empty where there is no such thing. */
    private Optional<H2> show(ThingId thing, What what, RecordStart start, Visit visit) {
        Optional<Recordable> found = things.find(thing, what, visit);
        if (found.isEmpty()) {
            add(complaint(thing.text(), visit));
            return Optional.empty();
        }
        Recordable recordable = found.get();
        H2 heading = heading(Markup.inside(recordable.name(), visit.address(recordable.address())));
        add(heading);
        if (!recordable.there()) {
            add(new Paragraph(visit.text("record.start.not-then", visit.when().day())));
        } else if (recordable.offered().isEmpty()) {
            add(new Paragraph(visit.text("record.start.nothing." + what)));
        }
        boolean alone = recordable.offered().size() == 1;
        recordable.offered().forEach(offered -> add(menus(offered, recordable.name(), alone)));
        addParts(recordable, start, visit);
        return Optional.of(heading);
    }

    /** @param open whether to show at once what the first menu holds */
    private static Component menus(Offered offered, String name, boolean open) {
        Div menus = new Div();
        menus.addClassName("record-menus");
        if (!offered.name().equals(name)) {
            menus.add(new H3(offered.name()));
        }
        offered.menus().forEach(menus::add);
        if (open && offered.menus().getFirst() instanceof ActionMenu first) {
            first.setOpen(true);
        }
        return menus;
    }

    private void addParts(Recordable recordable, RecordStart start, Visit visit) {
        if (recordable.parts().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("record-parts");
        for (Part part : recordable.parts()) {
            list.add(new ListItem(Markup.inside(
                    part.name(), start.about(Optional.of(part.id())).address(visit))));
        }
        add(new H3(visit.text("record.start.parts")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.start.title");
    }
}
