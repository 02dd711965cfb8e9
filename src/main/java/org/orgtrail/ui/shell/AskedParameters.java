package org.orgtrail.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the address of a page asks for by its parameters, and what of that cannot be asked for. */
public final class AskedParameters {

    private final QueryParameters parameters;
    private final List<String> refused = new ArrayList<>();

    public AskedParameters(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** A parameter, where it says anything. */
    public Optional<String> text(String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether a parameter says just this. */
    public boolean is(String name, String text) {
        return text(name).filter(text::equals).isPresent();
    }

    /**
     * What a parameter says.
     *
     * @param reading gives nothing for what cannot be asked for: that is among the {@link #refused} from then on
     */
    public <T> Optional<T> read(String name, Function<String, Optional<T>> reading) {
        Optional<String> text = text(name);
        Optional<T> asked = text.flatMap(reading);
        if (asked.isEmpty()) {
            text.ifPresent(refused::add);
        }
        return asked;
    }

    /** The day that a parameter says, where facts may hold on it; the same of what is none. */
    public Optional<LocalDate> day(String name) {
        return read(name, AsOfDay::parse);
    }

    /** The one of the values that a parameter names as {@link #inAddress} does; the same of what is none. */
    public <E extends Enum<E>> Optional<E> among(String name, Collection<E> values) {
        return read(
                name,
                text -> values.stream()
                        .filter(value -> inAddress(value).equals(text))
                        .findFirst());
    }

    /** A value as addresses have it. */
    public static String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What of that which has been read so far cannot be asked for, in the order of reading. */
    public List<String> refused() {
        return List.copyOf(refused);
    }
}
