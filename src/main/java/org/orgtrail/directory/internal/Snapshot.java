package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ThingKind;

/** The organisation as of a point, as far as it has been asked about: each thing is read once, many at a time. */
final class Snapshot {

    private final ThingRows rows;
    private final AsOf asOf;
    private final Map<UUID, ThingRow> things = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();
    private Map<UUID, List<ThingRow>> appointmentsTo = Map.of();
    private Map<UUID, List<ThingRow>> heldBy = Map.of();

    Snapshot(ThingRows rows, AsOf asOf) {
        this.rows = rows;
        this.asOf = asOf;
    }

    /**
     * Reads things, what they belong to, and where persons are among these, what they hold.
     *
     * @param posts of these, all appointments
     */
    void read(Collection<UUID> wanted, Collection<UUID> posts) {
        List<ThingRow> appointments =
                rows.ownedBy(posts, ThingKind.APPOINTMENT.prefix(), asOf.validOn(), Directory.known(asOf));
        appointmentsTo = appointments.stream().collect(groupingBy(ThingRow::owner));
        load(wanted);
        load(posts);
        load(owners());
        load(appointments.stream().map(Snapshot::holder).toList());
        List<UUID> people = things.values().stream()
                .filter(row -> row.id().kind() == ThingKind.PERSON)
                .map(row -> row.id().value())
                .toList();
        List<ThingRow> held = rows.heldBy(people, asOf.validOn(), Directory.known(asOf));
        heldBy = held.stream().collect(groupingBy(Snapshot::holder));
        load(held.stream().map(ThingRow::owner).toList());
        load(owners());
        load(owners());
    }

    private void load(Collection<UUID> wanted) {
        Set<UUID> next = new HashSet<>(wanted);
        next.removeAll(asked);
        asked.addAll(next);
        rows.things(next, asOf.validOn(), Directory.known(asOf))
                .forEach(row -> things.put(row.id().value(), row));
    }

    private List<UUID> owners() {
        return things.values().stream()
                .flatMap(row -> Stream.ofNullable(owner(row)))
                .distinct()
                .toList();
    }

    private static @Nullable UUID owner(ThingRow row) {
        return row.owner();
    }

    private static UUID holder(ThingRow appointment) {
        return appointment.need(Attribute.HOLDER).value();
    }

    /** The thing, where it is there. It must have been read. */
    Optional<ThingRow> get(UUID thing) {
        return Optional.ofNullable(things.get(thing));
    }

    /** The post's appointments. They must have been read. */
    List<ThingRow> appointmentsTo(UUID post) {
        return appointmentsTo.getOrDefault(post, List.of());
    }

    /** The unit, where it is there. It must have been read. */
    Optional<UnitRef> unit(UUID unit) {
        return get(unit).map(UnitPages::ref);
    }

    /** The unit that a thing is, or belongs to; of a person, that of a post they hold. */
    Optional<UnitRef> unitOf(ThingRow thing) {
        return switch (thing.id().kind()) {
            case UNIT -> Optional.of(UnitPages.ref(thing));
            case POST, FORUM, APPOINTMENT, CONTACT -> get(thing.owner()).flatMap(this::unitOf);
            case PERSON ->
                heldBy.getOrDefault(thing.id().value(), List.of()).stream()
                        .min(Comparator.comparing(held -> held.id().value()))
                        .flatMap(this::unitOf);
        };
    }

    /** Whether the thing is there and is, or belongs to, one of the units; a person also where they hold one post of them. */
    boolean isIn(UUID thing, Set<UUID> units) {
        return get(thing).filter(row -> isIn(row, units)).isPresent();
    }

    private boolean isIn(ThingRow row, Set<UUID> units) {
        UUID thing = row.id().value();
        return switch (row.id().kind()) {
            case UNIT -> units.contains(thing);
            case POST, FORUM, APPOINTMENT, CONTACT -> isIn(row.owner(), units);
            case PERSON -> heldBy.getOrDefault(thing, List.of()).stream().anyMatch(held -> isIn(held, units));
        };
    }
}
