package org.orgtrail.directory;

import java.util.List;
import org.orgtrail.shared.EffectivePeriod;

/** What there is to say of a unit on a day. */
public sealed interface UnitAnswer {

    /** It exists on that day. */
    record Page(UnitPage page) implements UnitAnswer {}

    /**
     * It does not exist on that day, but on others.
     *
     * @param unit with the name it has on the nearest day on which it exists
     * @param lifetimes when it exists, earliest first; at least one
     */
    record NotThen(UnitRef unit, List<EffectivePeriod> lifetimes) implements UnitAnswer {}

    /** No unit has ever had that code. */
    record NeverHeardOf() implements UnitAnswer {}
}
