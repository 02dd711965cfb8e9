package org.orgtrail.ui.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.Precision;
import org.orgtrail.ui.shell.Visit;

/** Says that nobody knows when something began, only that it was there on the day. */
final class UnknownStart extends Checkbox {

    UnknownStart(Visit visit) {
        super(visit.text("record.unknown-start"));
    }

    /** For the command: null where the day is known. */
    @Nullable
    Precision precision() {
        return getValue() ? Precision.BEFORE : null;
    }
}
