package org.orgtrail.ui.search;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.shell.Found;
import org.orgtrail.ui.shell.MainLayout;
import org.orgtrail.ui.shell.OfferedAnew;
import org.orgtrail.ui.shell.SearchField;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** All that a search finds, kind by kind, as links: works without the list under the search field, and can be copied and kept. */
@Route(value = SearchField.PAGE, layout = MainLayout.class)
@AnonymousAllowed
final class SearchView extends Section implements BeforeEnterObserver, HasDynamicTitle, OfferedAnew {

    private static final int OF_EACH_KIND = 50;

    private final Visits visits;
    private final DirectoryQueries directory;
    private String title = "";

    SearchView(Visits visits, DirectoryQueries directory) {
        this.visits = visits;
        this.directory = directory;
        addClassNames("page", "search-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SearchField.PARAMETER)
                .orElse("")
                .strip();
        removeAll();
        title = text.isEmpty() ? visit.text("search.title") : visit.text("search.title.of", text);
        add(new H1(title));
        if (text.isEmpty()) {
            add(new Paragraph(visit.text("search.how")));
            return;
        }
        List<Finding> findings = directory.search(text, SearchField.KINDS, visit.asOf(), visit.actor(), OF_EACH_KIND);
        if (findings.isEmpty()) {
            add(new Paragraph(visit.text("search.none", text)), new Paragraph(visit.text("search.none.what-to-do")));
            return;
        }
        boolean guessed = findings.stream().anyMatch(finding -> finding.fit() == Finding.Fit.ALIKE);
        add(new Paragraph(guessed ? visit.text("search.alike") : Found.count(findings, visit)));
        for (ThingKind kind : SearchField.KINDS) {
            List<Finding> its = findings.stream()
                    .filter(finding -> finding.thing().kind() == kind)
                    .toList();
            if (!its.isEmpty()) {
                add(new H2(visit.text("search.kind." + kind)), list(its, text, visit));
            }
            if (its.size() == OF_EACH_KIND) {
                add(new Paragraph(visit.text("search.more", OF_EACH_KIND)));
            }
        }
    }

    private static UnorderedList list(List<Finding> findings, String text, Visit visit) {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        for (Finding finding : findings) {
            Anchor link = new Anchor(visit.address(finding.address()), Found.name(finding, text, visit));
            Div more = new Div();
            more.addClassName("found-more");
            Found.more(finding, text, visit).forEach(more::add);
            list.add(new ListItem(link, more));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
