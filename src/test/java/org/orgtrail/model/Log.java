package org.orgtrail.model;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.orgtrail.model.NaiveOrganisation.Recorded;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.ChangeId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what is in the log, past everything that is made of it. */
final class Log {

    private final JdbcTemplate jdbc;
    private final Serializer serializer;

    Log(JdbcTemplate jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** The events of a change, in their order, each at the position of the whole change. */
    List<Recorded> eventsOf(ChangeId change) {
        return events("c.change_id = ?", change.value());
    }

    /** The events of all changes after that position, likewise. */
    List<Recorded> eventsAfter(long position) {
        return events("c.position > ?", position);
    }

    private List<Recorded> events(String condition, Object argument) {
        return jdbc.query(
                """
                select e.payload, e.payload_type, e.revision, c.change_id, c.position
                from log_change c join log_event e on e.position between c.first_position and c.position
                where %s order by e.position""".formatted(condition),
                (row, _) -> new Recorded(
                        this.<OrganisationEvent>read(row.getBytes(1), row.getString(2), row.getString(3)),
                        new ChangeId(row.getObject(4, UUID.class)),
                        row.getLong(5)),
                argument);
    }

    private <T> T read(byte[] payload, String type, String revision) {
        return serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, type, revision));
    }
}
