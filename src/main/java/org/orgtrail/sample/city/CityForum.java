package org.orgtrail.sample.city;

import org.orgtrail.shared.ForumId;

/** A forum of the sample city. */
final class CityForum {

    final ForumId id;
    CityName name;
    /** What it is called after a renaming. */
    private CityName other;

    CityForum(ForumId id, CityName name, CityName other) {
        this.id = id;
        this.name = name;
        this.other = other;
    }

    void rename() {
        CityName before = name;
        name = other;
        other = before;
    }
}
