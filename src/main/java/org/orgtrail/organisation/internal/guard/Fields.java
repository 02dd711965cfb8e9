package org.orgtrail.organisation.internal.guard;

import org.orgtrail.shared.Attribute;

/** Which field of a command sets a dependency, so that a message can name it. */
final class Fields {

    private Fields() {}

    static String named(String attribute) {
        if (attribute.equals(Attribute.PARENT.key())) {
            return "parentId";
        }
        if (attribute.equals(Attribute.UNIT.key())) {
            return "unitId";
        }
        if (attribute.equals(Attribute.HOST.key())) {
            return "hostUnitId";
        }
        if (attribute.equals(Attribute.POST.key())) {
            return "postId";
        }
        if (attribute.equals(Attribute.HOLDER.key())) {
            return "personId";
        }
        return attribute;
    }
}
