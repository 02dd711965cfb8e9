package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.orgtrail.ui.shell.Markup;

/** Links to other ways of looking at the same page, the present one marked. */
final class Pills extends Nav {

    Pills(String label) {
        addClassName("scope");
        getElement().setAttribute("aria-label", label);
    }

    Pills add(String text, String address, boolean current) {
        Anchor link = Markup.inside(text, address);
        link.addClassName("pill");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
