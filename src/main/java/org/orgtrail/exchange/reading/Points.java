package org.orgtrail.exchange.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.springframework.stereotype.Component;

/** Finds the point that a request asks about. */
@Component
class Points {

    private final ChangeLog log;
    private final ReadModels readModels;
    private final Clock clock;

    Points(ChangeLog log, ReadModels readModels, Clock clock) {
        this.log = log;
        this.readModels = readModels;
        this.clock = clock;
    }

    /**
     * @param validOn today where it is not said
     * @param knownAt the last change that all read models hold, where it is not said, or that is later
     */
    Point at(Optional<LocalDate> validOn, Optional<Instant> knownAt) {
        LocalDate day = validOn.orElseGet(() -> LocalDate.now(clock));
        ReadModels.State end = readModels.states().stream()
                .min(Comparator.comparing(ReadModels.State::position))
                .orElseThrow();
        Optional<Instant> past = knownAt.filter(instant -> !instant.isAfter(clock.instant()));
        Position known = past.map(log::positionAt).orElse(Position.LATEST);
        // A change gets its instant before it is committed: only what a later change follows is sure to stay as it is.
        return past.isEmpty() || known.compareTo(end.position()) >= 0
                ? new Point(day, end.recordedAt().orElse(Instant.EPOCH), end.position())
                : new Point(day, past.get(), known);
    }
}
