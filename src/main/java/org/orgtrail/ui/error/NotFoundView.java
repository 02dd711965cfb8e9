package org.orgtrail.ui.error;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.orgtrail.ui.shell.MainLayout;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** Shown for an address that leads nowhere, and for one that its reader may not open. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundView extends Section implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Visits visits;

    NotFoundView(Visits visits) {
        this.visits = visits;
        addClassNames("page", "message-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(visit.text("error.not-found.title")));
        add(new Paragraph(
                parameter.getCaughtException() instanceof Unknown unknown
                        ? visit.text(unknown.key(), unknown.named())
                        : visit.text("error.not-found.page")));
        add(new Paragraph(Markup.inside(visit.text("error.to-directory"), visit.address(""))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.not-found.title");
    }
}
