package org.orgtrail.directory.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.orgtrail.directory.internal.KnownSteps.Known;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Follows the log into the directory. The steps of each change join those already known of its things; their timelines are folded
 * on, and where they now say otherwise, rectangles end at the change's position and others begin there. What a thing is called on
 * the new ones can be searched for. All changes of a batch are followed together, when the last of their events has been given.
 */
@Component
@ProcessingGroup("directory")
class DirectoryProjector {

    private final JdbcTemplate jdbc;
    private final KnownSteps steps;

    DirectoryProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.steps = new KnownSteps(jdbc);
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        Map<Recording, List<OrganisationEvent>> changes = batch.root()
                .getOrComputeResource(DirectoryProjector.class.getName(), _ -> {
                    Map<Recording, List<OrganisationEvent>> none = new LinkedHashMap<>();
                    batch.onPrepareCommit(_ -> follow(none));
                    return none;
                });
        changes.computeIfAbsent(recording, _ -> new ArrayList<>()).add(event);
    }

    private void follow(Map<Recording, List<OrganisationEvent>> changes) {
        Set<UUID> things = changes.values().stream()
                .flatMap(List::stream)
                .map(event -> event.thing().value())
                .collect(Collectors.toSet());
        Batch batch =
                new Batch(steps.recall(things), new Rectangles(jdbc, things), new Successions.Drawing(jdbc, things));
        changes.forEach(batch::follow);
        steps.remember(batch.newSteps);
        SearchTerms.write(batch.rectangles.write(), jdbc);
        batch.successions.write();
    }

    private static final class Batch {

        private final Map<UUID, Known> known;
        private final Rectangles rectangles;
        private final Successions.Drawing successions;
        private final List<Object[]> newSteps = new ArrayList<>();

        Batch(Map<UUID, Known> known, Rectangles rectangles, Successions.Drawing successions) {
            this.known = known;
            this.rectangles = rectangles;
            this.successions = successions;
        }

        void follow(Recording recording, List<OrganisationEvent> events) {
            Map<ThingId, List<OrganisationEvent>> byThing = events.stream()
                    .collect(Collectors.groupingBy(OrganisationEvent::thing, LinkedHashMap::new, Collectors.toList()));
            byThing.forEach((thing, its) -> follow(thing, its, recording));
        }

        private void follow(ThingId thing, List<OrganisationEvent> events, Recording recording) {
            Known before = known.getOrDefault(thing.value(), Known.nothing());
            Known after = before;
            int ordinal = 0;
            for (OrganisationEvent event : events) {
                if (!before.changes().containsKey(event.stepId())) { // or else it was seen before
                    newSteps.addAll(KnownSteps.rows(event, recording, ordinal++));
                    after = after.and(event, recording.header().changeId());
                }
            }
            known.put(thing.value(), after);
            rectangles.redraw(thing, before.timelines(), after, recording.position());
            if (thing instanceof UnitId unit) {
                successions.redraw(unit, Succession.of(after.timelines()), recording.position());
            }
        }
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate directory_step, directory_thing, directory_succession, directory_term, directory_word");
    }
}
