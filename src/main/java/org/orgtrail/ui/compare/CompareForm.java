package org.orgtrail.ui.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.Visit;

/** The two points to compare, and what to confine it to. */
final class CompareForm extends Div {

    private final DateInput from;
    private final DateInput fromKnown;
    private final DateInput to;
    private final DateInput toKnown;
    private final ComboBox<UnitRef> under;

    CompareForm(TwoPoints asked, Optional<UnitRef> unit, DirectoryQueries directory, Visit visit) {
        addClassName("compare-form");
        from = new DateInput(visit.text("compare.from"), true);
        fromKnown = new DateInput(visit.text("compare.from-known"), false);
        to = new DateInput(visit.text("compare.to"), true);
        toKnown = new DateInput(visit.text("compare.to-known"), false);
        from.set(asked.from());
        fromKnown.set(asked.fromKnown().orElse(null));
        to.set(asked.to());
        toKnown.set(asked.toKnown().orElse(null));
        under = new ComboBox<>(visit.text("compare.under"));
        under.setItems(query -> directory
                .findUnits(
                        query.getFilter().orElse(""), visit.asOf(), visit.actor(), query.getOffset(), query.getLimit())
                .stream());
        under.setItemLabelGenerator(each -> visit.say(each.names()) + " (" + each.code() + ")");
        under.setClearButtonVisible(true);
        unit.ifPresent(under::setValue);
        NativeButton go = new NativeButton(visit.text("compare.go"), _ -> go());
        go.addClassNames("pill", "go");
        add(from, fromKnown, to, toKnown, under, go);
    }

    private void go() {
        for (DateInput required : List.of(from, to)) {
            boolean missing = required.get().isEmpty();
            required.setInvalid(missing);
            required.setErrorMessage(missing ? getTranslation("compare.day-needed") : "");
            if (missing) {
                return;
            }
        }
        TwoPoints asked = new TwoPoints(
                from.get().orElseThrow(),
                fromKnown.get(),
                to.get().orElseThrow(),
                toKnown.get(),
                Optional.ofNullable(under.getValue()).map(unit -> unit.code().value()),
                List.of());
        UI.getCurrent().navigate("compare", QueryParameters.simple(asked.inAddress()));
    }
}
