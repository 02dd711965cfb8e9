package org.orgtrail.organisation.command;

import java.time.LocalDate;
import org.orgtrail.shared.PersonId;

/** A person takes another name, of at most 200 characters. */
public record ChangePersonName(PersonId personId, String name, LocalDate effectiveFrom) implements PersonCommand {}
