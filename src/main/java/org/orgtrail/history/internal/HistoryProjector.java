package org.orgtrail.history.internal;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeHeader;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Recording;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the log into the history's tables. Everything in them comes from the events alone. */
@Component
@ProcessingGroup("history")
class HistoryProjector {

    /** Stands for a placement that is known still. */
    private static final long OPEN = Long.MAX_VALUE;

    private final JdbcClient jdbc;

    HistoryProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrganisationEvent event, Recording recording) {
        keepChange(recording);
        if (!keepEvent(event, recording.position())) {
            return;
        }
        if (Placement.mayChangeBy(event)) {
            place(event.thing(), recording.position());
        }
        if (event.touches().contains(Attribute.VISIBILITY)) {
            hide(event.thing());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate history_event, history_change, history_placement, history_internal")
                .update();
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
        return jdbc.sql("""
                        insert into history_event (step_id, position, ordinal, thing, effective_from, type, event)
                        select :stepId, :position, coalesce(max(ordinal) + 1, 0), :thing, :from, :type, :event
                          from history_event where position = :position
                        on conflict (step_id) do nothing""")
                        .param("stepId", event.stepId().value())
                        .param("position", position.value())
                        .param("thing", event.thing().value())
                        .param("from", event.effectiveFrom())
                        .param("type", EventJson.type(event))
                        .param("event", EventJson.write(event))
                        .update()
                == 1;
    }

    private Timelines timelines(ThingId thing) {
        List<OrganisationEvent> events = jdbc.sql(
                        "select type, event from history_event where thing = ? order by position, ordinal")
                .param(thing.value())
                .query((row, _) -> EventJson.read(row.getString("type"), row.getString("event")))
                .list();
        Timelines timelines = Timelines.NONE;
        for (OrganisationEvent event : events) {
            timelines = event.appliedTo(timelines);
        }
        return timelines;
    }

    /** Ends what is no longer known to be so, and adds what is known from this change on. */
    private void place(ThingId source, Position position) {
        List<Placement> known = jdbc.sql("""
                        select relation, thing, owner, valid_from, valid_to from history_placement
                         where source = ? and known_to = ?""")
                .params(source.value(), OPEN)
                .query((row, _) -> new Placement(
                        row.getString("relation"),
                        row.getObject("thing", UUID.class),
                        row.getObject("owner", UUID.class),
                        new EffectivePeriod(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
        List<Placement> now = Placement.of(source, timelines(source));
        known.stream().filter(placement -> !now.contains(placement)).forEach(gone -> forget(source, gone, position));
        now.stream().filter(placement -> !known.contains(placement)).forEach(added -> add(source, added, position));
    }

    private void forget(ThingId source, Placement gone, Position position) {
        // What this very change has said was never known after any whole change.
        jdbc.sql("""
                        delete from history_placement
                         where source = ? and relation = ? and valid_from = ? and known_from = ?""")
                .params(source.value(), gone.relation(), gone.period().from(), position.value())
                .update();
        jdbc.sql("""
                        update history_placement set known_to = ?
                         where source = ? and relation = ? and valid_from = ? and known_to = ?""")
                .params(
                        position.value(),
                        source.value(),
                        gone.relation(),
                        gone.period().from(),
                        OPEN)
                .update();
    }

    private void add(ThingId source, Placement added, Position position) {
        jdbc.sql("""
                        insert into history_placement
                            (source, relation, thing, owner, valid_from, valid_to, known_from, known_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        source.value(),
                        added.relation(),
                        added.thing(),
                        added.owner(),
                        added.period().from(),
                        added.period().to(),
                        position.value(),
                        OPEN)
                .update();
    }

    private void hide(ThingId contact) {
        jdbc.sql("delete from history_internal where contact = ?")
                .param(contact.value())
                .update();
        timelines(contact).periods(Attribute.VISIBILITY).stream()
                .filter(valued -> valued.value() == Visibility.STAFF)
                .forEach(valued -> jdbc.sql(
                                "insert into history_internal (contact, valid_from, valid_to) values (?, ?, ?)")
                        .params(
                                contact.value(),
                                valued.period().from(),
                                valued.period().to())
                        .update());
    }
}
