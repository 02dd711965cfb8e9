package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.directory.PersonPage.Held;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.record.RecordButtons;
import org.orgtrail.ui.shell.InDirectory;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageTabs;
import org.orgtrail.ui.shell.PageTabs.Tab;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** A person: how to reach them, and the posts they hold, have held and will hold. */
@Route(value = "person/:id", layout = DirectoryLayout.class)
@AnonymousAllowed
final class PersonView extends Section implements BeforeEnterObserver, HasDynamicTitle, InDirectory {

    private final Visits visits;
    private final DirectoryQueries directory;
    private final RecordButtons buttons;
    private String title = "";

    PersonView(Visits visits, DirectoryQueries directory, RecordButtons buttons) {
        this.visits = visits;
        this.directory = directory;
        this.buttons = buttons;
        addClassNames("page", "person-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        PersonPage page = page(event.getRouteParameters().get("id").orElse(""), visit);
        title = page.name();
        removeAll();
        add(
                Markup.eyebrow(visit.text("person")),
                heading(page, visit),
                new PageTabs(Visit.page(page.id()), Tab.NOW, Map.of(), visit));
        if (page.underProtection()) {
            add(new Paragraph(visit.text("person.protected")));
        }
        if (!page.contacts().isEmpty()) {
            add(new ContactList(page.contacts(), SourceHints.NONE, visit));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("appointments");
        page.appointments().forEach(held -> list.add(item(held, visit)));
        add(new H2(visit.text("person.appointments")));
        add(page.appointments().isEmpty() ? new Paragraph(visit.text("person.none")) : list);
        buttons.forPerson(page, visit).ifPresent(this::add);
        buttons.protection(page, visit).ifPresent(this::add);
    }

    private static Div heading(PersonPage page, Visit visit) {
        Div heading = new Div(new H1(page.name()));
        heading.addClassName("title");
        if (page.underProtection()) {
            heading.add(Markup.tag(visit.text("person.protected.tag")));
        }
        return heading;
    }

    private PersonPage page(String id, Visit visit) {
        try {
            return directory
                    .person(PersonId.parse(id), visit.asOf(), visit.actor())
                    .orElseThrow(() -> Unknown.thing(ThingKind.PERSON, id));
        } catch (InvalidValue malformed) {
            throw Unknown.thing(ThingKind.PERSON, id);
        }
    }

    private static ListItem item(Held held, Visit visit) {
        Div when = new Div(Periods.text(held.period(), held.startUnknown(), visit));
        when.addClassName("quiet");
        ListItem item = new ListItem(
                PostLink.of(held.post(), held.title(), held.kind(), visit),
                new Text(", "),
                Markup.unit(held.unit(), visit),
                when);
        if (held.period().contains(visit.when().day())) {
            item.addClassName("held");
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
