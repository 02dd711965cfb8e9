package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.UnitId;

/**
 * Which units posts are in.
 *
 * @param known what was ever known of it; what was known longest first
 */
record PostUnits(List<InUnit> known) {

    /** A post is in a unit for a period, as known from a change on. */
    record InUnit(PostId post, UnitId unit, EffectivePeriod period, Position knownFrom) {}

    /** The unit of a post on a day, by what was known then, or else by what had been known before. */
    BiFunction<PostId, LocalDate, Optional<UnitId>> asKnownAt(Position position) {
        return (post, day) -> known.stream()
                .filter(placed -> placed.post().equals(post)
                        && placed.period().contains(day)
                        && !placed.knownFrom().isAfter(position))
                .map(InUnit::unit)
                .findFirst();
    }
}
