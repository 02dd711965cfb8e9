package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.orgtrail.directory.PersonPage;
import org.orgtrail.directory.PersonPage.Held;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingKind;
import org.springframework.stereotype.Component;

/** Puts the page of a person together. */
@Component
class People {

    private final ThingRows rows;
    private final Publicity publicity;
    private final UnitPages pages;

    People(ThingRows rows, Publicity publicity, UnitPages pages) {
        this.rows = rows;
        this.publicity = publicity;
        this.pages = pages;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#person}. */
    Optional<PersonPage> page(PersonId id, AsOf asOf, Actor actor) {
        long known = Directory.known(asOf);
        List<UUID> person = List.of(id.value());
        List<ThingRow> life = rows.allOf(person, known);
        if (life.isEmpty() || !life.getFirst().id().equals(id)) {
            return Optional.empty(); // never heard of, or a thing of another kind
        }
        List<ThingRow> contacts = rows.ownedBy(person, ThingKind.CONTACT.prefix(), asOf.validOn(), known);
        return Optional.of(new PersonPage(
                id,
                Lives.nearest(life, asOf.validOn()).need(Attribute.PERSON_NAME),
                held(id, asOf),
                UnitContents.contacts(publicity.visible(contacts, asOf.validOn(), actor)),
                rows.allOf(person, Directory.known(AsOf.on(asOf.validOn()))).stream()
                        .anyMatch(row -> row.get(Attribute.PROTECTED).orElse(false)),
                pages.position()));
    }

    private List<Held> held(PersonId person, AsOf asOf) {
        long known = Directory.known(asOf);
        Map<UUID, List<ThingRow>> appointments = Lives.rowsByThing(rows.everHeldBy(person.value(), known));
        Map<UUID, List<ThingRow>> posts = Lives.rowsByThing(rows.allOf(
                appointments.values().stream()
                        .map(life -> life.getFirst().owner())
                        .toList(),
                known));
        Map<UUID, List<ThingRow>> units = Lives.rowsByThing(rows.allOf(
                posts.values().stream()
                        .flatMap(List::stream)
                        .map(ThingRow::owner)
                        .distinct()
                        .toList(),
                known));
        List<Held> held = new ArrayList<>();
        for (List<ThingRow> rows : appointments.values()) {
            for (EffectivePeriod period : Lives.of(rows)) {
                LocalDate day = Lives.nearestDay(period, asOf.validOn());
                ThingRow appointment = Lives.nearest(rows, day);
                ThingRow post = Lives.nearest(posts.getOrDefault(appointment.owner(), List.of()), day);
                ThingRow unit = Lives.nearest(units.getOrDefault(post.owner(), List.of()), day);
                held.add(new Held(
                        appointment.id(AppointmentId.class),
                        post.id(PostId.class),
                        post.need(Attribute.TITLE),
                        post.need(Attribute.ROLE),
                        UnitPages.ref(unit),
                        appointment.need(Attribute.APPOINTMENT_KIND),
                        period,
                        appointment.startUnknown()));
            }
        }
        held.sort(Comparator.comparing((Held it) -> it.period().from())
                .thenComparing(it -> it.period().to())
                .reversed()
                .thenComparing(it -> it.title().sv(), Siblings.swedish())
                .thenComparing(it -> it.appointment().value()));
        return held;
    }
}
