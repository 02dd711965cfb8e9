package org.orgtrail.ui.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.orgtrail.access.NewPassword;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.Visit;

/** What came of what was done on a page, told as soon as it is there. */
final class Said extends Div {

    private final Visit visit;

    Said(Visit visit) {
        this.visit = visit;
        getElement().setAttribute("role", "status");
    }

    void done(String text) {
        say("done", new Paragraph(text));
    }

    void refused(RuleViolation violation) {
        say("objections", new Paragraph(violation.text(visit.locale())));
    }

    /** The one time that the password is shown. */
    void handOver(NewPassword password) {
        Code code = new Code(password.password());
        code.addClassName("password");
        say(
                "done",
                new Paragraph(visit.text("admin.password.made", password.userName())),
                new Paragraph(code),
                new Paragraph(visit.text("admin.password.once")));
    }

    private void say(String look, Paragraph... paragraphs) {
        removeAll();
        setClassName(look);
        add(paragraphs);
    }
}
