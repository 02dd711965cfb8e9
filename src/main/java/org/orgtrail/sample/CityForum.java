package org.orgtrail.sample;

import org.orgtrail.shared.ForumId;

/** A forum of the sample city. */
final class CityForum {

    final ForumId id;
    CityName name;

    CityForum(ForumId id, CityName name) {
        this.id = id;
        this.name = name;
    }
}
