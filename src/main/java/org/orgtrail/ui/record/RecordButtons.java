package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.Position;
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
        NativeButton button = new NativeButton(
                text,
                _ -> new ChangeDialog(
                                text,
                                new EstablishUnitForm(null, visit),
                                desk.readModels().state("directory").position(),
                                visit.address(""),
                                visit.address(""),
                                desk,
                                visit)
                        .open());
        button.addClassNames("pill", "go");
        return Optional.of(new Div(button));
    }

    /** For the page of a change: to undo it. */
    public Optional<Component> undo(RecordedChange change, Position basedOn, Visit visit) {
        if (!visit.mayRecord() || !desk.rights().mayUndo(change.id(), visit.actor())) {
            return Optional.empty();
        }
        String text = visit.text("record.undo-change");
        String page = visit.address(Visit.change(change.id()));
        NativeButton button = new NativeButton(
                text,
                _ -> new ChangeDialog(text, new UndoForm(change.id(), visit), basedOn, page, page, desk, visit).open());
        button.addClassName("pill");
        return Optional.of(button);
    }
}
