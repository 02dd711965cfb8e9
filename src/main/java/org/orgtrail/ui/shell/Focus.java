package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Where the keyboard and the screen reader go on. */
public final class Focus {

    /** After a navigation the heading has the focus; there, nobody is at work. */
    static final String AT_WORK =
            "!!document.activeElement && !document.activeElement.matches('html, body, #main, main h1')";

    private static final String LOST = "!document.activeElement || document.activeElement.matches('html, body')";

    private static final String ON_HEADING = """
            const heading = document.querySelector('main h1');
            if (heading) {
              heading.setAttribute('tabindex', '-1');
              heading.focus({preventScroll: true});
            }
            """;

    /**
     * A dialog's tab key goes on from what it counts as a stop, and from anything else to the dialog's beginning: the heading is one
     * for as long as it has the focus.
     */
    private static final String ON_HEADING_IN = """
            const heading = this.querySelector('h3');
            heading.onfocus = () => heading.tabIndex = 0;
            heading.onblur = () => heading.tabIndex = -1;
            heading.tabIndex = -1;
            heading.focus();
            """;

    private Focus() {}

    /** On the heading of the page, without scrolling: from there a new page is read. */
    public static void onHeading() {
        UI.getCurrent().getPage().executeJs(ON_HEADING);
    }

    /** The same for what nobody has asked for: where a reader is at work, in a field or a menu, the focus stays there. */
    static void onHeadingOfIdle() {
        UI.getCurrent().getPage().executeJs("if (!(" + AT_WORK + ")) {" + ON_HEADING + "}");
    }

    /** On the first heading in a part of a dialog, so that what follows is read, and a tab leads to its first choice. */
    public static void onHeadingIn(Component part) {
        part.getElement().executeJs(ON_HEADING_IN);
    }

    /** The same where what had the focus is gone, put together anew with the page: elsewhere it stays. */
    static void onHeadingOfLost() {
        UI.getCurrent().getPage().executeJs("if (" + LOST + ") {" + ON_HEADING + "}");
    }

    /** In the field, or in the first of those it is made of. */
    public static void on(Component field) {
        field.getElement().executeJs("(this.querySelector('input, textarea') || this).focus()");
    }
}
