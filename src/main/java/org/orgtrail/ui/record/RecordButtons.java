package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.function.Supplier;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.organisation.command.LiftProtection;
import org.orgtrail.organisation.command.ProtectPerson;
import org.orgtrail.organisation.command.ProtectionCommand;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.record.RecordStart.What;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/** What pages that offer one thing alone offer to record; nothing to those who may not record. */
@Service
public final class RecordButtons {

    private final Desk desk;

    RecordButtons(Desk desk) {
        this.desk = desk;
    }

    /** For the directory's start page: a unit that stands under no other. */
    public Optional<Component> forRoot(Visit visit) {
        if (!visit.mayRecord() || !desk.rights().mayEstablishRoots(visit.actor())) {
            return Optional.empty();
        }
        String text = visit.text("record.establish-root");
        NativeButton button = opening(
                text,
                () -> new ChangeDialog(
                        text,
                        new EstablishUnitForm(null, visit),
                        desk.readModels().state("directory").position(),
                        visit.address(""),
                        visit.address(""),
                        desk,
                        visit));
        button.addClassName("go");
        return Optional.of(new Div(button));
    }

    /** For the page of a person: to protect them, or to lift that. Whatever is shown as known when, it is judged by what is known now. */
    public Optional<Component> protection(PersonPage page, Visit visit) {
        if (!desk.rights().mayProtect(visit.actor())) {
            return Optional.empty();
        }
        String key = page.underProtection() ? "record.lift-protection" : "record.protect";
        ProtectionCommand command =
                page.underProtection() ? new LiftProtection(page.id()) : new ProtectPerson(page.id());
        String text = visit.text(key, page.name());
        String address = visit.address(Visit.page(page.id()));
        NativeButton button = opening(
                text,
                () -> new ChangeDialog(
                        text,
                        new ProtectionForm(visit.text(key + ".text"), command),
                        page.position(),
                        address,
                        visit.address(Visit.page(page.id()) + "/history"),
                        desk,
                        visit));
        return Optional.of(new Div(button));
    }

    /** For the page of a person: the ways to what can be recorded and corrected of the posts that they hold. */
    public Optional<Component> forPerson(PersonPage page, Visit visit) {
        boolean offered = page.appointments().stream()
                .filter(held -> held.period().contains(visit.when().day()))
                .anyMatch(held -> desk.offers(held.post(), visit));
        if (!offered) {
            return Optional.empty();
        }
        Div ways = new Div();
        ways.addClassName("menus");
        for (What what : What.values()) {
            Anchor way = Markup.inside(
                    visit.text("record.start." + what),
                    RecordStart.with(what, page.id()).address(visit));
            way.addClassName("pill");
            ways.add(way);
        }
        return Optional.of(ways);
    }

    /** For the page of a change: to undo it. */
    public Optional<Component> undo(RecordedChange change, Position basedOn, Visit visit) {
        if (!visit.mayRecord() || !desk.rights().mayUndo(change.id(), visit.actor())) {
            return Optional.empty();
        }
        String text = visit.text("record.undo-change");
        String page = visit.address(Visit.change(change.id()));
        NativeButton button = opening(
                text, () -> new ChangeDialog(text, new UndoForm(change.id(), visit), basedOn, page, page, desk, visit));
        return Optional.of(button);
    }

    private static NativeButton opening(String text, Supplier<ChangeDialog> dialog) {
        NativeButton button = new NativeButton(text, _ -> dialog.get().open());
        button.addClassName("pill");
        return button;
    }
}
