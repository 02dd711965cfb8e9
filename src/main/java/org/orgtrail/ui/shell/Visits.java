package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.Texts;
import org.springframework.stereotype.Component;

/** Makes the {@link Visit} of each navigation. */
@Component
public final class Visits {

    private final Clock clock;
    private final ChangeLog log;
    private final CurrentActor currentActor;
    private final Rights rights;

    Visits(Clock clock, ChangeLog log, CurrentActor currentActor, Rights rights) {
        this.clock = clock;
        this.log = log;
        this.currentActor = currentActor;
        this.rights = rights;
    }

    /** The visit of whoever the current user interface belongs to, to an address with these parameters. */
    public Visit of(QueryParameters parameters) {
        Actor actor = currentActor.actor();
        LocalDate today = LocalDate.now(clock);
        KnownDay known = KnownDay.of(parameters, today);
        return new Visit(
                AsOfDay.of(parameters, today),
                known,
                known(known.day()),
                actor,
                known.now() && rights.objectionToRecording(actor).isEmpty(),
                rights.mayAudit(actor),
                Texts.provided(UI.getCurrent().getLocale()),
                clock.getZone());
    }

    /** The place in the log that had been reached by the end of the day; what is known now where there is none. */
    public Position known(Optional<LocalDate> day) {
        return day.map(this::endOf).orElse(Position.LATEST);
    }

    private Position endOf(LocalDate day) {
        return log.positionAt(
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1));
    }
}
