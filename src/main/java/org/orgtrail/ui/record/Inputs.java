package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;

/** Fields by name, each able to show what is wrong with it. */
final class Inputs extends Div {

    private final Map<String, HasValidation> byName = new LinkedHashMap<>();

    Inputs() {
        addClassName("inputs");
    }

    /** Adds a field under the name that violations give it. */
    <C extends Component & HasValidation> C field(String name, C field) {
        byName.put(name, field);
        add(field);
        return field;
    }

    /** Lets violations of that name show at a field that is part of another. */
    void alias(String name, HasValidation field) {
        byName.put(name, field);
    }

    /** The value that a field gives; what is wrong with it is said of the field. */
    static <T extends @Nullable Object> T read(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.violation().in(name));
        }
    }

    /** The value, which has to be there. */
    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue(RuleViolation.of("field-required").in(name));
        }
        return value;
    }

    void clear() {
        byName.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Shows the violation at the field that it names. False where there is no such field. */
    boolean show(RuleViolation violation, Locale locale) {
        Optional<HasValidation> field = violation.field().map(byName::get);
        field.ifPresent(it -> {
            it.setErrorMessage(violation.text(locale));
            it.setInvalid(true);
        });
        return field.isPresent();
    }

    /** Moves the focus to the first field with something wrong, or else to the first of all. */
    void focus() {
        List<HasValidation> fields = List.copyOf(byName.values());
        fields.stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
