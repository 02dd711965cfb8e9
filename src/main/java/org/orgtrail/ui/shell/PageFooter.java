package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;

/** What every page ends with: the way to the accessibility statement. */
public final class PageFooter extends Footer {

    /** Where the accessibility statement is, relative to the application's root. */
    public static final String STATEMENT = "accessibility";

    private final Anchor statement = new Anchor(STATEMENT, getTranslation("accessibility.title"));

    public PageFooter() {
        addClassName("page-footer");
        add(statement);
    }

    /** From now on its links keep the day that is shown, and what is known. */
    void show(Visit visit) {
        statement.setHref(visit.address(STATEMENT));
    }
}
