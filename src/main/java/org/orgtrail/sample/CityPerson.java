package org.orgtrail.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.PersonId;

/** Somebody in the sample city. */
final class CityPerson {

    final PersonId id;
    String name;
    /** Null where it has none, or none any more. */
    @Nullable
    CityContact email;
    /** The day from which they are without a post. */
    LocalDate left = LocalDate.MIN;

    CityPerson(PersonId id, String name) {
        this.id = id;
        this.name = name;
    }
}
