package org.orgtrail.ui.error;

import java.util.List;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.PersonRef;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.ui.shell.Visit;

/** The person that an address names by their id. */
public final class KnownPerson {

    private KnownPerson() {}

    /** @throws Unknown where no person has the id, or not for this reader */
    public static PersonRef of(String id, DirectoryQueries directory, Visit visit) {
        try {
            PersonId person = PersonId.parse(id);
            ThingName name = directory
                    .names(List.of(person), visit.asOf(), visit.actor())
                    .get(person);
            if (name != null) {
                return new PersonRef(person, visit.say(name.name()), List.of());
            }
        } catch (InvalidValue malformed) {
            // No person has it either.
        }
        throw Unknown.thing(ThingKind.PERSON, id);
    }
}
