package org.orgtrail.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.orgtrail.access.Accounts;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangePage;
import org.orgtrail.history.ChangePage.Revision;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.ui.directory.DirectoryLayout;
import org.orgtrail.ui.error.Unknown;
import org.orgtrail.ui.record.RecordButtons;
import org.orgtrail.ui.shell.InDirectory;
import org.orgtrail.ui.shell.Lines;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;
import org.orgtrail.ui.shell.Visits;

/** One change: who recorded it when, on which decision, why, what it said, and what became of that. */
@Route(value = "change/:id", layout = DirectoryLayout.class)
@AnonymousAllowed
final class ChangeView extends Section implements BeforeEnterObserver, HasDynamicTitle, InDirectory {

    private final Visits visits;
    private final HistoryQueries history;
    private final Accounts accounts;
    private final ReadModels readModels;
    private final RecordButtons record;
    private String title = "";

    ChangeView(Visits visits, HistoryQueries history, Accounts accounts, ReadModels readModels, RecordButtons record) {
        this.visits = visits;
        this.history = history;
        this.accounts = accounts;
        this.readModels = readModels;
        this.record = record;
        addClassNames("page", "change-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = visits.of(event.getLocation().getQueryParameters());
        ChangePage page = page(event.getRouteParameters().get("id").orElse(""), visit);
        title = visit.text("change.title", visit.minute(page.change().recordedAt()));
        removeAll();
        add(Markup.eyebrow(visit.text("change")), new H1(Lines.of(title)), Markup.help(visit.text("change.help")));
        add(standing(page, visit), facts(page.change(), visit));
        add(new H2(visit.text("change.says")));
        if (page.entries().isEmpty()) {
            add(new Paragraph(visit.text("change.nothing-to-see")));
        }
        page.entries().forEach(entry -> add(entry(entry, visit)));
        addRevisions(page.takenBackBy(), "change.taken-back-by", visit);
        addRevisions(page.tookBack(), "change.took-back", visit);
        if (page.stands()) {
            record.undo(page.change(), readModels.state("history").position(), visit)
                    .ifPresent(this::add);
        }
    }

    private ChangePage page(String id, Visit visit) {
        try {
            return history.change(ChangeId.parse(id), visit.asOf(), visit.actor())
                    .orElseThrow(() -> Unknown.change(id));
        } catch (InvalidValue malformed) {
            throw Unknown.change(id);
        }
    }

    private static Component standing(ChangePage page, Visit visit) {
        String key = page.takenBackBy().isEmpty() ? "whole" : page.stands() ? "partly" : "not";
        return new Paragraph(Markup.tag(
                visit.text("change.stands." + key), key.equals("whole") ? new String[0] : new String[] {"past"}));
    }

    private Component facts(RecordedChange change, Visit visit) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts-list");
        fact(facts, visit.text("change.recorded-by"), new Div(accounts.recorder(change.recordedBy(), visit.locale())));
        change.decision()
                .ifPresent(decision ->
                        fact(facts, visit.text("history.column.decision"), Decisions.shape(decision, visit)));
        change.reason().ifPresent(reason -> fact(facts, visit.text("record.reason"), new Div(reason)));
        change.note().ifPresent(note -> {
            Div text = new Div();
            text.add(Markup.paragraphs(note));
            fact(facts, visit.text("record.note"), text);
        });
        return facts;
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static Component entry(ChangeEntry entry, Visit visit) {
        UnorderedList sentences = new UnorderedList();
        sentences.addClassNames("feed", entry.timing() instanceof ChangeEntry.Timing.Planned ? "planned" : "done");
        entry.sentences()
                .forEach(told -> sentences.add(new ListItem(new SentenceLine(told.in(visit.locale()), visit))));
        String from = entry.timing() instanceof ChangeEntry.Timing.Always
                ? visit.text("change.always")
                : visit.text("change.from", entry.effectiveFrom());
        Div all = new Div(new Paragraph(from), sentences);
        all.addClassName("change-entry");
        return all;
    }

    private void addRevisions(List<Revision> revisions, String heading, Visit visit) {
        if (revisions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        revisions.forEach(revision -> list.add(new ListItem(Markup.inside(
                visit.text(
                        heading + "." + revision.how(),
                        visit.minute(revision.change().recordedAt()),
                        accounts.recorder(revision.change().recordedBy(), visit.locale())),
                visit.address(Visit.change(revision.change().id()))))));
        add(new H2(visit.text(heading)), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
