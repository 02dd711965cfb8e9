package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Timelines;
import org.orgtrail.shared.Visibility;
import org.springframework.jdbc.core.JdbcTemplate;

/** When some contact points are for staff, as known from which change up to which. */
final class InternalTable {

    private final JdbcTemplate jdbc;
    private final KnownRows<EffectivePeriod> rows = new KnownRows<>();

    InternalTable(JdbcTemplate jdbc, Collection<UUID> contacts) {
        this.jdbc = jdbc;
        jdbc.query(
                connection -> {
                    var select = connection.prepareStatement(
                            "select * from history_internal where contact = any (?) and known_to = ?");
                    select.setArray(1, connection.createArrayOf("uuid", contacts.toArray()));
                    select.setLong(2, KnownRows.OPEN);
                    return select;
                },
                row -> {
                    rows.stored(
                            row.getObject("contact", UUID.class),
                            new EffectivePeriod(
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class)),
                            row.getLong("known_from"));
                });
    }

    /**
     * From this change on, the contact point is for staff when its timelines say so; and always, where it is known never to have
     * been one: what was published by mistake is not for everybody.
     */
    void hide(ContactId contact, Timelines timelines, Position position) {
        List<EffectivePeriod> now = timelines.lifetimes().isEmpty()
                ? List.of(new EffectivePeriod(EffectiveDates.FIRST, EffectiveDates.OPEN_END))
                : timelines.periods(Attribute.VISIBILITY).stream()
                        .filter(valued -> valued.value() == Visibility.STAFF)
                        .map(Timelines.Valued::period)
                        .toList();
        rows.replace(contact.value(), now, position);
    }

    void write() {
        jdbc.batchUpdate(
                "update history_internal set known_to = ? where contact = ? and valid_from = ? and known_from = ?",
                rows.ended().stream()
                        .map(ended -> new Object[] {
                            ended.knownTo(), ended.thing(), ended.row().from(), ended.knownFrom()
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into history_internal (contact, valid_from, valid_to, known_from, known_to)"
                        + " values (?, ?, ?, ?, ?)",
                rows.added().stream()
                        .map(added -> new Object[] {
                            added.thing(), added.row().from(), added.row().to(), added.knownFrom(), added.knownTo()
                        })
                        .toList());
    }
}
