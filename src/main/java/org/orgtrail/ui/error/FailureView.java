package org.orgtrail.ui.error;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PageFooter;

/**
 * Shown where a page could not be made. It stands outside the layout, whose own queries may be what failed, and shows nothing
 * of the fault but the number under which the log tells of it.
 */
@AnonymousAllowed
final class FailureView extends Section implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailureView() {
        addClassNames("page", "message-page", "alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Failures.log(parameter.getCaughtException());
        removeAll();
        add(new H1(getTranslation("error.failure.title")));
        add(new Paragraph(getTranslation("error.failure.kept")));
        add(new Paragraph(getTranslation("error.failure.do", number)));
        add(new Paragraph(Markup.inside(getTranslation("error.to-directory"), ".")));
        add(new PageFooter());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.failure.title");
    }
}
