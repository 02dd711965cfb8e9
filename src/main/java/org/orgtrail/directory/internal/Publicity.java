package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.Visibility;
import org.springframework.stereotype.Component;

/** Which contact points an actor may see. */
@Component
class Publicity {

    private final ThingRows rows;
    private final Rights rights;
    private final Clock clock;

    Publicity(ThingRows rows, Rights rights, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Those of the contact points that the actor may see. For those who do not belong to the organisation, these are the ones that
     * are for everybody there and, by all that is known now, on the day nearest to today as well: neither an old day nor an old
     * belief reveals what is hidden, or known to have been wrong altogether.
     */
    List<ThingRow> visible(List<ThingRow> contacts, Actor actor) {
        if (contacts.isEmpty() || rights.seesInternal(actor)) {
            return contacts;
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<ThingRow>> latest =
                rows.allOf(contacts.stream().map(row -> row.id().value()).toList(), Position.LATEST.value()).stream()
                        .collect(groupingBy(row -> row.id().value()));
        return contacts.stream()
                .filter(contact -> isPublic(contact)
                        && latest.containsKey(contact.id().value())
                        && isPublic(Lives.nearest(latest.get(contact.id().value()), today)))
                .toList();
    }

    private static boolean isPublic(ThingRow contact) {
        return contact.need(Attribute.VISIBILITY) == Visibility.PUBLIC;
    }
}
