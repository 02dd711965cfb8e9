package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<UUID, List<ThingRow>> held = held(hits, asOf);
        Map<UUID, ThingRow> posts = rows
                .things(
                        held.values().stream()
                                .flatMap(List::stream)
                                .map(ThingRow::owner)
                                .toList(),
                        asOf.validOn(),
                        Directory.known(asOf))
                .stream()
                .collect(toMap(post -> post.id().value(), post -> post));
        Map<AsOf, Set<ThingId>> asked = new HashMap<>();
        hits.forEach(hit -> owner(hit)
                .ifPresent(unit -> asked.computeIfAbsent(at(hit, asOf), _ -> new HashSet<>())
                        .add(unit)));
        posts.values()
                .forEach(post ->
                        asked.computeIfAbsent(asOf, _ -> new HashSet<>()).add(new UnitId(post.owner())));
        Called called = new Called(names.of(asked, false));
        return hits.stream()
                .map(hit -> {
                    List<Place> places = hit.kind() == ThingKind.PERSON
                            ? places(held.getOrDefault(hit.thing().value(), List.of()), posts, asOf, called)
                            : owner(hit).map(unit -> place(Optional.empty(), called.at(at(hit, asOf), unit))).stream()
                                    .toList();
                    return finding(hit, places);
                })
                .toList();
    }

    /** The names of things that are known to be there. */
    private record Called(Map<AsOf, Map<ThingId, ThingName>> names) {

        ThingName at(AsOf asOf, ThingId thing) {
            return Objects.requireNonNull(
                    names.getOrDefault(asOf, Map.of()).get(thing), () -> thing + " is referred to, but has no name");
        }
    }

    private Map<UUID, List<ThingRow>> held(List<Hit> hits, AsOf asOf) {
        Collection<UUID> people = hits.stream()
                .filter(hit -> hit.kind() == ThingKind.PERSON)
                .map(hit -> hit.thing().value())
                .toList();
        return rows.heldBy(people, asOf.validOn(), Directory.known(asOf)).stream()
                .collect(groupingBy(held -> held.need(Attribute.HOLDER).value()));
    }

    private static AsOf at(Hit hit, AsOf asOf) {
        return new AsOf(hit.nearestDay(), asOf.knownAt());
    }

    private static Optional<UnitId> owner(Hit hit) {
        return Optional.ofNullable(hit.nearest().owner()).map(UnitId::new);
    }

    private static List<Place> places(
            List<ThingRow> appointments, Map<UUID, ThingRow> posts, AsOf asOf, Called called) {
        return appointments.stream()
                .flatMap(held -> Stream.ofNullable(posts.get(held.owner())))
                .map(post -> place(Optional.of(post.need(Attribute.TITLE)), called.at(asOf, new UnitId(post.owner()))))
                .distinct()
                .toList();
    }

    private static Place place(Optional<LocalText> post, ThingName unit) {
        return new Place(post, unit.name(), unit.code());
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
