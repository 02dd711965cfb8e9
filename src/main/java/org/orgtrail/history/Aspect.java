package org.orgtrail.history;

import java.util.List;
import org.orgtrail.shared.ThingKind;

/** What may be believed of a thing, one way on one day and another on another. */
public enum Aspect {
    /** What a unit, person or forum is called, or the title of a post. */
    NAME,
    /** Who heads a unit. */
    HEAD,
    /** Who holds a post. */
    HOLDER,
    /** What a unit is under, what unit a post or a forum is of, whose a contact point is. */
    PLACE,
    /** The type of a unit. */
    TYPE,
    /** The code of a unit. */
    CODE,
    /** What a unit or a forum is said to do. */
    DESCRIPTION,
    /** Where more is told of a unit or a forum. */
    LINK,
    /** Where a unit or a forum stands among its like. */
    RANK,
    /** Whether a post heads its unit. */
    ROLE,
    /** The number or address of a contact point. */
    VALUE,
    /** What a contact point is for. */
    LABEL,
    /** Who may see a contact point. */
    VISIBILITY,
    /** Whether it exists. */
    EXISTENCE;

    /** Those that there are of things of a kind, the most asked for first. */
    public static List<Aspect> of(ThingKind kind) {
        return switch (kind) {
            case UNIT -> List.of(NAME, HEAD, PLACE, TYPE, CODE, DESCRIPTION, LINK, RANK, EXISTENCE);
            case POST -> List.of(HOLDER, NAME, PLACE, ROLE, EXISTENCE);
            case PERSON -> List.of(NAME);
            case FORUM -> List.of(NAME, PLACE, DESCRIPTION, LINK, RANK, EXISTENCE);
            case CONTACT -> List.of(VALUE, LABEL, VISIBILITY, PLACE, EXISTENCE);
            case APPOINTMENT -> List.of(EXISTENCE);
        };
    }
}
