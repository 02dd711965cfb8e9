package org.orgtrail.ui.record;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Why somebody leaves, in a line that may be left empty. */
final class ReasonInput extends TextField {

    ReasonInput(String label) {
        super(label);
        setManualValidation(true);
    }

    @Nullable
    String reason() {
        String reason = getValue().strip();
        return reason.isEmpty() ? null : reason;
    }
}
