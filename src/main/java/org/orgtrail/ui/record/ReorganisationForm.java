package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Dependent;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Objection.Broken;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.record.Fate.Target;
import org.orgtrail.ui.shell.Visit;

/**
 * Units end, begin and take each other's place, in one change: which ones, what the new ones are called, and what becomes of
 * what was under those that end.
 */
final class ReorganisationForm implements ChangeForm {

    private final Reorganisation kind;
    private final UnitPage page;
    private final Desk desk;
    private final Visit visit;
    private final Inputs inputs = new Inputs();
    private final MultiSelectComboBox<UnitRef> others;
    private final ComboBox<UnitRef> into;
    private final LocalTextInput newName;
    private final TextField receiver;
    private final NewUnits news;
    private final CheckboxGroup<Dependent> goesAlong = new CheckboxGroup<>();
    private final DisposalInput disposals;
    private final AskedDay day;

    ReorganisationForm(Reorganisation kind, UnitPage page, Desk desk, Visit visit) {
        this.kind = kind;
        this.page = page;
        this.desk = desk;
        this.visit = visit;
        day = new AskedDay(visit.when().day());
        news = new NewUnits(page.parent().orElse(null), inputs, visit);
        inputs.add(new Paragraph(visit.text("record.reorganise.text." + kind)));
        others = Choices.units(visit.text("record.reorganise.others"), day, desk, visit);
        into = Choices.unit(visit.text("record.reorganise.into"), day, desk, visit);
        newName = LocalTextInput.line(visit.text("record.reorganise.new-name"), false, null);
        receiver = receiver("record.reorganise.receiver", visit);
        disposals = new DisposalInput(desk, visit);
        addFields();
        others.addValueChangeListener(_ -> ask());
        into.addValueChangeListener(_ -> ask());
    }

    /** A field for who outside the organisation receives a unit that leaves it. */
    static TextField receiver(String label, Visit visit) {
        TextField receiver = new TextField(visit.text(label));
        receiver.setManualValidation(true);
        return receiver;
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
            receiver.setHelperText(visit.text("record.reorganise.receiver.help"));
            inputs.field("transferredTo", receiver);
        }
        inputs.add(news);
        switch (kind) {
            case MERGE, HIVE_OFF, REPLACE -> news.another();
            case SPLIT -> {
                news.another();
                news.another();
                NativeButton more = new NativeButton(visit.text("record.reorganise.another"), _ -> {
                    news.another();
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

    @Override
    public void prepare(HeaderInputs header) {
        day.in(header);
        day.whenAnother(this::ask);
        ask();
    }

    private void ask() {
        if (kind == Reorganisation.HIVE_OFF) {
            Set<ThingId> chosen =
                    goesAlong.getValue().stream().map(Dependent::thing).collect(Collectors.toSet());
            List<Dependent> asked = desk.directory().under(page.unit().ref().id(), day.get(), visit.actor()).stream()
                    .filter(it -> it.owner().equals(page.unit().ref().id()))
                    .filter(DisposalInput::movable)
                    .toList();
            goesAlong.setItems(asked); // forgets what was chosen
            goesAlong.setValue(
                    asked.stream().filter(it -> chosen.contains(it.thing())).collect(Collectors.toSet()));
            return;
        }
        Stream<Target> existing =
                Stream.ofNullable(into.getValue()).map(unit -> new Target(unit.id(), () -> visit.say(unit.names())));
        disposals.ask(ending(), Stream.concat(news.targets(), existing).toList(), day.get());
    }

    private List<UnitRef> ending() {
        UnitRef first = page.unit().ref();
        return Stream.concat(
                        Stream.of(first),
                        others.getValue().stream().filter(it -> !it.id().equals(first.id())))
                .toList();
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public RuleViolation placed(Broken broken, List<OrganisationCommand> commands) {
        return news.placed(broken, commands);
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        ask();
        UnitId unit = page.unit().ref().id();
        List<UnitId> ending = ending().stream().map(UnitRef::id).toList();
        return switch (kind) {
            case MERGE -> Operations.merge(ending, news.commands(from).getFirst(), disposals.disposals());
            case ABSORB ->
                Operations.absorb(
                        ending,
                        Inputs.required("into", into.getValue()).id(),
                        Inputs.read("names", newName::optional),
                        disposals.disposals(),
                        from);
            case SPLIT -> Operations.split(unit, news.commands(from), disposals.disposals(), from);
            case HIVE_OFF -> {
                EstablishUnit part = news.commands(from).getFirst();
                yield Operations.hiveOff(
                        unit,
                        part,
                        goesAlong.getValue().stream()
                                .map(it -> new Disposal(it.thing(), it.from(), new Disposal.MoveTo(part.unitId())))
                                .toList());
            }
            case REPLACE -> Operations.replace(unit, news.commands(from).getFirst(), disposals.disposals());
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
}
