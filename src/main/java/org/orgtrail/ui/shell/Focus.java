package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Where the keyboard and the screen reader go on. */
public final class Focus {

    private Focus() {}

    /** On the heading of the page, without scrolling: from there a new page is read. */
    public static void onHeading() {
        UI.getCurrent().getPage().executeJs("""
                const heading = document.querySelector('main h1');
                if (heading) {
                  heading.setAttribute('tabindex', '-1');
                  heading.focus({preventScroll: true});
                }
                """);
    }

    /** In the field, or in the first of those it is made of. */
    public static void on(Component field) {
        field.getElement().executeJs("(this.querySelector('input, textarea') || this).focus()");
    }
}
