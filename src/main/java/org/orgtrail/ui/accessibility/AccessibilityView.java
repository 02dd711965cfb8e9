package org.orgtrail.ui.accessibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.LocalDate;
import java.util.List;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageFooter;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/**
 * The accessibility statement that Swedish law (2018:1937) asks of public bodies: who answers for the service, how far it follows
 * the law, what is lacking, how it was tested, where to say so, and who supervises. Whoever changes what it tells of mends it too.
 */
@Route(PageFooter.STATEMENT)
@AnonymousAllowed
final class AccessibilityView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 26);
    private static final LocalDate MENDED = LocalDate.of(2026, 11, 27);
    private static final String SUPERVISION = "https://www.digg.se/tdosanmalan";

    private static final List<String> LACKING =
            List.of("accessibility.lacking.language", "accessibility.lacking.pictures");
    private static final List<String> TESTED = List.of(
            "accessibility.tested.rules",
            "accessibility.tested.keyboard",
            "accessibility.tested.looks",
            "accessibility.tested.not");

    private final Visits visits;
    private final DirectoryQueries directory;
    private final FeedbackAddress feedback;

    AccessibilityView(Visits visits, DirectoryQueries directory, FeedbackAddress feedback) {
        this.visits = visits;
        this.directory = directory;
        this.feedback = feedback;
        addClassNames("page", "message-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(visits.of(event.getLocation().getQueryParameters()));
    }

    void show(Visit visit) {
        LocalText organisation = organisation(visit);
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(Markup.text("accessibility.who", visit, organisation)));
        part(
                "accessibility.how-far",
                visit,
                new Paragraph(visit.text("accessibility.partly")),
                new Paragraph(visit.text("accessibility.standard")),
                new Paragraph(visit.text("accessibility.assessed", ASSESSED, MENDED)));
        part(
                "accessibility.lacking",
                visit,
                new Paragraph(visit.text("accessibility.lacking.why")),
                list(LACKING, visit));
        part("accessibility.tested", visit, list(TESTED, visit));
        part("accessibility.feedback", visit, feedback(organisation, visit));
        part(
                "accessibility.supervision",
                visit,
                new Paragraph(visit.text("accessibility.supervision.who")),
                new Paragraph(outside(SUPERVISION, visit.text("accessibility.supervision.report"))));
    }

    /** The one at the top of the tree answers for what is published of it. */
    private LocalText organisation(Visit visit) {
        List<TreeNode> roots = directory.roots(visit.asOf(), visit.actor());
        return roots.size() == 1 ? roots.getFirst().names() : Texts.inBoth("accessibility.who.unnamed");
    }

    private void part(String heading, Visit visit, Component... content) {
        add(new H2(visit.text(heading)));
        add(content);
    }

    private static UnorderedList list(List<String> keys, Visit visit) {
        UnorderedList list = new UnorderedList();
        keys.forEach(key -> list.add(new ListItem(visit.text(key))));
        return list;
    }

    private Component[] feedback(LocalText organisation, Visit visit) {
        Paragraph what = new Paragraph(visit.text("accessibility.feedback.what"));
        Paragraph where = feedback.link()
                .map(link -> new Paragraph(outside(link, feedback.text().orElse(link))))
                .orElseGet(() -> new Paragraph(Markup.text("accessibility.feedback.unset", visit, organisation)));
        return new Component[] {what, where};
    }

    private static Anchor outside(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.addClassName("outside");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accessibility.title");
    }
}
