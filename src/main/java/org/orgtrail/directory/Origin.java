package org.orgtrail.directory;

import java.time.LocalDate;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;

/**
 * What set a value that a page shows.
 *
 * @param value the value, readable in both languages
 * @param from the day from which the value holds
 */
public record Origin(
        ThingId thing, Attribute<?> attribute, LocalText value, ChangeId change, StepId step, LocalDate from) {}
