package org.orgtrail.history.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the log into the history's tables. Everything in them comes from the events alone. */
@Component
@ProcessingGroup("history")
class HistoryProjector {

    private final JdbcClient jdbc;
    private final StandingTable standing;
    private final PlacementTable placements;
    private final InternalTable internal;

    HistoryProjector(JdbcClient jdbc, JdbcTemplate tables) {
        this.jdbc = jdbc;
        this.standing = new StandingTable(tables);
        this.placements = new PlacementTable(tables);
        this.internal = new InternalTable(tables);
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        keepChange(recording);
        if (!keepEvent(event, recording.position())) {
            return;
        }
        keepMentions(event);
        ThingId thing = event.thing();
        List<Kept> events = eventsOf(thing);
        Timelines known = Kept.timelines(events);
        standing.keep(thing, Standing.of(events, known), recording.position());
        if (Placement.mayChangeBy(event)) {
            placements.place(thing, known, recording.position());
        }
        if (thing instanceof ContactId contact) {
            internal.keep(contact, events);
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("""
                        truncate history_event, history_change, history_standing, history_mention, history_placement,
                                 history_internal""").update();
    }

    private void keepChange(Recording recording) {
        ChangeHeader header = recording.header();
        Decision decision = header.decision();
        jdbc.sql("""
                        insert into history_change (position, change_id, recorded_at, recorded_by, reason, note,
                                                    diary_number, decided_on, decided_by, decision_link)
                        values (:position, :changeId, :recordedAt, :recordedBy, :reason, :note,
                                :diaryNumber, :decidedOn, :decidedBy, :decisionLink)
                        on conflict (position) do nothing""")
                .param("position", recording.position().value())
                .param("changeId", header.changeId().value())
                .param("recordedAt", Timestamp.from(recording.recordedAt()))
                .param("recordedBy", header.recordedBy())
                .param("reason", header.reason())
                .param("note", header.note())
                .param("diaryNumber", decision == null ? null : decision.diaryNumber())
                .param("decidedOn", decision == null ? null : decision.decidedOn())
                .param("decidedBy", decision == null ? null : decision.decidedBy())
                .param("decisionLink", decision == null ? null : decision.link())
                .update();
    }

    /** False where the event is kept already. */
    private boolean keepEvent(OrganisationEvent event, Position position) {
        StepId retracted = event instanceof StepRetracted it ? it.retracted() : null;
        StepId restatedBy = event instanceof StepRetracted it ? it.restatedBy() : null;
        return jdbc.sql("""
                        insert into history_event (step_id, position, ordinal, thing, effective_from, type, event,
                                                   retracted, restated_by)
                        select :stepId, :position, coalesce(max(ordinal) + 1, 0), :thing, :from, :type, :event,
                               cast(:retracted as uuid), cast(:restatedBy as uuid)
                          from history_event where position = :position
                        on conflict (step_id) do nothing""")
                        .param("stepId", event.stepId().value())
                        .param("position", position.value())
                        .param("thing", event.thing().value())
                        .param("from", event.effectiveFrom())
                        .param("type", EventJson.type(event))
                        .param("event", EventJson.write(event))
                        .param("retracted", retracted == null ? null : retracted.value())
                        .param("restatedBy", restatedBy == null ? null : restatedBy.value())
                        .update()
                == 1;
    }

    /** What takes a step back is about the same units. */
    private void keepMentions(OrganisationEvent event) {
        switch (event) {
            case UnitClosed it -> keepMentions(it, it.successorIds());
            case UnitEstablished it -> keepMentions(it, it.predecessorIds());
            case StepRetracted it ->
                jdbc.sql("insert into history_mention select ?, unit from history_mention where step_id = ?")
                        .params(it.stepId().value(), it.retracted().value())
                        .update();
            case OrganisationEvent _ -> {}
        }
    }

    private void keepMentions(OrganisationEvent event, List<UnitId> units) {
        for (UnitId unit : Set.copyOf(units)) {
            jdbc.sql("insert into history_mention (step_id, unit) values (?, ?)")
                    .params(event.stepId().value(), unit.value())
                    .update();
        }
    }

    private List<Kept> eventsOf(ThingId thing) {
        return jdbc.sql("""
                        select position, ordinal, type, event from history_event
                         where thing = ? order by position, ordinal""")
                .param(thing.value())
                .query((row, _) -> new Kept(
                        row.getLong("position"),
                        row.getInt("ordinal"),
                        EventJson.read(row.getString("type"), row.getString("event"))))
                .list();
    }
}
