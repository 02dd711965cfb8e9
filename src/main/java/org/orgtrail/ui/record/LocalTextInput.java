package org.orgtrail.ui.record;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.LocalText;

/** A text in Swedish, and beside it in English for whoever wants to give that too. */
final class LocalTextInput extends Div implements HasValidation {

    private final TextFieldBase<?, String> sv;
    private final TextFieldBase<?, String> en;

    /** A name or title: one line. */
    static LocalTextInput line(String label, boolean required, @Nullable LocalText value) {
        TextField sv = new TextField();
        TextField en = new TextField();
        return new LocalTextInput(sv, en, label, required, value);
    }

    /** A text of several paragraphs. */
    static LocalTextInput text(String label, @Nullable LocalText value) {
        TextArea sv = new TextArea();
        TextArea en = new TextArea();
        return new LocalTextInput(sv, en, label, false, value);
    }

    private LocalTextInput(
            TextFieldBase<?, String> sv,
            TextFieldBase<?, String> en,
            String label,
            boolean required,
            @Nullable LocalText value) {
        this.sv = sv;
        this.en = en;
        addClassName("two");
        sv.setManualValidation(true);
        en.setManualValidation(true);
        sv.setLabel(getTranslation("record.in-swedish", label));
        en.setLabel(getTranslation("record.in-english", label));
        sv.setRequiredIndicatorVisible(required);
        if (value != null) {
            sv.setValue(value.sv());
            en.setValue(value.en() == null ? "" : value.en());
        }
        add(sv, en);
    }

    /** The text; {@link InvalidValue} {@code text-missing} where the Swedish one is blank. */
    LocalText value() {
        return new LocalText(sv.getValue(), en.getValue());
    }

    /** The field for the English text; what is wrong with the whole is shown at the Swedish one. */
    TextFieldBase<?, String> english() {
        return en;
    }

    /** Gives it another text, and gives what puts back what was written. */
    Runnable take(LocalText text) {
        Runnable swedish = Inputs.take(sv, text.sv());
        Runnable english = Inputs.take(en, text.en() == null ? "" : text.en());
        return () -> {
            swedish.run();
            english.run();
        };
    }

    /** What is written in Swedish; blank where nothing is. */
    String written() {
        return sv.getValue().strip();
    }

    /** The text, or null where nothing is written in either language. */
    @Nullable
    LocalText optional() {
        return sv.getValue().isBlank() && en.getValue().isBlank() ? null : value();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        sv.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return sv.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        sv.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return sv.isInvalid();
    }
}
