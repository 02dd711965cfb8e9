package org.orgtrail.ui.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.InvalidValue;

/**
 * A labelled date in the browser's own {@code <input type=date>}: Vaadin's date picker has faults for screen readers that
 * cannot be mended from outside.
 */
public final class DateInput extends Div implements HasValidation {

    /** Browsers tell of each digit of a year as it is typed: wait until the typing is done. */
    private static final int TYPING_MILLIS = 600;

    /** True where a part of a date is written: what the browser gives as the value is then as of nothing. */
    private static final String HALF = "element.validity.badInput";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Input input = new Input();
    private final Span error = new Span();
    private boolean half;

    public DateInput(String label, boolean required) {
        addClassName("date-input");
        String id = "date-" + NUMBERS.incrementAndGet();
        input.setId(id);
        input.setType("date");
        input.getElement().setAttribute("min", EffectiveDates.FIRST.toString());
        input.getElement().setAttribute("max", EffectiveDates.LAST.toString());
        input.getElement().setAttribute("aria-describedby", id + "-error");
        error.setId(id + "-error");
        error.addClassName("field-error");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(id);
        if (required) {
            input.getElement().setAttribute("aria-required", "true");
            caption.add(Markup.decoration("•", "required"));
        }
        add(caption, input, error);
        for (String event : List.of("change", "blur")) {
            input.getElement()
                    .addEventListener(
                            event, told -> half = told.getEventData().path(HALF).asBoolean(false))
                    .addEventData(HALF)
                    .synchronizeProperty("value");
        }
    }

    /** The input itself, to listen to. */
    public Input input() {
        return input;
    }

    /** Does something when somebody has chosen a date or typed one to its end. */
    public void whenChosen(Command then) {
        input.getElement()
                .addEventListener("change", _ -> then.execute())
                .debounce(TYPING_MILLIS)
                .synchronizeProperty("value");
    }

    public void set(@Nullable LocalDate day) {
        String text = day == null ? "" : day.toString();
        half &= text.equals(input.getValue()); // what is written stays in the browser where it gets no other value
        input.setValue(text);
    }

    /** The date chosen; empty where none is, or one outside what can be recorded. */
    public Optional<LocalDate> get() {
        return AsOfDay.parse(input.getValue());
    }

    /** The same, or null where nothing stands in it; {@link InvalidValue} {@code day-needed} where something else does. */
    public @Nullable LocalDate optional() {
        return blank() ? null : get().orElseThrow(() -> InvalidValue.of("day-needed"));
    }

    /** True where nothing stands in it, not even a part of a date. */
    public boolean blank() {
        return input.getValue().isBlank() && !half;
    }

    /** True where each is empty or has a date that can be chosen; the first that has something else says what is wrong. */
    public static boolean allRight(String complaint, DateInput... days) {
        Optional<DateInput> wrong = Arrays.stream(days)
                .filter(day -> day.get().isEmpty() && !day.blank())
                .findFirst();
        for (DateInput day : days) {
            boolean is = wrong.filter(day::equals).isPresent();
            day.setInvalid(is);
            day.setErrorMessage(is ? complaint : "");
        }
        return wrong.isEmpty();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        input.getElement().setAttribute("aria-invalid", String.valueOf(invalid));
        setClassName("invalid", invalid);
    }

    @Override
    public boolean isInvalid() {
        return hasClassName("invalid");
    }
}
