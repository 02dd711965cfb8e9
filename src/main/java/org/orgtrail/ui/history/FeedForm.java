package org.orgtrail.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/** What to confine a feed of changes to. */
final class FeedForm extends Div {

    private final FeedQuestion asked;
    private final Visit visit;
    private final UnitPicker under;
    private final DateInput from;
    private final DateInput until;
    private final TextField decision;

    FeedForm(FeedQuestion asked, Optional<UnitRef> unit, DirectoryQueries directory, Visit visit) {
        this.asked = asked;
        this.visit = visit;
        addClassName("compare-form");
        under = new UnitPicker(visit.text("compare.under"), unit, directory, visit);
        boolean recorded = asked.choice().recorded();
        from = new DateInput(visit.text(recorded ? "audit.recorded-from" : "changes.from"), false);
        until = new DateInput(visit.text(recorded ? "audit.recorded-until" : "changes.until"), false);
        from.set(asked.from().orElse(null));
        until.set(asked.until().orElse(null));
        decision = new TextField(visit.text("changes.decision"));
        asked.decision().ifPresent(decision::setValue);
        NativeButton go = new NativeButton(visit.text("changes.go"), _ -> go());
        go.addClassNames("pill", "go");
        add(under, from, until, decision, go);
    }

    private void go() {
        if (!DateInput.allRight(visit.text("rule.day-needed"), from, until)) {
            return;
        }
        Visit.go(new FeedQuestion(
                        under.code(),
                        from.get(),
                        until.get(),
                        asked.kind(),
                        Optional.of(decision.getValue().strip()).filter(text -> !text.isEmpty()),
                        asked.choice(),
                        List.of())
                .address(visit));
    }
}
