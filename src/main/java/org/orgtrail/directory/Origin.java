package org.orgtrail.directory;

import java.time.LocalDate;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * What set a value.
 *
 * @param value for people to read: things by their names on that day, words in both languages
 * @param change the change by which it is so
 * @param step the step of that change
 * @param from the day from which the step sets it
 */
public record Origin(
        ThingId thing, Attribute<?> attribute, LocalText value, ChangeId change, StepId step, LocalDate from) {}
