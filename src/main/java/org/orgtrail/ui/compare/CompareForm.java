package org.orgtrail.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/** The two points to compare, and what to confine it to. What is chosen is compared at once. */
final class CompareForm extends Div {

    private final DateInput from;
    private final DateInput fromKnown;
    private final DateInput to;
    private final DateInput toKnown;
    private final UnitPicker under;
    private Visit visit;
    private boolean tree;

    CompareForm(Optional<UnitRef> unit, DirectoryQueries directory, Visit visit) {
        this.visit = visit;
        addClassName("compare-form");
        from = day("compare.from", true, visit);
        fromKnown = day("compare.from-known", false, visit);
        to = day("compare.to", true, visit);
        toKnown = day("compare.to-known", false, visit);
        under = new UnitPicker(visit.text("compare.under"), unit, directory, visit);
        under.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(false);
            }
        });
        NativeButton go = new NativeButton(visit.text("compare.go"), _ -> go(true));
        go.addClassNames("pill", "go");
        add(from, fromKnown, to, toKnown, under, go);
    }

    private DateInput day(String label, boolean required, Visit visit) {
        DateInput day = new DateInput(visit.text(label), required);
        day.whenChosen(() -> go(false));
        return day;
    }

    /** Shows what is compared. */
    void show(TwoPoints asked, Optional<UnitRef> unit, Visit shown) {
        visit = shown;
        from.set(asked.from());
        fromKnown.set(asked.fromKnown().orElse(null));
        to.set(asked.to());
        toKnown.set(asked.toKnown().orElse(null));
        under.setValue(unit.orElse(null));
        tree = asked.tree();
        complain(List.of());
    }

    /** @param asked whether somebody asks for it, so that they are told what is missing or wrong; or has filled in a field */
    private void go(boolean asked) {
        List<DateInput> required = List.of(from, to);
        List<DateInput> wrong = days().stream()
                .filter(day -> day.get().isEmpty() && (required.contains(day) || !day.blank()))
                .toList();
        if (!wrong.isEmpty()) {
            if (asked) {
                complain(wrong.subList(0, 1));
            }
            return;
        }
        TwoPoints points = new TwoPoints(
                from.get().orElseThrow(),
                fromKnown.get(),
                to.get().orElseThrow(),
                toKnown.get(),
                under.code(),
                tree,
                List.of());
        // What is known of each point stands beside it.
        Visit.go(visit.knownNow().address("compare", points.inAddress()));
    }

    private List<DateInput> days() {
        return List.of(from, fromKnown, to, toKnown);
    }

    private void complain(List<DateInput> wrong) {
        for (DateInput each : days()) {
            boolean is = wrong.contains(each);
            each.setInvalid(is);
            each.setErrorMessage(is ? getTranslation("rule.day-needed") : "");
        }
    }
}
