package org.orgtrail.sample.city;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;

/** A post in the sample city, who holds it for good, and how it is reached. */
final class CityPost {

    /** Somebody's holding of the post. */
    record Holding(AppointmentId id, CityPerson person) {}

    final PostId id;
    final PostRole role;
    final List<CityContact> contacts = new ArrayList<>();
    CityName title;
    /** Null where it is vacant. */
    @Nullable
    Holding holding;

    CityPost(PostId id, PostRole role, CityName title) {
        this.id = id;
        this.role = role;
        this.title = title;
    }
}
