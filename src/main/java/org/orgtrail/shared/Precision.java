package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.Optional;

/** How sure the day is on which something began. */
public enum Precision {
    /** It began on that day. */
    DAY,
    /** Nobody knows when it began; on that day it was there. Shown as an unknown start. */
    BEFORE;

    /** The step of a beginning on that day; none where the day is known. */
    public Optional<Step<Precision>> step(LocalDate beginning) {
        return this == DAY ? Optional.empty() : Optional.of(new Step<>(Attribute.START_PRECISION, beginning, this));
    }
}
