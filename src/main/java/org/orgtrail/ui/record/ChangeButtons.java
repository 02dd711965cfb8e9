package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.List;
import org.orgtrail.ui.shell.Visit;

/** What can be done next with the change in the dialog. */
final class ChangeButtons {

    /** How far the change has come. */
    enum Stage {
        FIELDS,
        PREVIEW,
        /** Somebody else changed the same first. */
        CONFLICT
    }

    private final Button cancel;
    private final Anchor presentState;
    private final Button back;
    private final Button preview;
    private final Button record;

    /** @param page the address of the page that is changed */
    ChangeButtons(
            String page, Visit visit, Runnable toCancel, Runnable toGoBack, Runnable toPreview, Runnable toRecord) {
        cancel = new Button(visit.text("record.cancel"), _ -> toCancel.run());
        presentState = new Anchor(page, visit.text("record.present-state"), AnchorTarget.BLANK);
        back = new Button(visit.text("record.back"), _ -> toGoBack.run());
        preview = new Button(visit.text("record.preview"), _ -> toPreview.run());
        record = new Button(visit.text("record.record"), _ -> toRecord.run());
        List.of(preview, record).forEach(it -> it.addThemeVariants(ButtonVariant.LUMO_PRIMARY));
        record.setDisableOnClick(true);
    }

    List<Component> all() {
        return List.of(cancel, presentState, back, preview, record);
    }

    void show(Stage stage) {
        preview.setVisible(stage != Stage.PREVIEW);
        back.setVisible(stage == Stage.PREVIEW);
        record.setVisible(stage == Stage.PREVIEW);
        presentState.setVisible(stage == Stage.CONFLICT);
    }

    /** After a try, whether it came to anything or not. */
    void letRecordAgain() {
        record.setEnabled(true);
    }
}
