package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.Disclosure;
import org.orgtrail.shared.Disclosure.Stance;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.Visibility;
import org.springframework.stereotype.Component;

/** Which contact points an actor may see, by the rule of {@link Disclosure}. */
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

    /** Those of the contact points, as they are or were thought to be on the day, that the actor may see. */
    List<ThingRow> visible(List<ThingRow> contacts, LocalDate day, Actor actor) {
        Visibility sight = contacts.isEmpty() ? Visibility.STRICTEST : rights.sight(actor);
        if (sight == Visibility.STRICTEST) {
            return contacts;
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<ThingRow>> everKnown =
                rows.everKnown(contacts.stream().map(row -> row.id().value()).toArray(UUID[]::new)).stream()
                        .collect(groupingBy(row -> row.id().value()));
        return contacts.stream()
                .filter(contact -> {
                    List<ThingRow> life = everKnown.getOrDefault(contact.id().value(), List.of());
                    Stance shown = stance(contact);
                    return shown.visibility().isOpenTo(sight)
                            && disclosure(life)
                                    .of(shown.texts(), List.of(day), today)
                                    .isOpenTo(sight);
                })
                .toList();
    }

    private static Disclosure disclosure(List<ThingRow> everKnown) {
        return new Disclosure(
                everKnown.stream().map(Publicity::stance).toList(),
                everKnown.stream()
                        .filter(ThingRow::isKnownNow)
                        .map(Publicity::stance)
                        .toList());
    }

    private static Stance stance(ThingRow contact) {
        return Stance.of(
                contact.period(),
                contact.get(Attribute.CONTACT_VALUE),
                contact.get(Attribute.LABEL),
                contact.need(Attribute.VISIBILITY));
    }
}
