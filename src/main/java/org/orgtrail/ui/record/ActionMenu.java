package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Supplier;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Visit;

/** What can be recorded of one thing: a disclosure with a button for each kind of change. */
final class ActionMenu extends NativeDetails {

    private final UnorderedList list = new UnorderedList();
    private final Position basedOn;
    private final String page;
    private final String history;
    private final Desk desk;
    private final Visit visit;

    /**
     * @param page the address of the page it stands on
     * @param history the address of the history that what is recorded goes to
     */
    ActionMenu(String summary, Position basedOn, String page, String history, Desk desk, Visit visit) {
        super(summary);
        this.basedOn = basedOn;
        this.page = page;
        this.history = history;
        this.desk = desk;
        this.visit = visit;
        addClassName("actions");
        // Opening one closes the other, as in a menu.
        getElement().setAttribute("name", "actions");
        setContent(list);
    }

    /** Adds a kind of change: what the button says, whom it is about, and the form. */
    void add(String text, String about, Supplier<ChangeForm> form) {
        list.add(new ListItem(new NativeButton(text, _ -> {
            setOpen(false);
            String title = capital(text.contains(about) ? text : visit.text("record.dialog", text, about));
            ChangeDialog dialog = new ChangeDialog(title, form.get(), basedOn, page, history, desk, visit);
            // The button that had the focus is hidden by then.
            dialog.addClosedListener(_ -> Focus.on(getSummary()));
            dialog.open();
        })));
    }

    /** What goes on from the menu's own words begins with a small letter there. */
    private static String capital(String title) {
        int rest = title.offsetByCodePoints(0, 1);
        return title.substring(0, rest).toUpperCase(Locale.ROOT) + title.substring(rest);
    }
}
