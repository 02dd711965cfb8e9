package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.ui.shell.Visit;

/** One value of a thing takes another: a name, a code, a type, a unit that something is moved to. */
final class ValueForm<T> implements ChangeForm {

    private final Inputs inputs = new Inputs();
    private final String field;
    private final Supplier<T> value;
    private final BiFunction<T, LocalDate, OrganisationCommand> command;
    private Consumer<HeaderInputs> preparation = _ -> {};

    private <C extends Component & HasValidation> ValueForm(
            String field, C input, Supplier<T> value, BiFunction<T, LocalDate, OrganisationCommand> command) {
        this.field = field;
        this.value = value;
        this.command = command;
        inputs.field(field, input);
    }

    /**
     * A name or title in both languages.
     *
     * @param field what the command calls it, {@code names} or {@code title}; its label is {@code record.<field>}
     */
    static ValueForm<LocalText> name(
            String field,
            LocalText present,
            Visit visit,
            BiFunction<LocalText, LocalDate, OrganisationCommand> command) {
        LocalTextInput input = LocalTextInput.line(visit.text("record." + field), true, present);
        ValueForm<LocalText> form = new ValueForm<>(field, input, input::value, command);
        form.inputs.takes(Attribute.NAMES, input::take);
        form.inputs.takes(Attribute.TITLE, input::take);
        return form;
    }

    /** The name of a person, which is the same in both languages. */
    static ValueForm<String> personName(
            String present, Visit visit, BiFunction<String, LocalDate, OrganisationCommand> command) {
        TextField input = line(visit.text("record.person-name"), present);
        ValueForm<String> form = new ValueForm<>("name", input, () -> written(input), command);
        form.inputs.takes(Attribute.PERSON_NAME, name -> Inputs.take(input, name));
        return form;
    }

    static ValueForm<UnitCode> code(
            UnitCode present, Visit visit, BiFunction<UnitCode, LocalDate, OrganisationCommand> command) {
        TextField input = line(visit.text("record.code"), present.value());
        input.setHelperText(visit.text("record.recode.help"));
        ValueForm<UnitCode> form = new ValueForm<>("code", input, () -> new UnitCode(input.getValue()), command);
        form.inputs.takes(Attribute.CODE, code -> Inputs.take(input, code.value()));
        return form;
    }

    static ValueForm<UnitType> type(
            UnitType present, Visit visit, BiFunction<UnitType, LocalDate, OrganisationCommand> command) {
        ComboBox<UnitType> input = Choices.type(present, visit);
        ValueForm<UnitType> form =
                new ValueForm<>("type", input, () -> Inputs.required("type", input.getValue()), command);
        form.inputs.takes(Attribute.TYPE, type -> Inputs.take(input, type));
        return form;
    }

    /**
     * The unit that a post or forum is moved to.
     *
     * @param field what the command calls it
     */
    static ValueForm<UnitId> unit(
            String field,
            @Nullable UnitRef present,
            Desk desk,
            Visit visit,
            BiFunction<UnitId, LocalDate, OrganisationCommand> command) {
        AskedDay day = new AskedDay(visit.when().day());
        ComboBox<UnitRef> input = Choices.unit(visit.text("record.new-unit"), day, desk, visit);
        input.setRequiredIndicatorVisible(true);
        input.setValue(present);
        ValueForm<UnitId> form = new ValueForm<>(
                field, input, () -> Inputs.required(field, input.getValue()).id(), command);
        form.preparation = day::in;
        form.inputs.takesIfPossible(Attribute.UNIT, unit -> Choices.take(input, unit, desk, visit));
        form.inputs.takesIfPossible(Attribute.HOST, unit -> Choices.take(input, unit, desk, visit));
        return form;
    }

    private static TextField line(String label, String present) {
        TextField input = new TextField(label);
        input.setManualValidation(true);
        input.setRequiredIndicatorVisible(true);
        input.setValue(present);
        return input;
    }

    private static String written(TextField input) {
        if (input.getValue().isBlank()) {
            throw new InvalidValue(RuleViolation.of("field-required"));
        }
        return input.getValue().strip();
    }

    @Override
    public void prepare(HeaderInputs header) {
        preparation.accept(header);
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public List<OrganisationCommand> commands(LocalDate from) {
        return List.of(command.apply(Inputs.read(field, value), from));
    }
}
