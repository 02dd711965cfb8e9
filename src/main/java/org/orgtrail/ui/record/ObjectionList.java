package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.orgtrail.organisation.Objection;
import org.orgtrail.ui.shell.Visit;

/** What stands in the way of a change and belongs to none of its fields. Told as soon as it is there. */
final class ObjectionList extends Div {

    private final Desk desk;
    private final Visit visit;

    ObjectionList(Desk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
        addClassName("objections");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
    }

    void say(String text) {
        removeAll();
        add(new Paragraph(text));
    }

    void show(List<Objection> objections) {
        removeAll();
        if (objections.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        objections.forEach(objection -> list.add(item(objection)));
        add(new Paragraph(visit.text("record.objections")), list);
    }

    private ListItem item(Objection objection) {
        ListItem item = new ListItem(objection.text(visit.locale()));
        if (objection instanceof Objection.Conflict conflict) {
            Paragraph who = new Paragraph(visit.text(
                    "record.conflict.who",
                    desk.accounts().recorder(conflict.recordedBy(), visit.locale()),
                    visit.minute(conflict.recordedAt())));
            who.addClassName("quiet");
            item.add(who);
        }
        return item;
    }
}
