package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntUnaryOperator;

/**
 * A list that may be longer than anybody reads: its first entries, how many of how many they are, and a button that adds the next
 * ones. No entries are kept here between two parts.
 */
public final class PartByPart extends Div {

    /** How many entries are added at a time. */
    public static final int A_TIME = 100;

    private final IntUnaryOperator append;
    private final Paragraph count = new Paragraph();
    private final NativeButton more;
    private final Visit visit;
    private int shown;

    /**
     * @param list what the entries are added to
     * @param append adds up to {@link #A_TIME} entries to the list, after those that are shown, whose number it is given; gives how
     *     many there are in all
     */
    public PartByPart(Component list, IntUnaryOperator append, Visit visit) {
        this.append = append;
        this.visit = visit;
        more = new NativeButton(visit.text("list.more"));
        more.addClassName("pill");
        more.addClickListener(_ -> {
            next();
            if (!more.isVisible()) {
                Focus.on(count); // where the keyboard was is gone
            }
        });
        count.getElement().setAttribute("tabindex", "-1");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div below = new Div(count, more);
        add(list, below);
        next();
        below.setVisible(more.isVisible()); // a list that is all there needs none of it
    }

    private void next() {
        int all = append.applyAsInt(shown);
        shown = Math.min(shown + A_TIME, all);
        count.setText(visit.text("list.count", shown, all));
        more.setVisible(shown < all);
    }
}
