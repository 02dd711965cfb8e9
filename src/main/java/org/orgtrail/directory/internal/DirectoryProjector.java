package org.orgtrail.directory.internal;

import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.orgtrail.directory.internal.KnownSteps.Known;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Follows the log into the directory. Each event's steps join those already known of the thing; its timelines are folded anew,
 * and where they now say otherwise, rectangles end at the change's position and others begin there.
 */
@Component
@ProcessingGroup("directory")
class DirectoryProjector {

    private final JdbcTemplate jdbc;
    private final KnownSteps steps;
    private final Rectangles rectangles;
    private final Successions successions;

    DirectoryProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.steps = new KnownSteps(jdbc);
        this.successions = new Successions(jdbc);
        this.rectangles = new Rectangles(jdbc);
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        if (!steps.remember(event, recording)) {
            return; // seen before
        }
        Known known = Objects.requireNonNull(
                steps.recall(List.of(event.thing().value())).get(event.thing().value()));
        rectangles.redraw(event.thing(), Stretch.of(known.timelines(), known.changes()), recording.position());
        if (event.thing() instanceof UnitId unit) {
            successions.redraw(unit, Succession.of(known.timelines()), recording.position());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate directory_step, directory_thing, directory_succession");
    }
}
