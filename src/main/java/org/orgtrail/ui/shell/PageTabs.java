package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;

/**
 * The ways to look at one thing: how it is, what has happened to it, what is coming. Links, so that each has an address. What the
 * chosen one tells is said below.
 */
public final class PageTabs extends Div {

    /** One of the ways. */
    public enum Tab {
        NOW(""),
        HISTORY("/history"),
        COMING("/coming");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        /** The way that an address ends in. */
        public static Tab at(String path) {
            return path.endsWith(COMING.path) ? COMING : path.endsWith(HISTORY.path) ? HISTORY : NOW;
        }
    }

    /**
     * @param page the address of the thing's own page, relative to the application's root ({@code unit/SLK-KOM})
     * @param more parameters that the history and what is coming keep
     */
    public PageTabs(String page, Tab current, Map<String, String> more, Visit visit) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", visit.text("tabs"));
        for (Tab tab : Tab.values()) {
            String text = tab == Tab.NOW && visit.when().tense() != AsOfDay.Tense.TODAY
                    ? visit.when().day().toString()
                    : visit.text("tabs." + tab);
            Anchor link = Markup.inside(text, visit.address(page + tab.path, tab == Tab.NOW ? Map.of() : more));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        add(tabs, Markup.help(visit.text("tabs.help." + current)));
    }
}
