package org.orgtrail.ui.audit;

import java.util.Optional;
import org.orgtrail.history.ChangeTrait;
import org.orgtrail.history.HistoryQueries.Span;

/** What an auditor has listed. */
enum Report {
    LATE(Optional.of(ChangeTrait.LATE)),
    CORRECTIONS(Optional.of(ChangeTrait.CORRECTING)),
    UNDECIDED(Optional.of(ChangeTrait.UNDECIDED)),
    PLANNED(Optional.empty());

    private final Optional<ChangeTrait> trait;

    Report(Optional<ChangeTrait> trait) {
        this.trait = trait;
    }

    Optional<ChangeTrait> trait() {
        return trait;
    }

    /** What is planned is told of the world, all else as it was recorded. */
    Span span() {
        return this == PLANNED ? Span.AFTER_THE_DAY : Span.AS_RECORDED;
    }
}
