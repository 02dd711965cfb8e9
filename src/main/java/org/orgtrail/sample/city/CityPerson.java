package org.orgtrail.sample.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.PersonId;

/** Somebody in the sample city. */
final class CityPerson {

    final PersonId id;
    String name;
    /** For e-mail. */
    String address;
    /** Null where it has none, or none any more. */
    @Nullable
    CityContact email;
    /** The day from which they are without a post. */
    LocalDate left = LocalDate.MIN;

    CityPerson(PersonId id, String name, String address) {
        this.id = id;
        this.name = name;
        this.address = address;
    }
}
