package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;

/** Fields by name, each able to show what is wrong with it. */
final class Inputs extends Div {

    /** What a correction says instead is filled in with the same fields as when it is said at first. */
    private static final String CORRECTED = "right.";

    private final Map<String, HasValidation> byName = new LinkedHashMap<>();
    /** By the keys of attributes. */
    private final Map<String, Function<Object, Optional<Runnable>>> takers = new HashMap<>();

    Inputs() {
        addClassName("inputs");
    }

    /** Adds a field under the name that violations give it. */
    <C extends Component & HasValidation> C field(String name, C field) {
        put(name, field);
        add(field);
        return field;
    }

    private void put(String name, HasValidation field) {
        byName.put(name, field);
        if (field instanceof LocalTextInput text) {
            put(name + ".en", text.english());
        } else if (field instanceof LinkInput link) {
            put(name + ".label", link.label());
        }
    }

    /**
     * Says where a value of the attribute goes that somebody else has recorded.
     *
     * @param into fills in the value, and gives what puts back what was there; empty where it cannot be filled in
     */
    <V> void takesIfPossible(Attribute<V> attribute, Function<V, Optional<Runnable>> into) {
        takers.put(attribute.key(), value -> into.apply(attribute.type().cast(value)));
    }

    /** The same where any value can be filled in. */
    <V> void takes(Attribute<V> attribute, Function<V, Runnable> into) {
        takesIfPossible(attribute, value -> Optional.of(into.apply(value)));
    }

    /** What fills in a value of the attribute, as {@link #takesIfPossible} says; empty where it has no field. */
    Optional<Function<Object, Optional<Runnable>>> taker(String attribute) {
        return Optional.ofNullable(takers.get(attribute));
    }

    /** Gives the field the value, and gives what puts back what was there. */
    static <V> Runnable take(HasValue<?, V> field, V value) {
        V written = field.getValue();
        field.setValue(value);
        return () -> field.setValue(written);
    }

    /** Adds all fields of another form, their names after a prefix. */
    void nest(String prefix, Inputs inner) {
        inner.byName.forEach((name, field) -> byName.put(prefix + name, field));
        takers.putAll(inner.takers);
        add(inner);
    }

    /** The value that a field gives; what is wrong with it is said of the field. */
    static <T extends @Nullable Object> T read(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.violation().within(name));
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
