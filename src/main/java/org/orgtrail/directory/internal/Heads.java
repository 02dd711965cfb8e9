package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orgtrail.directory.Head;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Who leads units, read for all of them at once: their posts, the appointments to these, and the persons. */
@Component
class Heads {

    private final ThingRows rows;

    Heads(ThingRows rows) {
        this.rows = rows;
    }

    Map<UnitId, List<Head>> of(Collection<UnitId> units, AsOf asOf) {
        List<ThingRow> posts = ownedBy(units.stream().map(UnitId::value).toList(), ThingKind.POST, asOf).stream()
                .filter(post -> post.need(Attribute.ROLE) == PostRole.HEAD)
                .sorted(Siblings.ORDER)
                .toList();
        List<ThingRow> appointments =
                ownedBy(posts.stream().map(post -> post.id().value()).toList(), ThingKind.APPOINTMENT, asOf);
        Map<UUID, ThingRow> people = rows
                .things(
                        appointments.stream().map(Heads::person).distinct().toList(),
                        asOf.validOn(),
                        Directory.known(asOf))
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        Map<UUID, List<ThingRow>> appointmentsTo =
                appointments.stream().collect(groupingBy(ThingRow::owner));
        return posts.stream()
                .collect(groupingBy(
                        post -> new UnitId(post.owner()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                post -> new Head(
                                        post.need(Attribute.TITLE),
                                        holders(appointmentsTo.getOrDefault(post.id().value(), List.of()), people)),
                                Collectors.toList())));
    }

    private static List<Head.Holder> holders(List<ThingRow> appointments, Map<UUID, ThingRow> people) {
        return appointments.stream()
                .map(held -> new Head.Holder(
                        held.need(Attribute.HOLDER),
                        Objects.requireNonNull(people.get(person(held)), () -> held.id() + " is held by nobody known")
                                .need(Attribute.PERSON_NAME),
                        held.need(Attribute.APPOINTMENT_KIND)))
                .sorted(Comparator.comparing(Head.Holder::kind)
                        .thenComparing(Head.Holder::name, Siblings.swedish()))
                .toList();
    }

    private List<ThingRow> ownedBy(Collection<UUID> owners, ThingKind kind, AsOf asOf) {
        return rows.ownedBy(owners, kind.prefix(), asOf.validOn(), Directory.known(asOf));
    }

    private static UUID person(ThingRow appointment) {
        return appointment.need(Attribute.HOLDER).value();
    }
}
