package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.record.DisposalInput.Target;
import org.orgtrail.ui.shell.Visit;

/**
 * Units end, begin and take each other's place, in one change: which ones, what the new ones are called, and what becomes of
 * what was under those that end.
 */
final class ReorganisationForm implements ChangeForm {

    private static final int LONGEST_RECEIVER = 200;

    private final Reorganisation kind;
    private final UnitPage page;
    private final Desk desk;
    private final Visit visit;
    private final Inputs inputs = new Inputs();
    private final MultiSelectComboBox<UnitRef> others;
    private final ComboBox<UnitRef> into;
    private final LocalTextInput newName;
    private final TextField receiver;
    private final Div parts = new Div();
    private final List<EstablishUnitForm> news = new ArrayList<>();
    private final CheckboxGroup<Dependent> goesAlong = new CheckboxGroup<>();
    private final DisposalInput disposals;
    private LocalDate day;

    ReorganisationForm(Reorganisation kind, UnitPage page, Desk desk, Visit visit) {
        this.kind = kind;
        this.page = page;
        this.desk = desk;
        this.visit = visit;
        day = visit.when().day();
        inputs.add(new Paragraph(visit.text("record.reorganise.text." + kind)));
        others = Choices.units(visit.text("record.reorganise.others"), desk, visit);
        into = Choices.unit(visit.text("record.reorganise.into"), desk, visit);
        newName = LocalTextInput.line(visit.text("record.reorganise.new-name"), false, null);
        receiver = new TextField(visit.text("record.reorganise.receiver"));
        disposals = new DisposalInput(desk, visit);
        addFields();
        others.addValueChangeListener(_ -> ask());
        into.addValueChangeListener(_ -> ask());
    }

    private void addFields() {
        if (kind == Reorganisation.MERGE || kind == Reorganisation.ABSORB) {
            inputs.field("others", others);
        }
        if (kind == Reorganisation.ABSORB) {
            into.setRequiredIndicatorVisible(true);
            inputs.field("into", into);
            inputs.field("names", newName);
        }
        if (kind == Reorganisation.CLOSE) {
            receiver.setManualValidation(true);
            receiver.setMaxLength(LONGEST_RECEIVER);
            receiver.setHelperText(visit.text("record.reorganise.receiver.help"));
            inputs.field("transferredTo", receiver);
        }
        parts.addClassName("inputs");
        inputs.add(parts);
        switch (kind) {
            case MERGE, HIVE_OFF, REPLACE -> addPart();
            case SPLIT -> {
                addPart();
                addPart();
                NativeButton more = new NativeButton(visit.text("record.reorganise.another"), _ -> {
                    addPart();
                    ask();
                });
                more.addClassName("pill");
                inputs.add(more);
            }
            case ABSORB, CLOSE -> {}
        }
        if (kind == Reorganisation.HIVE_OFF) {
            goesAlong.setLabel(visit.text("record.reorganise.goes-along"));
            goesAlong.setItemLabelGenerator(
                    it -> visit.text("record.disposal.kind." + it.thing().kind(), visit.say(it.name())));
            inputs.add(goesAlong);
        } else {
            inputs.add(disposals);
        }
    }

    private void addPart() {
        UnitId parent = page.parent().orElse(null);
        EstablishUnitForm part = new EstablishUnitForm(parent, visit);
        news.add(part);
        parts.add(new H3(visit.text("record.reorganise.new-unit", news.size())));
        inputs.nest(prefix(news.size() - 1), part.inputs());
        parts.add(part.inputs());
    }

    /** Where there are several, their fields are told apart by their number. */
    private static String prefix(int index) {
        return index == 0 ? "" : (index + 1) + ".";
    }

    @Override
    public void prepare(HeaderInputs header) {
        header.onDay(changed -> {
            day = changed;
            ask();
        });
        ask();
    }

    private void ask() {
        if (kind == Reorganisation.HIVE_OFF) {
            goesAlong.setItems(desk.directory().under(page.unit().ref().id(), day, visit.actor()).stream()
                    .filter(it -> it.owner().equals(page.unit().ref().id()))
                    .filter(it -> it.thing() instanceof UnitId
                            || it.thing() instanceof PostId
                            || it.thing() instanceof ForumId)
                    .toList());
            return;
        }
        Stream<Target> established = news.stream().map(part -> new Target(part.id(), () -> called(part)));
        Stream<Target> existing =
                Stream.ofNullable(into.getValue()).map(unit -> new Target(unit.id(), () -> visit.say(unit.names())));
        disposals.ask(ending(), Stream.concat(established, existing).toList(), day);
    }

    private String called(EstablishUnitForm part) {
        return part.called().isBlank()
                ? visit.text("record.reorganise.new-unit", news.indexOf(part) + 1)
                : part.called();
    }

    private List<UnitId> ending() {
        return Stream.concat(
                        Stream.of(page.unit().ref().id()),
                        others.getValue().stream().map(UnitRef::id))
                .distinct()
                .toList();
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        day = from;
        ask();
        UnitId unit = page.unit().ref().id();
        return switch (kind) {
            case MERGE -> Operations.merge(ending(), part(0, from), disposals.disposals());
            case ABSORB ->
                Operations.absorb(
                        ending(),
                        Inputs.required("into", into.getValue()).id(),
                        Inputs.read("names", newName::optional),
                        disposals.disposals(),
                        from);
            case SPLIT -> {
                List<EstablishUnit> into = new ArrayList<>();
                for (int i = 0; i < news.size(); i++) {
                    into.add(part(i, from));
                }
                yield Operations.split(unit, into, disposals.disposals(), from);
            }
            case HIVE_OFF ->
                Operations.hiveOff(
                        unit,
                        part(0, from),
                        goesAlong.getValue().stream()
                                .map(it -> new Disposal(
                                        it.thing(),
                                        it.from(),
                                        new Disposal.MoveTo(news.getFirst().id())))
                                .toList());
            case REPLACE -> Operations.replace(unit, part(0, from), disposals.disposals());
            case CLOSE -> Operations.close(closing(unit, from), disposals.disposals());
        };
    }

    private CloseUnit closing(UnitId unit, LocalDate from) {
        @Nullable
        String to = receiver.getValue().isBlank() ? null : receiver.getValue().strip();
        return to == null
                ? CloseUnit.abolish(unit, from)
                : new CloseUnit(unit, ClosingOutcome.TRANSFERRED_OUT, List.of(), to, from);
    }

    private EstablishUnit part(int index, LocalDate from) {
        try {
            return news.get(index).command(from);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.violation()
                    .in(prefix(index) + invalid.violation().field().orElse("")));
        }
    }
}
