package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.Preview.LaterStep;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.SentenceLine;
import org.orgtrail.ui.shell.Visit;

/** What a change would do, in words, before it is recorded. */
final class PreviewPane extends Div {

    private final Visit visit;

    /** @param header from when the change holds, and whether it has a day of its own at all */
    PreviewPane(Preview preview, HeaderInputs header, Desk desk, Visit visit) {
        this.visit = visit;
        LocalDate from = header.from();
        boolean dated = header.dated();
        addClassName("preview");
        H3 heading =
                new H3(dated ? visit.text("record.preview.title", from) : visit.text("record.preview.title.undated"));
        UnorderedList effects = new UnorderedList();
        effects.addClassNames("feed", from.isAfter(visit.when().today()) ? "planned" : "done");
        desk.history()
                .tell(preview.events(), AsOf.on(from), visit.actor(), visit.locale())
                .forEach(sentence -> effects.add(new ListItem(new SentenceLine(sentence, visit))));
        add(heading, effects);
        if (!dated) {
            add(new Paragraph(visit.text("record.preview.undated")));
        } else if (from.isAfter(visit.when().today())) {
            add(new Paragraph(visit.text("record.preview.planned", from)));
        } else if (from.isBefore(visit.when().today())) {
            add(new Paragraph(visit.text("record.preview.late", from)));
        }
        addLaterSteps(preview.laterSteps(), desk, visit);
    }

    /** Adds what others have recorded that the change goes over, each in words. */
    void addOverwritten(List<String> values) {
        if (!values.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("overwritten");
            values.forEach(value -> list.add(new ListItem(value)));
            add(new H3(visit.text("record.conflict.over")), list);
        }
    }

    private void addLaterSteps(List<LaterStep> steps, Desk desk, Visit visit) {
        if (steps.isEmpty()) {
            return;
        }
        Map<ThingId, ThingName> names = desk.directory()
                .names(steps.stream().map(LaterStep::thing).distinct().toList(), visit.asOf(), visit.actor());
        UnorderedList list = new UnorderedList();
        steps.forEach(step -> list.add(new ListItem(visit.text(
                "record.later-step",
                step.from(),
                visit.text("attribute." + step.attribute()),
                Optional.ofNullable(names.get(step.thing()))
                        .map(it -> visit.say(it.name()))
                        .orElse("–"),
                step.value()))));
        add(new H3(visit.text("record.later-steps")), list);
    }

    /** Moves the focus to the heading, so that what follows is read. */
    void focus() {
        Focus.onHeadingIn(this);
    }
}
