package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.Objection.Conflict;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.ThingCommand;
import org.orgtrail.shared.ThingId;
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

    /** @param commands what they are about, in the order of the change */
    void show(List<Objection> objections, List<OrganisationCommand> commands) {
        removeAll();
        if (objections.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        objections.forEach(
                objection -> list.add(new ListItem(about(objection, commands) + objection.text(visit.locale()))));
        add(new Paragraph(visit.text("record.objections")), list);
    }

    /** What the command of an objection is about, by name; blank for one about the change as a whole, or where there is but one. */
    private String about(Objection objection, List<OrganisationCommand> commands) {
        return commands.size() > 1
                        && objection.command().isPresent()
                        && commands.get(objection.command().getAsInt()) instanceof ThingCommand command
                ? named(command.thing(), commands)
                : "";
    }

    /** What the thing of a conflict is called; blank where the change is of that alone. */
    String about(Conflict conflict, List<OrganisationCommand> commands) {
        return commands.size() == 1
                        && commands.getFirst() instanceof ThingCommand command
                        && command.thing().equals(conflict.thing())
                ? ""
                : named(conflict.thing(), commands);
    }

    private String named(ThingId thing, List<OrganisationCommand> commands) {
        return commands.stream()
                .filter(EstablishUnit.class::isInstance)
                .map(EstablishUnit.class::cast)
                .filter(established -> established.unitId().equals(thing))
                .map(established -> visit.say(established.names()))
                .findFirst()
                .or(() -> Optional.ofNullable(desk.directory()
                                .names(List.of(thing), visit.asOf(), visit.actor())
                                .get(thing))
                        .map(named -> visit.say(named.name())))
                .map(name -> visit.text("record.objection.about", name))
                .orElse("");
    }
}
