package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;

/**
 * A person by name, for links and choices.
 *
 * @param posts the titles of the posts held on the day, to tell namesakes apart
 */
public record PersonRef(PersonId id, String name, List<LocalText> posts) {}
