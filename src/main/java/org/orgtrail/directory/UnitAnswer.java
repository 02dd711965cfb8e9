package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/** What there is to say of a unit on a day. */
public sealed interface UnitAnswer {

    /** It exists on that day. */
    record Page(UnitPage page) implements UnitAnswer {}

    /**
     * It does not exist on that day, but on others.
     *
     * @param unit with the name it has on the nearest day on which it exists
     * @param lifetimes when it exists, earliest first; at least one
     * @param startUnknown true where nobody knows when the first of them began: on its first day the unit was there
     * @param lineage what became of it and what it came from
     */
    record NotThen(UnitRef unit, List<EffectivePeriod> lifetimes, boolean startUnknown, Lineage lineage)
            implements UnitAnswer {}

    /** It was once thought to exist, and by what is known at that point never did. Its code stays its own. */
    record RegisteredInError(UnitCode code, UnitId id) implements UnitAnswer {}

    /** At that point no unit of that code or id has been heard of. */
    record NeverHeardOf() implements UnitAnswer {}
}
