package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;

/** Fields by name, each able to show what is wrong with it. */
final class Inputs extends Div {

    /** What a correction says instead is filled in with the same fields as when it is said at first. */
    private static final String CORRECTED = "right.";

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

    /** Adds all fields of another form, their names after a prefix. */
    void nest(String prefix, Inputs inner) {
        inner.byName.forEach((name, field) -> byName.put(prefix + name, field));
        add(inner);
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
        Optional<HasValidation> field = violation
                .field()
                .map(name -> byName.get(name.startsWith(CORRECTED) ? name.substring(CORRECTED.length()) : name));
        field.ifPresent(it -> {
            it.setErrorMessage(violation.text(locale));
            it.setInvalid(true);
        });
        return field.isPresent();
    }

    /** The first field that has something wrong. */
    Optional<Component> firstWrong() {
        return byName.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .map(Component.class::cast);
    }
}
