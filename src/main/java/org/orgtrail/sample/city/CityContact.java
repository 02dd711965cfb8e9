package org.orgtrail.sample.city;

import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Visibility;

/** A way to reach somebody in the sample city. */
final class CityContact {

    final ContactId id;
    final ContactKind kind;
    final Visibility visibility;
    final @Nullable LocalText label;
    String value;

    CityContact(ContactId id, ContactKind kind, String value, @Nullable LocalText label, Visibility visibility) {
        this.id = id;
        this.kind = kind;
        this.value = value;
        this.label = label;
        this.visibility = visibility;
    }
}
