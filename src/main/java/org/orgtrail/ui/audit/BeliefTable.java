package org.orgtrail.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.Beliefs;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/** The same as the grid line by line: by what was recorded then, this was believed from that day until that. */
final class BeliefTable extends CardTable {

    BeliefTable(Component[] caption, Beliefs beliefs, Accounts accounts, Visit visit) {
        super(
                caption,
                Stream.of("known-from", "day", "until", "value")
                        .map(name -> new Column(name, visit.text("audit.beliefs." + name)))
                        .toList());
        addClassName("log");
        beliefs.rows().forEach(row -> add(row, beliefs.days(), accounts, visit));
    }

    /** Days that follow each other and of which the same was believed are one line. */
    private void add(Beliefs.Row row, List<LocalDate> days, Accounts accounts, Visit visit) {
        for (int first = 0, next; first < days.size(); first = next) {
            Optional<LocalText> value = row.values().get(first);
            next = first + 1;
            while (next < days.size() && row.values().get(next).equals(value)) {
                next++;
            }
            if (value.isPresent() || first > 0) {
                addRow(
                        BeliefGrid.change(row.change(), accounts, visit),
                        new Span(BeliefGrid.day(days.get(first), visit)),
                        next < days.size()
                                ? Markup.date(days.get(next).minusDays(1))
                                : new Span(visit.text("audit.beliefs.on")),
                        new Span(Markup.said(value.orElseGet(() -> Texts.inBoth("audit.beliefs.empty")), visit)));
            }
        }
    }
}
