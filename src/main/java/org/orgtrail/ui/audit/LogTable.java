package org.orgtrail.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.history.AuditQueries.LogPage;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.history.LoggedEvent;
import org.orgtrail.history.StoredFields;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.PartByPart;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;

/** Events of the log. What one says is read when somebody opens it. */
final class LogTable extends CardTable {

    private static final int SHOWN_OF_ID = 12;

    private final AuditQueries audit;
    private final Function<String, String> recorder;
    private final Visit visit;
    private @Nullable Position last;
    private int total;

    LogTable(AuditQueries audit, Function<String, String> recorder, Visit visit) {
        super(
                Markup.text("audit.log.title", visit),
                Stream.of("position", "recorded", "by", "change", "thing", "type", "from")
                        .map(name -> new Column(name, visit.text("audit.column." + name)))
                        .toList());
        addClassName("log");
        this.audit = audit;
        this.recorder = recorder;
        this.visit = visit;
    }

    /** Appends the events that were recorded before those that it has; tells how many there are in all, as counted with the first. */
    int appendNext(LogQuestion question) {
        Position before = last;
        if (before == null) {
            LogPage page = audit.log(question, visit.actor(), PartByPart.A_TIME);
            total = page.total();
            page.events().forEach(this::append);
        } else {
            audit.logBefore(before, question, visit.actor(), PartByPart.A_TIME).forEach(this::append);
        }
        return total;
    }

    private void append(LoggedEvent event) {
        last = event.position();
        addRow(
                new Span(String.valueOf(event.position().value())),
                new Span(visit.second(event.recordedAt())),
                new Span(recorder.apply(event.recordedBy())),
                change(event),
                thing(event),
                says(event),
                from(event));
    }

    /** By the end of its id, which tells it from others; the whole one is long. */
    private Component change(LoggedEvent event) {
        String id = event.change().toString();
        Anchor change = Markup.inside(
                "…" + id.substring(id.length() - SHOWN_OF_ID), visit.address(Visit.change(event.change())));
        change.getElement().setAttribute("title", id);
        return change;
    }

    private Component thing(LoggedEvent event) {
        return event.thing()
                .<Component>map(thing -> Markup.inside(
                        event.name()
                                .map(name -> thing.kind().called(name.name()))
                                .orElseGet(() -> LocalText.same(thing.text())),
                        visit.address(AuditPart.LOG, AskedLog.about(thing)),
                        visit))
                .orElseGet(() -> new Span("–"));
    }

    private Component from(LoggedEvent event) {
        return event.effectiveFrom()
                .map(day ->
                        day.equals(EffectiveDates.FIRST) ? new Span(visit.text("history.always")) : Markup.date(day))
                .orElseGet(() -> new Span("–"));
    }

    private Component says(LoggedEvent event) {
        Div content = new Div();
        // What somebody has tampered with may be of no kind that there is.
        String type = audit.types().contains(event.type()) ? visit.text("audit.event." + event.type()) : event.type();
        NativeDetails says = new NativeDetails(type, content);
        says.addToggleListener(toggled -> {
            if (toggled.isOpened() && content.getChildren().findAny().isEmpty()) {
                audit.fields(event.position(), visit.actor(), visit.locale()).ifPresent(said -> show(said, content));
            }
        });
        return says;
    }

    private void show(StoredFields says, Div content) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts-list");
        says.fields()
                .forEach(field -> list.add(
                        new DescriptionList.Term(visit.text("audit.field." + field.name())),
                        new DescriptionList.Description(new SentenceLine(field.value(), visit))));
        Code stored = new Code(says.stored());
        stored.addClassName("stored");
        content.add(
                says.fields().isEmpty() ? new Paragraph(visit.text("audit.log.unreadable")) : list,
                new Paragraph(visit.text("audit.log.stored")),
                stored);
    }
}
