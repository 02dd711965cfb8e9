package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.ui.shell.DateInput;
import org.orgtrail.ui.shell.Visit;

/** What every change is asked: from when, on which decision, why. */
final class HeaderInputs {

    private static final String DECISION = "decision.";

    private final Inputs when = new Inputs();
    private final Inputs why = new Inputs();
    private final DateInput from;
    private final LocalDate shown;
    private final TextField diaryNumber;
    private final DateInput decidedOn;
    private final TextField decidedBy;
    private final TextField link;
    private final TextField reason;
    private final TextArea note;

    HeaderInputs(Visit visit) {
        from = when.field("effectiveFrom", new DateInput(visit.text("record.from"), true));
        shown = visit.when().day();
        from.set(shown);
        H3 heading = new H3(visit.text("record.decision"));
        why.add(heading);
        diaryNumber = line(DECISION + "diaryNumber", visit.text("record.diary-number"));
        decidedOn = why.field(DECISION + "decidedOn", new DateInput(visit.text("record.decided-on"), false));
        decidedBy = line(DECISION + "decidedBy", visit.text("record.decided-by"));
        link = line(DECISION + "link", visit.text("record.decision-link"));
        Div decision = new Div(diaryNumber, decidedOn, decidedBy, link);
        decision.addClassName("two");
        reason = line("reason", visit.text("record.reason"));
        note = why.field("note", new TextArea(visit.text("record.note")));
        note.setManualValidation(true);
        why.add(decision, reason, note);
    }

    private TextField line(String name, String label) {
        TextField field = why.field(name, new TextField(label));
        field.setManualValidation(true);
        return field;
    }

    /** The day to begin with. */
    void begin(LocalDate day) {
        from.set(day);
    }

    /** Tells of each day that is chosen. */
    void onDay(Consumer<LocalDate> listener) {
        from.input().addValueChangeListener(_ -> from.get().ifPresent(listener));
    }

    /** The day chosen, or the one that the page shows where none is. */
    LocalDate day() {
        return from.get().orElse(shown);
    }

    /** Whether a day is asked for: a change that only takes something back has none of its own. */
    void askForDay(boolean asked) {
        when.setVisible(asked);
    }

    /** True where a day is asked for. */
    boolean dated() {
        return when.isVisible();
    }

    /** From when it holds; stands before the fields of the change itself. */
    Inputs when() {
        return when;
    }

    /** Decision, reason and note; stand after them. */
    Inputs why() {
        return why;
    }

    /** Shows the violation at the field that it names. False where there is no such field. */
    boolean show(RuleViolation violation, Locale locale) {
        return when.show(violation, locale) || why.show(violation, locale);
    }

    /** The first day on which the change holds, or the day that the page shows where none is asked for; {@link InvalidValue} where there is no day that can be recorded. */
    LocalDate from() {
        return !dated() ? shown : Inputs.required("effectiveFrom", optional("effectiveFrom", from));
    }

    String reason() {
        return reason.getValue().strip();
    }

    String note() {
        return note.getValue().strip();
    }

    /** The decision, or null where nothing is said of one. */
    @Nullable
    Decision decision() {
        boolean none = decidedOn.blank()
                && Stream.of(diaryNumber, decidedBy, link)
                        .allMatch(field -> field.getValue().isBlank());
        if (none) {
            return null;
        }
        LocalDate day = optional(DECISION + "decidedOn", decidedOn);
        try {
            return new Decision(diaryNumber.getValue(), day, orNull(decidedBy), orNull(link));
        } catch (InvalidValue invalid) {
            // The change's own fields may have the same names.
            throw new InvalidValue(invalid.violation()
                    .in(DECISION + invalid.violation().field().orElse("diaryNumber")));
        }
    }

    private static @Nullable LocalDate optional(String name, DateInput day) {
        return Inputs.<@Nullable LocalDate>read(name, day::optional);
    }

    private static @Nullable String orNull(TextField field) {
        String value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }
}
