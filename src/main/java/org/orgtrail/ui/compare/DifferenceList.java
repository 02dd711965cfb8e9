package org.orgtrail.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** What differs, under the units that it belongs to. */
final class DifferenceList extends Div {

    private final TwoPoints asked;
    private final Visit visit;
    private UnorderedList last = new UnorderedList();

    DifferenceList(TwoPoints asked, Visit visit) {
        this.asked = asked;
        this.visit = visit;
    }

    /** Adds a part of all differences, which follows on what is there. Those of one unit follow each other. */
    void append(List<Difference> all, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<UnitRef> unit = all.get(i).subject().unit();
            if (i == 0 || !unit.equals(all.get(i - 1).subject().unit())) {
                last = new UnorderedList();
                last.addClassName("differences");
                add(heading(unit, all), last);
            }
            last.add(item(all.get(i)));
        }
    }

    private Component heading(Optional<UnitRef> unit, List<Difference> all) {
        return unit.map(it -> new H2(Markup.inside(it.names(), asked.address(it, gone(unit, all), visit), visit)))
                .orElseGet(() -> new H2(visit.text("compare.no-unit")));
    }

    private static boolean gone(Optional<UnitRef> unit, List<Difference> all) {
        return all.stream()
                .filter(it -> it.subject().unit().equals(unit))
                .anyMatch(it -> it.subject().thing().kind() == ThingKind.UNIT && DifferenceText.gone(it));
    }

    private ListItem item(Difference difference) {
        return new ListItem(new Div(
                DifferenceText.subject(difference, visit),
                new Span(" "),
                new Span(DifferenceText.of(difference, visit))));
    }
}
