package org.orgtrail.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.orgtrail.access.Administration;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** A page of the administration: what it is for, and the way to the other ones. */
abstract class AdminPart extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACCOUNTS = "admin";
    static final String READ_MODELS = "admin/read-models";

    final Administration administration;
    private final Visits visits;
    private String title = "";

    AdminPart(Administration administration, Visits visits) {
        this.administration = administration;
        this.visits = visits;
        addClassNames("page", "admin-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(event, visits.of(event.getLocation().getQueryParameters()));
    }

    /** Shows the page anew. */
    abstract void show(BeforeEnterEvent event, Visit visit);

    /** Begins the page, with nothing else on it yet. */
    final void begin(String heading, String explanation, String path, Visit visit) {
        title = heading;
        removeAll();
        Nav parts = new Nav(
                part(visit.text("admin.accounts"), ACCOUNTS, path, visit),
                part(visit.text("admin.read-models"), READ_MODELS, path, visit));
        parts.addClassName("scope");
        parts.getElement().setAttribute("aria-label", visit.text("admin.title"));
        Paragraph what = new Paragraph(explanation);
        what.addClassName("lead");
        add(new H1(heading), parts, what);
    }

    private static Anchor part(String text, String path, String current, Visit visit) {
        Anchor part = Markup.inside(text, visit.address(path));
        part.addClassName("pill");
        if (path.equals(current)) {
            part.getElement().setAttribute("aria-current", "page");
        }
        return part;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
