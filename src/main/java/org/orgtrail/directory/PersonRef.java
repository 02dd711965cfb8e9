package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.PersonId;

/**
 * A person by name, for links and choices.
 *
 * @param posts the posts held on the day, each with its unit, to tell namesakes apart
 */
public record PersonRef(PersonId id, String name, List<Finding.Place> posts) {}
