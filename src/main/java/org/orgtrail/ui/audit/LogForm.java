package org.orgtrail.ui.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.ThingPicker;
import org.orgtrail.ui.shell.Visit;

/** What to confine the log to. */
final class LogForm extends Div {

    private final Visit visit;
    private final DateInput from;
    private final DateInput until;
    private final ThingPicker thing;
    private final ComboBox<String> by;
    private final ComboBox<String> type;

    /**
     * @param recorders those to choose from, as the log has them
     * @param recorder what each of them is called
     */
    LogForm(
            LogQuestion asked,
            List<String> types,
            List<String> recorders,
            Function<String, String> recorder,
            DirectoryQueries directory,
            Visit visit) {
        this.visit = visit;
        addClassName("compare-form");
        from = new DateInput(visit.text("audit.recorded-from"), false);
        until = new DateInput(visit.text("audit.recorded-until"), false);
        from.set(asked.from().orElse(null));
        until.set(asked.until().orElse(null));
        thing = new ThingPicker(visit.text("audit.column.thing"), asked.thing(), directory, visit);
        by = choice("audit.column.by", recorders, recorder, asked.recordedBy());
        type = choice("audit.column.type", types, each -> visit.text("audit.event." + each), asked.type());
        NativeButton go = new NativeButton(visit.text("changes.go"), _ -> go());
        go.addClassNames("pill", "go");
        add(from, until, thing, by, type, go);
    }

    private ComboBox<String> choice(
            String label, List<String> all, Function<String, String> called, Optional<String> chosen) {
        ComboBox<String> choice = new ComboBox<>(visit.text(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(called::apply);
        choice.setClearButtonVisible(true);
        chosen.filter(all::contains).ifPresent(choice::setValue);
        return choice;
    }

    private void go() {
        if (!DateInput.allRight(visit.text("rule.day-needed"), from, until)) {
            return;
        }
        LogQuestion chosen =
                new LogQuestion(from.get(), until.get(), thing.thing(), by.getOptionalValue(), type.getOptionalValue());
        Visit.go(visit.address(AuditPart.LOG, AskedLog.parameters(chosen)));
    }
}
