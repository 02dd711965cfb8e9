package org.orgtrail.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.ui.shell.AsOfDay;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;

/** What is coming and what has last changed in a unit and under it. */
final class ChangesAside extends Aside {

    private static final int ENTRIES = 4;
    /** How many sentences of one change to show before saying how many more there are. */
    private static final int SENTENCES = 2;

    private final UnitRef unit;
    private final boolean whole;
    private final HistoryQueries history;
    private final Visit visit;

    /** @param whole whether the whole organisation is under the unit: then nobody needs to look for what is */
    ChangesAside(UnitRef unit, boolean whole, HistoryQueries history, Visit visit) {
        this.unit = unit;
        this.whole = whole;
        this.history = history;
        this.visit = visit;
        addClassName("changes");
        getElement().setAttribute("aria-label", visit.text("directory.changes"));
        boolean today = visit.when().tense() == AsOfDay.Tense.TODAY;
        addFeed(Span.AFTER_THE_DAY, today ? "directory.coming" : "directory.after", "planned");
        addFeed(Span.UNTIL_THE_DAY, today ? "directory.latest" : "directory.until", "done");
        Map<String, String> under = Map.of("under", unit.code().value());
        more("directory.whole-history", Visit.history(unit.code()), Map.of("subtree", "true"));
        more("compare.two-days", "compare", under);
        more("vacancies.title", "vacancies", under);
        if (visit.mayAudit()) {
            more(
                    "audit.beliefs.title",
                    "audit/beliefs",
                    Map.of("thing", unit.id().text()));
        }
    }

    private void more(String text, String path, Map<String, String> parameters) {
        add(new Paragraph(Markup.inside(visit.text(text), visit.address(path, parameters))));
    }

    private void addFeed(Span span, String heading, String look) {
        Scope scope = whole ? new Scope.Everything() : new Scope.OfUnit(unit.id(), true);
        List<ChangeEntry> entries =
                history.readOn(Selection.of(scope), visit.asOf(), visit.actor(), span, Optional.empty(), ENTRIES);
        add(new H2(visit.text(heading)));
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(visit.text("directory.changes.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        OrderedList feed = new OrderedList();
        feed.addClassNames("feed", look);
        entries.forEach(entry -> feed.add(item(entry)));
        add(feed);
    }

    private ListItem item(ChangeEntry entry) {
        ListItem item = new ListItem(Markup.from(entry, visit));
        entry.sentences().stream()
                .limit(SENTENCES)
                .forEach(told -> item.add(new Div(new SentenceLine(told.in(visit.locale()), visit))));
        int more = entry.sentences().size() - SENTENCES;
        if (more > 0) {
            Div rest = new Div(visit.text("directory.changes.more", more));
            rest.addClassName("quiet");
            item.add(rest);
        }
        entry.change()
                .decision()
                .<Component>map(decision -> Markup.tag(decision.diaryNumber()))
                .ifPresent(item::add);
        return item;
    }
}
