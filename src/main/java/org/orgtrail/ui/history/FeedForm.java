package org.orgtrail.ui.history;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.Visit;

/** What to confine a feed of changes to. */
final class FeedForm extends Div {

    private final FeedQuestion asked;
    private final Visit visit;
    private final ComboBox<UnitRef> under;
    private final DateInput from;
    private final DateInput until;
    private final TextField decision;

    FeedForm(FeedQuestion asked, Optional<UnitRef> unit, DirectoryQueries directory, Visit visit) {
        this.asked = asked;
        this.visit = visit;
        addClassName("compare-form");
        under = new ComboBox<>(visit.text("compare.under"));
        under.setItems(query -> directory
                .findUnits(
                        query.getFilter().orElse(""), visit.asOf(), visit.actor(), query.getOffset(), query.getLimit())
                .stream());
        under.setItemLabelGenerator(each -> visit.say(each.names()) + " (" + each.code() + ")");
        under.setClearButtonVisible(true);
        unit.ifPresent(under::setValue);
        from = new DateInput(visit.text("changes.from"), false);
        until = new DateInput(visit.text("changes.until"), false);
        from.set(asked.from().orElse(null));
        until.set(asked.until().orElse(null));
        decision = new TextField(visit.text("changes.decision"));
        asked.decision().ifPresent(decision::setValue);
        NativeButton go = new NativeButton(visit.text("changes.go"), _ -> go());
        go.addClassNames("pill", "go");
        add(under, from, until, decision, go);
    }

    private void go() {
        for (DateInput day : List.of(from, until)) {
            boolean wrong = day.get().isEmpty() && !day.blank();
            day.setInvalid(wrong);
            day.setErrorMessage(wrong ? visit.text("compare.day-needed") : "");
            if (wrong) {
                return;
            }
        }
        UI.getCurrent()
                .navigate(new FeedQuestion(
                                Optional.ofNullable(under.getValue())
                                        .map(unit -> unit.code().value()),
                                from.get(),
                                until.get(),
                                asked.kind(),
                                Optional.of(decision.getValue().strip()).filter(text -> !text.isEmpty()),
                                asked.choice(),
                                List.of())
                        .address(visit));
    }
}
