package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orgtrail.directory.Head;
import org.orgtrail.directory.Leadership;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Who leads units, read for all of them at once: the posts, the appointments to these, and the persons. */
@Component
class Heads {

    private final ThingRows rows;

    Heads(ThingRows rows) {
        this.rows = rows;
    }

    /** As {@link org.orgtrail.directory.DirectoryQueries#heads}. */
    Map<UnitId, Leadership> of(Collection<UnitId> units, AsOf asOf) {
        Map<UUID, ThingRow> leading =
                new HashMap<>(things(units.stream().map(UnitId::value).toList(), asOf));
        Map<UUID, List<ThingRow>> posts = climb(leading, asOf);
        Map<UUID, List<Head>> heads = heads(posts, asOf);
        Map<UnitId, Leadership> led = new HashMap<>();
        leading.forEach((unit, leader) -> Optional.ofNullable(heads.get(id(leader)))
                .ifPresent(found -> led.put(
                        new UnitId(unit),
                        new Leadership(
                                found,
                                Optional.of(leader)
                                        .filter(it -> !id(it).equals(unit))
                                        .map(UnitPages::ref)))));
        return led;
    }

    /**
     * Goes up, all units at once, to the nearest that has a post that leads.
     *
     * @param leading each unit and where its way up has come to, at first itself
     * @return the posts that lead, of the units where ways have ended
     */
    private Map<UUID, List<ThingRow>> climb(Map<UUID, ThingRow> leading, AsOf asOf) {
        Map<UUID, List<ThingRow>> posts = new HashMap<>();
        Collection<ThingRow> reached = List.copyOf(leading.values());
        while (!reached.isEmpty()) {
            posts.putAll(leadingPosts(reached, asOf));
            Map<UUID, ThingRow> above = things(
                    leading.values().stream()
                            .filter(unit -> !posts.containsKey(id(unit)))
                            .flatMap(unit -> unit.get(Attribute.PARENT).stream())
                            .map(UnitId::value)
                            .distinct()
                            .toList(),
                    asOf);
            leading.replaceAll((_, unit) -> posts.containsKey(id(unit)) ? unit : parent(unit, above));
            reached = above.values();
        }
        return posts;
    }

    private Map<UUID, List<ThingRow>> leadingPosts(Collection<ThingRow> units, AsOf asOf) {
        return ownedBy(units.stream().map(Heads::id).toList(), ThingKind.POST, asOf).stream()
                .filter(post -> post.need(Attribute.ROLE) == PostRole.HEAD)
                .sorted(Siblings.ORDER)
                .collect(groupingBy(ThingRow::owner));
    }

    private Map<UUID, List<Head>> heads(Map<UUID, List<ThingRow>> posts, AsOf asOf) {
        List<UUID> all =
                posts.values().stream().flatMap(List::stream).map(Heads::id).toList();
        List<ThingRow> appointments = ownedBy(all, ThingKind.APPOINTMENT, asOf);
        Map<UUID, List<ThingRow>> appointmentsTo = appointments.stream().collect(groupingBy(ThingRow::owner));
        Map<UUID, ThingRow> people =
                things(appointments.stream().map(Heads::person).distinct().toList(), asOf);
        Map<UUID, List<Head>> heads = new HashMap<>();
        posts.forEach((unit, its) -> heads.put(
                unit,
                its.stream()
                        .map(post -> new Head(
                                post.need(Attribute.TITLE),
                                holders(appointmentsTo.getOrDefault(id(post), List.of()), people)))
                        .toList()));
        return heads;
    }

    private static List<Head.Holder> holders(List<ThingRow> appointments, Map<UUID, ThingRow> people) {
        return appointments.stream()
                .map(held -> new Head.Holder(
                        held.need(Attribute.HOLDER),
                        Objects.requireNonNull(people.get(person(held)), () -> held.id() + " is held by nobody known")
                                .need(Attribute.PERSON_NAME),
                        held.need(Attribute.APPOINTMENT_KIND)))
                .sorted(Comparator.comparing(Head.Holder::kind).thenComparing(Head.Holder::name, Siblings.swedish()))
                .toList();
    }

    private Map<UUID, ThingRow> things(Collection<UUID> ids, AsOf asOf) {
        return rows.things(ids, asOf.validOn(), Directory.known(asOf)).stream()
                .collect(Collectors.toMap(Heads::id, Function.identity()));
    }

    private List<ThingRow> ownedBy(Collection<UUID> owners, ThingKind kind, AsOf asOf) {
        return rows.ownedBy(owners, kind.prefix(), asOf.validOn(), Directory.known(asOf));
    }

    private static ThingRow parent(ThingRow unit, Map<UUID, ThingRow> above) {
        return unit.get(Attribute.PARENT)
                .map(parent ->
                        Objects.requireNonNull(above.get(parent.value()), () -> unit.id() + " hangs from nothing"))
                .orElse(unit);
    }

    private static UUID id(ThingRow row) {
        return row.id().value();
    }

    private static UUID person(ThingRow appointment) {
        return appointment.need(Attribute.HOLDER).value();
    }
}
