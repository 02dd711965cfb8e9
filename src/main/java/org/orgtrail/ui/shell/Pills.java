package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links to other ways of looking at the same page, the present one marked. */
public final class Pills extends Nav {

    public Pills(String label) {
        addClassName("scope");
        getElement().setAttribute("aria-label", label);
    }

    public Pills add(String text, String address, boolean current) {
        Anchor link = Markup.inside(text, address);
        link.addClassName("pill");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
