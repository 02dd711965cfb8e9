package org.orgtrail.directory;

import java.time.LocalDate;

/**
 * A day from which something is otherwise than the day before.
 *
 * @param changes how many things are: begin, end, or change in something
 */
public record ChangeDay(LocalDate day, int changes) {}
