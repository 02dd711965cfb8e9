package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.shell.Visit;

/**
 * What becomes of all that is under units that end: each thing moves to another unit, ends, or, where it was only planned, is
 * taken back. What belongs to a thing that moves goes with it, and is not asked about.
 */
final class DisposalInput extends Div {

    /** A unit that things may be moved to; what it is called may change while the form is filled in. */
    record Target(UnitId id, Supplier<String> name) {}

    private sealed interface Fate {}

    private record To(Target target) implements Fate {}

    private record Elsewhere() implements Fate {}

    private record End() implements Fate {}

    private record Back() implements Fate {}

    private record Row(Dependent dependent, ComboBox<Fate> fate, ComboBox<UnitRef> unit) {}

    private final Desk desk;
    private final Visit visit;
    private final Div rows = new Div();
    private final Map<Dependent, Row> all = new LinkedHashMap<>();
    private List<UnitId> ending = List.of();
    private List<Target> targets = List.of();
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
    void ask(List<UnitId> units, List<Target> offered, LocalDate day) {
        ending = units;
        targets = offered;
        from = day;
        Map<Dependent, Row> known = Map.copyOf(all);
        all.clear();
        for (UnitId unit : units) {
            for (Dependent it : desk.directory().under(unit, day, visit.actor())) {
                all.put(it, row(it, Optional.ofNullable(known.get(it))));
            }
        }
        show();
    }

    private Row row(Dependent dependent, Optional<Row> before) {
        ComboBox<Fate> fate = new ComboBox<>(label(dependent));
        List<Fate> choices = new ArrayList<>();
        if (movable(dependent)) {
            targets.forEach(target -> choices.add(new To(target)));
            choices.add(new Elsewhere());
        }
        choices.add(dependent.arrivesLater() ? new Back() : new End());
        fate.setItems(choices);
        fate.setItemLabelGenerator(this::name);
        fate.setManualValidation(true);
        ComboBox<UnitRef> unit = Choices.unit(visit.text("record.new-unit"), desk, visit);
        before.ifPresent(row -> unit.setValue(row.unit().getValue()));
        before.flatMap(row -> choices.stream()
                        .filter(choice -> same(choice, row.fate().getValue()))
                        .findFirst())
                .or(() ->
                        choices.size() == 1 || !targets.isEmpty() ? Optional.of(choices.getFirst()) : Optional.empty())
                .ifPresent(fate::setValue);
        fate.addValueChangeListener(_ -> show());
        return new Row(dependent, fate, unit);
    }

    private static boolean same(Fate one, @Nullable Fate other) {
        return one instanceof To(Target here) && other instanceof To(Target there)
                ? here.id().equals(there.id())
                : one.equals(other);
    }

    private String label(Dependent dependent) {
        String name = visit.text("record.disposal.kind." + dependent.thing().kind(), visit.say(dependent.name()));
        return dependent.arrivesLater() ? visit.text("record.disposal.later", name, dependent.from()) : name;
    }

    private String name(Fate fate) {
        return switch (fate) {
            case To(Target target) ->
                visit.text("record.disposal.to", target.name().get());
            case Elsewhere() -> visit.text("record.disposal.elsewhere");
            case End() -> visit.text("record.disposal.end");
            case Back() -> visit.text("record.disposal.back");
        };
    }

    private static boolean movable(Dependent dependent) {
        return switch (dependent.thing()) {
            case UnitId _, PostId _, ForumId _ -> true;
            case ThingId _ -> false;
        };
    }

    private void show() {
        rows.removeAll();
        for (Row row : asked()) {
            row.unit().setVisible(row.fate().getValue() instanceof Elsewhere);
            Div both = new Div(shape(row), row.unit());
            both.addClassName("two");
            rows.add(both);
        }
        if (rows.getChildren().findAny().isEmpty()) {
            rows.add(new Paragraph(visit.text("record.disposal.nothing")));
        }
    }

    /** Where there is but one thing that can become of it, that is said. */
    private Component shape(Row row) {
        if (movable(row.dependent())) {
            return row.fate();
        }
        Div only = new Div(
                new Span(label(row.dependent()) + ": "),
                new Span(name(row.fate().getValue())));
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
                    if (row.fate().getValue() instanceof End || row.fate().getValue() instanceof Back) {
                        left.add(row.dependent().thing());
                    }
                });
        return asked;
    }

    /** What has been chosen. What nothing is chosen for is left out, and objected to by rule R4. */
    List<Disposal> disposals() {
        List<Disposal> disposals = new ArrayList<>();
        for (Row row : asked()) {
            Dependent it = row.dependent();
            Optional<Disposal.Fate> fate = switch (row.fate().getValue()) {
                case To(Target target) -> Optional.of(new Disposal.MoveTo(target.id()));
                case Elsewhere() ->
                    Optional.ofNullable(row.unit().getValue()).map(unit -> new Disposal.MoveTo(unit.id()));
                case End() -> {
                    disposals.add(new Disposal(it.thing(), it.from(), new Disposal.TakeBack(it.laterSteps())));
                    yield Optional.of(new Disposal.End());
                }
                case Back() -> Optional.of(new Disposal.TakeBack(it.steps()));
                case null -> Optional.empty();
            };
            fate.ifPresent(chosen -> disposals.add(new Disposal(it.thing(), it.from(), chosen)));
        }
        for (UnitId unit : ending) {
            List<StepId> later = desk.directory().laterSteps(unit, from, visit.actor());
            disposals.add(new Disposal(unit, from, new Disposal.TakeBack(later)));
        }
        return disposals;
    }
}
