package org.orgtrail.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One attribute takes a value from a date, until the next step on its timeline.
 *
 * @param value null where the attribute has none from then on
 */
public record Step<V>(
        Attribute<V> attribute, LocalDate from, @Nullable V value) {}
