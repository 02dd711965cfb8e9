package org.orgtrail.ui.history;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.PersonPicker;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/** What to confine a feed of changes to. */
final class FeedForm extends Div {

    private final FeedQuestion asked;
    private final Visit visit;
    private final UnitPicker under;
    private final Checkbox subtree;
    private final PersonPicker person;
    private final DateInput from;
    private final DateInput until;
    private final TextField decision;

    FeedForm(
            FeedQuestion asked,
            Optional<UnitRef> unit,
            Optional<PersonRef> somebody,
            DirectoryQueries directory,
            Visit visit) {
        this.asked = asked;
        this.visit = visit;
        addClassName("compare-form");
        under = new UnitPicker(visit.text("changes.unit"), unit, directory, visit);
        subtree =
                new Checkbox(visit.text("history.scope.subtree"), asked.choice().subtree());
        subtree.setEnabled(unit.isPresent());
        person = new PersonPicker(visit.text("changes.person"), somebody, directory, visit);
        person.setClearButtonVisible(true);
        under.addValueChangeListener(_ -> setAside(person, under));
        person.addValueChangeListener(_ -> setAside(under, person));
        boolean recorded = asked.choice().recorded();
        from = new DateInput(visit.text(recorded ? "audit.recorded-from" : "changes.from"), false);
        until = new DateInput(visit.text(recorded ? "audit.recorded-until" : "changes.until"), false);
        from.set(asked.from().orElse(null));
        until.set(asked.until().orElse(null));
        decision = new TextField(visit.text("changes.decision"));
        asked.decision().ifPresent(decision::setValue);
        NativeButton go = new NativeButton(visit.text("changes.go"), _ -> go());
        go.addClassNames("pill", "go");
        add(under, subtree, person, from, until, decision, go);
    }

    /** It is of a unit or of a person. */
    private void setAside(ComboBox<?> other, ComboBox<?> chosen) {
        if (!chosen.isEmpty()) {
            other.clear();
        }
        subtree.setEnabled(!under.isEmpty());
    }

    private void go() {
        if (!DateInput.allRight(visit.text("rule.day-needed"), from, until)) {
            return;
        }
        Visit.go(new FeedQuestion(
                        under.code(),
                        person.id(),
                        from.get(),
                        until.get(),
                        asked.kind(),
                        Optional.of(decision.getValue().strip()).filter(text -> !text.isEmpty()),
                        asked.choice().withSubtree(under.isEmpty() || subtree.getValue()),
                        List.of())
                .address(visit));
    }
}
