package org.orgtrail.ui.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** Says that a change is recorded and where it is found, and offers to undo it at once. */
final class RecordedNotice extends Notification {

    private static final int MILLIS = 12_000;

    private final Outcome.Recorded recorded;
    private final ChangeId undoingId = ChangeId.next();
    private final Desk desk;
    private final Visit visit;
    private final Paragraph said;
    private final NativeButton undo;

    /**
     * @param visible false where pages do not show the change yet
     * @param from the day from which it holds; empty for a change that has no day of its own
     */
    RecordedNotice(
            Outcome.Recorded recorded,
            boolean visible,
            Optional<LocalDate> from,
            String historyAddress,
            Desk desk,
            Visit visit) {
        this.recorded = recorded;
        this.desk = desk;
        this.visit = visit;
        setDuration(MILLIS);
        setPosition(Position.BOTTOM_START);
        said = new Paragraph(from.map(day -> visit.text(visible ? "record.recorded" : "record.recorded-unseen", day))
                .orElseGet(() -> visit.text(visible ? "record.recorded.undated" : "record.recorded-unseen.undated")));
        said.getElement().setAttribute("role", "status");
        undo = new NativeButton(visit.text("record.undo"), _ -> undo());
        undo.addClassName("pill");
        NativeButton close = new NativeButton(visit.text("shell.close"), _ -> close());
        close.addClassName("pill");
        Div buttons = new Div(undo, close);
        buttons.addClassName("buttons");
        Div content =
                new Div(said, new Paragraph(Markup.inside(visit.text("record.see-history"), historyAddress)), buttons);
        content.addClassName("notice");
        add(content);
    }

    /** What was recorded is taken back as it stands, where nothing has been built on it. */
    private void undo() {
        // What is said of it stays until it has been read.
        setDuration(0);
        try {
            Change undone = new Change(
                    undoingId,
                    recorded.position(),
                    visit.text("record.undo.reason"),
                    null,
                    null,
                    List.of(new RetractChange(recorded.changeId())));
            switch (desk.actions().record(undone, visit.actor())) {
                case Outcome.Recorded undoing -> undone(undoing);
                case Outcome.NothingChanged _ -> said.setText(visit.text("record.nothing-changes"));
                case Outcome.Rejected(List<Objection> objections) ->
                    said.setText(visit.text("record.not-undone") + " "
                            + objections.getFirst().text(visit.locale()));
            }
        } catch (ChangeLog.LogUnavailable unavailable) {
            said.setText(visit.text("record.log-unavailable"));
        }
    }

    private void undone(Outcome.Recorded undoing) {
        desk.readModels().await(undoing.position());
        undo.setVisible(false);
        said.setText(visit.text("record.undone"));
        UI.getCurrent().refreshCurrentRoute(false);
        Focus.onHeading();
    }
}
