package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.UnitPicker;
import org.orgtrail.ui.shell.Visit;

/**
 * What becomes of all that is under units that end: each thing moves to another unit, ends, or, where it was only planned, is
 * taken back. What belongs to a thing that moves goes with it, and is not asked about.
 */
final class DisposalInput extends Div {

    /** What is asked about, whatever the day: a later arrival is told from the thing's being there by what brings it about. */
    private record Question(ThingId thing, ThingId owner, List<StepId> arrival) {}

    private record Row(Dependent dependent, String label, ComboBox<Fate> fate, ComboBox<UnitRef> unit) {}

    private final Desk desk;
    private final Visit visit;
    private final Div rows = new Div();
    private final Map<Question, Row> all = new LinkedHashMap<>();
    private List<UnitId> ending = List.of();
    private List<Fate.Target> targets = List.of();
    private LocalDate from = LocalDate.MIN;

    DisposalInput(Desk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
        addClassName("disposals");
        rows.addClassName("inputs");
        add(new H3(visit.text("record.disposal")), rows);
    }

    /**
     * Asks about what is under these units from that day on. What has been chosen before stays.
     *
     * @param offered where things may be moved; the first is where they go unless something else is chosen
     */
    void ask(List<UnitRef> units, List<Fate.Target> offered, LocalDate day) {
        ending = units.stream().map(UnitRef::id).toList();
        targets = offered;
        from = day;
        Map<Question, Row> known = Map.copyOf(all);
        all.clear();
        for (UnitRef unit : units) {
            for (Dependent it : desk.directory().under(unit.id(), day, visit.actor())) {
                Question question = new Question(it.thing(), it.owner(), it.steps());
                all.put(question, row(it, label(it, unit), Optional.ofNullable(known.get(question))));
            }
        }
        show();
    }

    private Row row(Dependent dependent, String label, Optional<Row> before) {
        ComboBox<Fate> fate = new ComboBox<>(label);
        List<Fate> choices = new ArrayList<>();
        if (movable(dependent)) {
            targets.forEach(target -> choices.add(new Fate.To(target)));
            choices.add(new Fate.Elsewhere());
        }
        choices.add(dependent.arrivesLater() ? new Fate.Back() : new Fate.End());
        fate.setItems(choices);
        fate.setItemLabelGenerator(this::name);
        fate.setManualValidation(true);
        ComboBox<UnitRef> unit = Choices.unit(visit.text("record.new-unit"), new AskedDay(from), desk, visit);
        before.ifPresent(row -> unit.setValue(row.unit().getValue()));
        before.flatMap(row -> choices.stream()
                        .filter(choice -> choice.sameAs(row.fate().getValue()))
                        .findFirst())
                .or(() ->
                        choices.size() == 1 || !targets.isEmpty() ? Optional.of(choices.getFirst()) : Optional.empty())
                .ifPresent(fate::setValue);
        fate.addValueChangeListener(_ -> show());
        return new Row(dependent, label, fate, unit);
    }

    /** Of several units that end, with the one that it is under: each may have a head. */
    private String label(Dependent dependent, UnitRef under) {
        String called = visit.text("record.disposal.kind." + dependent.thing().kind(), visit.say(dependent.name()));
        String name =
                ending.size() > 1 ? visit.text("record.disposal.of", called, UnitPicker.label(under, visit)) : called;
        return dependent.arrivesLater() ? visit.text("record.disposal.later", name, dependent.from()) : name;
    }

    private String name(Fate fate) {
        return switch (fate) {
            case Fate.To(Fate.Target target) ->
                visit.text("record.disposal.to", target.name().get());
            case Fate.Elsewhere() -> visit.text("record.disposal.elsewhere");
            case Fate.End() -> visit.text("record.disposal.end");
            case Fate.Back() -> visit.text("record.disposal.back");
        };
    }

    /** Units, posts and forums; the rest follows what it belongs to. */
    static boolean movable(Dependent dependent) {
        return dependent.thing() instanceof UnitId
                || dependent.thing() instanceof PostId
                || dependent.thing() instanceof ForumId;
    }

    private void show() {
        rows.removeAll();
        for (Row row : asked()) {
            row.unit().setVisible(row.fate().getValue() instanceof Fate.Elsewhere);
            Div both = new Div(shape(row), row.unit());
            both.addClassName("two");
            rows.add(both);
        }
        if (rows.getChildren().findAny().isEmpty()) {
            rows.add(new Paragraph(visit.text("record.disposal.nothing")));
        }
    }

    private Component shape(Row row) {
        if (movable(row.dependent())) {
            return row.fate();
        }
        Div only = new Div(row.label() + ": " + name(row.fate().getValue()));
        only.addClassName("quiet");
        return only;
    }

    /** Those that do not go with what they belong to. */
    private List<Row> asked() {
        Set<ThingId> left = new HashSet<>(ending);
        List<Row> asked = new ArrayList<>();
        all.values().stream()
                .filter(row -> left.contains(row.dependent().owner()))
                .forEach(row -> {
                    asked.add(row);
                    if (row.fate().getValue() instanceof Fate.End || row.fate().getValue() instanceof Fate.Back) {
                        left.add(row.dependent().thing());
                    }
                });
        return asked;
    }

    /** What has been chosen; {@link InvalidValue} {@code disposal-missing} where something is left without. */
    List<Disposal> disposals() {
        List<Disposal> disposals = new ArrayList<>();
        for (Row row : asked()) {
            Dependent it = row.dependent();
            if (row.fate().getValue() instanceof Fate.End) {
                disposals.add(new Disposal(it.thing(), it.from(), new Disposal.TakeBack(it.laterSteps())));
            }
            disposals.add(new Disposal(it.thing(), it.from(), chosen(row)));
        }
        for (UnitId unit : ending) {
            List<StepId> later = desk.directory().laterSteps(unit, from, visit.actor());
            disposals.add(new Disposal(unit, from, new Disposal.TakeBack(later)));
        }
        return disposals;
    }

    private static Disposal.Fate chosen(Row row) {
        UnitRef elsewhere = row.unit().getValue();
        return switch (row.fate().getValue()) {
            case Fate.To(Fate.Target target) -> new Disposal.MoveTo(target.id());
            case Fate.Elsewhere() when elsewhere != null -> new Disposal.MoveTo(elsewhere.id());
            case Fate.End() -> new Disposal.End();
            case Fate.Back() -> new Disposal.TakeBack(row.dependent().steps());
            case null, default ->
                throw InvalidValue.of("disposal-missing", row.dependent().name());
        };
    }
}
