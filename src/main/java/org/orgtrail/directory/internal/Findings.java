package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.Finding;
import org.orgtrail.directory.Finding.Place;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Says of what a search has found where it belongs and which page shows it. */
@Component
class Findings {

    private final ThingRows rows;
    private final Names names;

    Findings(ThingRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    List<Finding> of(List<Hit> hits, AsOf asOf) {
        Map<UUID, List<Place>> held = held(
                hits.stream()
                        .filter(hit -> hit.kind() == ThingKind.PERSON)
                        .map(hit -> hit.thing().value())
                        .toList(),
                asOf);
        Map<AsOf, Set<ThingId>> owners = new HashMap<>();
        hits.forEach(hit -> owner(hit)
                .ifPresent(unit -> owners.computeIfAbsent(at(hit, asOf), _ -> new HashSet<>())
                        .add(unit)));
        Map<AsOf, Map<ThingId, ThingName>> called = names.of(owners, false);
        return hits.stream()
                .map(hit -> finding(
                        hit,
                        hit.kind() == ThingKind.PERSON
                                ? held.getOrDefault(hit.thing().value(), List.of())
                                : owner(hit)
                                        .map(unit -> place(
                                                Optional.empty(), unit, called.getOrDefault(at(hit, asOf), Map.of())))
                                        .stream()
                                        .toList()))
                .toList();
    }

    /** Of people, the posts that they hold on the day; two of one title in one unit once. */
    Map<UUID, List<Place>> held(Collection<UUID> people, AsOf asOf) {
        List<ThingRow> appointments = rows.heldBy(people, asOf.validOn(), Directory.known(asOf));
        Map<UUID, ThingRow> posts = rows
                .things(appointments.stream().map(ThingRow::owner).toList(), asOf.validOn(), Directory.known(asOf))
                .stream()
                .collect(toMap(post -> post.id().value(), post -> post));
        Map<ThingId, ThingName> called = names.of(
                posts.values().stream().map(post -> new UnitId(post.owner())).toList(), asOf, false);
        return appointments.stream()
                .collect(groupingBy(
                        held -> held.need(Attribute.HOLDER).value(),
                        flatMapping(
                                held -> Stream.ofNullable(posts.get(held.owner()))
                                        .map(post -> place(post, called)),
                                collectingAndThen(toCollection(LinkedHashSet::new), List::copyOf))));
    }

    private static AsOf at(Hit hit, AsOf asOf) {
        return new AsOf(hit.nearestDay(), asOf.knownAt());
    }

    private static Optional<UnitId> owner(Hit hit) {
        return Optional.ofNullable(hit.nearest().owner()).map(UnitId::new);
    }

    private static Place place(ThingRow post, Map<ThingId, ThingName> called) {
        return place(Optional.of(post.need(Attribute.TITLE)), new UnitId(post.owner()), called);
    }

    /** @param called what things are called that are known to be there */
    private static Place place(Optional<LocalText> post, UnitId unit, Map<ThingId, ThingName> called) {
        ThingName name = Objects.requireNonNull(called.get(unit), () -> unit + " is referred to, but has no name");
        return new Place(post, name.name(), name.code());
    }

    private static Finding finding(Hit hit, List<Place> places) {
        return new Finding(
                hit.thing(),
                hit.nearest().name(),
                Optional.ofNullable(hit.nearest().code()).map(UnitCode::new),
                hit.fit(),
                hit.found(),
                hit.life(),
                places,
                Names.address(hit.kind(), hit.thing(), hit.nearest().code()));
    }
}
