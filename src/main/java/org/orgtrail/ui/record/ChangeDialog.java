package org.orgtrail.ui.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.Objection.Conflict;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RetractStep;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.record.ChangeButtons.Stage;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Visit;

/**
 * Records one change, of whatever kind: what and from when, then what it would do, then it is done. What has been typed stays
 * through every objection. The change has its id from when the dialog opens, so a second click or try stores nothing more.
 */
final class ChangeDialog extends Dialog {

    private final ChangeForm form;
    private final Desk desk;
    private final Visit visit;
    private final String historyAddress;
    private final ChangeId changeId = ChangeId.next();
    private final HeaderInputs header;
    private final ObjectionList objections;
    private final Div fields = new Div();
    private final Div preview = new Div();
    private final ChangeButtons buttons;
    private final ConflictPane conflict;
    private final Overtaken overtaken;

    private List<OrganisationCommand> tried = List.of();

    /**
     * @param basedOn what its reader has seen when it opens
     * @param page the address of the page that it changes
     * @param historyAddress where the change will be found
     */
    ChangeDialog(
            String title,
            ChangeForm form,
            Position basedOn,
            String page,
            String historyAddress,
            Desk desk,
            Visit visit) {
        this.form = form;
        overtaken = new Overtaken(basedOn);
        this.historyAddress = historyAddress;
        this.desk = desk;
        this.visit = visit;
        header = new HeaderInputs(visit);
        objections = new ObjectionList(desk, visit);
        conflict = new ConflictPane(it -> objections.about(it, tried), desk, visit);
        buttons = new ChangeButtons(page, visit, this::close, this::showFields, this::preview, this::record);
        setHeaderTitle(title);
        addClassName("change-dialog");
        new Unrecorded(this, fields, () -> objections.say(visit.text("record.unrecorded")));
        fields.addClassName("inputs");
        fields.add(header.when(), form.inputs(), header.why());
        add(objections, conflict, fields, preview);
        buttons.all().forEach(getFooter()::add);
        form.prepare(header);
        showFields();
    }

    private void preview() {
        attempt(() -> overtaken.trying(() -> desk.actions().preview(change(), visit.actor())))
                .ifPresent(this::show);
    }

    private void show(Preview result) {
        if (!result.objections().isEmpty()) {
            object(result.objections());
        } else if (result.events().isEmpty()) {
            objections.say(visit.text("record.nothing-changes"));
        } else {
            PreviewPane pane = new PreviewPane(result, header, desk, visit);
            pane.addOverwritten(
                    overtaken.overwritten().stream().map(conflict::told).toList());
            preview.removeAll();
            preview.add(pane);
            step(Stage.PREVIEW);
            pane.focus();
        }
    }

    private void record() {
        try {
            attempt(() -> desk.actions().record(change(), visit.actor())).ifPresent(outcome -> {
                switch (outcome) {
                    case Outcome.Recorded recorded -> recorded(recorded);
                    case Outcome.NothingChanged _ -> {
                        showFields();
                        objections.say(visit.text("record.nothing-changes"));
                    }
                    case Outcome.Rejected(List<Objection> list) -> object(list);
                }
            });
        } finally {
            buttons.letRecordAgain();
        }
    }

    private void recorded(Outcome.Recorded recorded) {
        boolean visible = desk.readModels().await(recorded.position());
        Optional<LocalDate> from = header.dated() ? Optional.of(header.from()) : Optional.empty();
        // What the dialog was opened from is gone with the old page.
        addClosedListener(_ -> Focus.onHeading());
        close();
        UI.getCurrent().refreshCurrentRoute(false);
        new RecordedNotice(recorded, visible, from, historyAddress, desk, visit).open();
    }

    private Change change() {
        tried = form.commands(header.from());
        return new Change(changeId, overtaken.basedOn(), header.reason(), header.note(), header.decision(), tried);
    }

    /** What the work gives; empty where a value is wrong or the log is out of reach, which is then said. */
    private <T> Optional<T> attempt(Supplier<T> work) {
        clear();
        try {
            return Optional.of(work.get());
        } catch (InvalidValue invalid) {
            object(List.of(new Objection.Broken(OptionalInt.empty(), invalid.violation())));
        } catch (ChangeLog.LogUnavailable | OrganisationActions.NotYet notNow) {
            showFields();
            boolean early = notNow instanceof OrganisationActions.NotYet;
            objections.say(visit.text(early ? "record.not-yet" : "record.log-unavailable"));
        }
        return Optional.empty();
    }

    private void object(List<Objection> all) {
        List<Conflict> conflicts = Overtaken.among(all);
        step(conflicts.isEmpty() ? Stage.FIELDS : Stage.CONFLICT);
        objections.show(
                all.stream()
                        .filter(it -> !(it instanceof Conflict) && !shownAtField(it))
                        .toList(),
                tried);
        if (!conflicts.isEmpty()) {
            overtaken.shown(conflicts);
            conflict.show(
                    conflicts,
                    Optional.of(form.inputs())
                            .filter(_ -> tried.size() == 1 && !(tried.getFirst() instanceof RetractStep)));
            conflict.focus();
        }
        allInputs().stream()
                .flatMap(inputs -> inputs.firstWrong().stream())
                .findFirst()
                .ifPresent(Focus::on);
    }

    /** What one of several commands breaks is told with the name of its thing as well. */
    private boolean shownAtField(Objection objection) {
        return objection instanceof Objection.Broken broken
                && (broken.command().isEmpty() && header.show(broken.violation(), visit.locale())
                        || form.inputs().show(form.placed(broken, tried), visit.locale())
                        || header.show(broken.violation(), visit.locale()))
                && (broken.command().isEmpty() || tried.size() == 1);
    }

    private List<Inputs> allInputs() {
        return List.of(header.when(), form.inputs(), header.why());
    }

    private void clear() {
        objections.clear();
        allInputs().forEach(Inputs::clear);
    }

    private void showFields() {
        clear();
        step(Stage.FIELDS);
    }

    private void step(Stage stage) {
        fields.setVisible(stage != Stage.PREVIEW);
        preview.setVisible(stage == Stage.PREVIEW);
        conflict.setVisible(stage != Stage.PREVIEW);
        buttons.show(stage);
    }
}
