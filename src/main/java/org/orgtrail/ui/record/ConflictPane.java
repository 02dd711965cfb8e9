package org.orgtrail.ui.record;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orgtrail.organisation.Objection.Conflict;
import org.orgtrail.shared.LocalText;
import org.orgtrail.ui.shell.CardTable;
import org.orgtrail.ui.shell.CardTable.Column;
import org.orgtrail.ui.shell.Focus;
import org.orgtrail.ui.shell.Lines;
import org.orgtrail.ui.shell.Markup;
import org.orgtrail.ui.shell.Visit;

/**
 * What others have recorded of the same while a change was being written, beside what its author has written, value by value. It
 * stays when the change is tried again: what was written and is out of its field can be put back for as long as the dialog is open.
 */
final class ConflictPane extends Div {

    private final Function<Conflict, String> about;
    private final Desk desk;
    private final Visit visit;
    private final Paragraph done = new Paragraph();
    private final Map<String, Taken> taken = new HashMap<>();
    private List<Taking> choices = List.of();

    /** A value in the place of what the author had written first, and what puts that back. */
    private record Taken(Object value, Runnable back) {}

    /** @param about what the thing of a conflict is called, where that is not clear from the dialog; else blank */
    ConflictPane(Function<Conflict, String> about, Desk desk, Visit visit) {
        this.about = about;
        this.desk = desk;
        this.visit = visit;
        addClassName("conflict");
        done.getElement().setAttribute("role", "status");
        done.addClassName("conflict-done");
    }

    /** @param form into whose fields their values can be taken; empty where it is not clear which field is meant */
    void show(List<Conflict> conflicts, Optional<Inputs> form) {
        removeAll();
        choices = new ArrayList<>();
        H3 heading = new H3(visit.text("record.conflict.title"));
        CardTable table = new CardTable(
                Markup.text("record.conflict.title", visit),
                List.of(
                        new Column("attribute", visit.text("record.conflict.attribute")),
                        new Column("theirs", visit.text("record.conflict.theirs")),
                        new Column("mine", visit.text("record.conflict.mine"))));
        table.addClassName("conflicts");
        conflicts.forEach(conflict -> {
            Div theirs = value(theirs(conflict), conflict.theirsFrom());
            Paragraph who = new Paragraph(Lines.of(who(conflict)));
            who.addClassName("quiet");
            theirs.add(who);
            form.flatMap(inputs -> taking(conflict, inputs)).ifPresent(theirs::add);
            table.addRow(
                    new Span(attribute(conflict)),
                    theirs,
                    value(said(conflict.mine(), conflict.theirs()), conflict.mineFrom()));
        });
        done.setText("");
        add(heading, new Paragraph(visit.text("record.conflict.text")), table, done);
    }

    private Div value(String value, LocalDate from) {
        Div said = new Div(value);
        said.addClassName("conflict-value");
        Div since = new Div(visit.text("record.conflict.from", from));
        since.addClassName("quiet");
        return new Div(said, since);
    }

    private String theirs(Conflict conflict) {
        return said(conflict.theirs(), conflict.mine());
    }

    /** A value in the reader's language; in both where it is the other language that tells it from the other value. */
    private String said(LocalText value, LocalText other) {
        if (!visit.say(value).equals(visit.say(other)) || value.equals(other)) {
            return visit.say(value);
        }
        return visit.text("record.conflict.both-languages", value.sv(), value.en() == null ? "–" : value.en());
    }

    private String who(Conflict conflict) {
        return visit.text(
                "record.conflict.who",
                desk.accounts().recorder(conflict.recordedBy(), visit.locale()),
                visit.minute(conflict.recordedAt()));
    }

    private String attribute(Conflict conflict) {
        return about.apply(conflict) + visit.text("attribute." + conflict.attribute());
    }

    /** What is recorded over once the change is, for its preview. */
    String told(Conflict conflict) {
        return visit.text(
                "record.conflict.overwritten",
                attribute(conflict),
                theirs(conflict),
                conflict.theirsFrom(),
                who(conflict));
    }

    private Optional<Component> taking(Conflict conflict, Inputs form) {
        return conflict.theirValue()
                .flatMap(value -> form.taker(conflict.attribute()).map(taker -> {
                    Taking choice = new Taking(conflict, value, taker);
                    choices.add(choice);
                    return choice;
                }));
    }

    /** Puts their value into the form, or back what the author had written there first. */
    private final class Taking extends NativeButton {

        private final Conflict conflict;
        private final Object value;

        Taking(Conflict conflict, Object value, Function<Object, Optional<Runnable>> taker) {
            this.conflict = conflict;
            this.value = value;
            addClassName("pill");
            addClickListener(_ -> {
                if (isTaken()) {
                    requireNonNull(taken.remove(conflict.attribute())).back().run();
                    done.setText(visit.text("record.conflict.put-back"));
                } else {
                    taker.apply(value)
                            .ifPresentOrElse(this::took, () -> done.setText(visit.text("record.conflict.not-taken")));
                }
                choices.forEach(Taking::name);
            });
            name();
        }

        private void took(Runnable back) {
            taken.merge(
                    conflict.attribute(), new Taken(value, back), (first, now) -> new Taken(now.value(), first.back()));
            done.setText(visit.text("record.conflict.taken", theirs(conflict)));
        }

        private boolean isTaken() {
            Taken now = taken.get(conflict.attribute());
            return now != null && now.value().equals(value);
        }

        private void name() {
            String text = visit.text(isTaken() ? "record.conflict.put" : "record.conflict.take");
            setText(text);
            setAriaLabel(text + ": " + visit.text("attribute." + conflict.attribute()));
        }
    }

    /** Moves the focus to the heading, so that what follows is read. */
    void focus() {
        Focus.onHeadingIn(this);
    }
}
