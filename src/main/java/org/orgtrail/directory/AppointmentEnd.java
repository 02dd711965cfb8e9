package org.orgtrail.directory;

import java.time.LocalDate;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.StepId;

/**
 * Somebody leaves a post.
 *
 * @param name what they are called on their last day
 * @param on the first day without them
 * @param step the step that says so: one of its own, or the one that appointed them
 */
public record AppointmentEnd(AppointmentId appointment, PersonId person, String name, LocalDate on, StepId step) {}
