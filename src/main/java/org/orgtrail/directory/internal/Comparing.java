package org.orgtrail.directory.internal;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Comparison;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.Difference;
import org.orgtrail.directory.Difference.Subject;
import org.orgtrail.directory.DifferenceTree;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares by the rectangles, from one snapshot of the database. Only the things that differ are read, and what is needed to tell
 * of them.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Comparing implements Comparisons {

    private static final Comparator<Difference> ORDER = Comparator.comparing(
                    (Difference it) ->
                            it.subject().unit().map(unit -> unit.names().sv()).orElse(""),
                    Siblings.swedish())
            .thenComparing(it -> it.subject()
                    .unit()
                    .map(unit -> unit.id().value().toString())
                    .orElse(""))
            .thenComparing(DifferenceTrees.OF_ONE_UNIT);

    private final ThingRows rows;
    private final Publicity publicity;
    private final Successions successions;

    Comparing(ThingRows rows, Publicity publicity, Successions successions) {
        this.rows = rows;
        this.publicity = publicity;
        this.successions = successions;
    }

    @Override
    public Comparison compare(AsOf before, AsOf after, Optional<UnitId> under, Actor actor) {
        Map<UUID, Both> differing = new HashMap<>();
        visible(otherwise(before, after), before, actor)
                .forEach(row -> differing.put(row.id().value(), new Both(row, null)));
        visible(otherwise(after, before), after, actor)
                .forEach(row -> differing.merge(
                        row.id().value(), new Both(null, row), (one, other) -> new Both(one.before(), other.after())));
        return new Comparison(told(List.copyOf(differing.values()), before, after, under));
    }

    @Override
    public DifferenceTree tree(AsOf before, AsOf after, Optional<UnitId> under, Actor actor) {
        return new DifferenceTrees(rows, before, after, under)
                .of(compare(before, after, under, actor).differences());
    }

    private List<ThingRow> otherwise(AsOf there, AsOf other) {
        return rows.otherwise(there.validOn(), Directory.known(there), other.validOn(), Directory.known(other));
    }

    /** Whether it is, or what it belongs to is, in the branch at that point. */
    private boolean isUnder(Optional<UnitId> unit, Both both, Snapshot point, Set<UUID> branch) {
        boolean detail = both.of(ThingKind.APPOINTMENT) || both.of(ThingKind.CONTACT);
        return unit.isEmpty()
                || point.isIn(both.id().value(), branch)
                || (detail && both.rows().anyMatch(row -> point.isIn(row.owner(), branch)));
    }

    private Set<UUID> branch(Optional<UnitId> unit, AsOf point) {
        return unit.map(it -> Set.copyOf(rows.branch(it.value(), point.validOn(), Directory.known(point))))
                .orElse(Set.of());
    }

    private List<ThingRow> visible(List<ThingRow> found, AsOf point, Actor actor) {
        Map<Boolean, List<ThingRow>> contacts =
                found.stream().collect(partitioningBy(row -> row.id().kind() == ThingKind.CONTACT));
        return Stream.concat(
                        contacts.getOrDefault(false, List.of()).stream(),
                        publicity.visible(contacts.getOrDefault(true, List.of()), point.validOn(), actor).stream())
                .toList();
    }

    /** A thing as it is at both points; null where it is not there. */
    record Both(@Nullable ThingRow before, @Nullable ThingRow after) {

        /** As it is at the second point, or at the first where it is only there. */
        ThingRow latter() {
            ThingRow row = after == null ? before : after;
            if (row == null) {
                throw new IllegalStateException("It is at neither point");
            }
            return row;
        }

        ThingRow needBefore() {
            return Objects.requireNonNull(before);
        }

        ThingRow needAfter() {
            return Objects.requireNonNull(after);
        }

        Stream<ThingRow> rows() {
            return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream);
        }

        ThingId id() {
            return latter().id();
        }

        boolean of(ThingKind kind) {
            return id().kind() == kind;
        }
    }

    private List<Difference> told(List<Both> differing, AsOf before, AsOf after, Optional<UnitId> under) {
        Set<UUID> things = differing.stream()
                .flatMap(Both::rows)
                .flatMap(row -> Stream.concat(Stream.of(row.id().value()), Stream.ofNullable(row.owner())))
                .collect(toSet());
        Snapshot then = new Snapshot(rows, before);
        Snapshot now = new Snapshot(rows, after);
        then.read(things, posts(differing));
        now.read(things, posts(differing));
        Set<UUID> branchThen = branch(under, before);
        Set<UUID> branchNow = branch(under, after);
        List<Both> told = differing.stream()
                .filter(both -> isUnder(under, both, then, branchThen) || isUnder(under, both, now, branchNow))
                .toList();
        return told(told, then, now, UnitSuccessions.read(told, before, after, rows, successions, now));
    }

    private static Set<UUID> posts(List<Both> differing) {
        return differing.stream()
                .filter(it -> it.of(ThingKind.APPOINTMENT))
                .flatMap(Both::rows)
                .map(ThingRow::owner)
                .collect(toSet());
    }

    private static List<Difference> told(List<Both> differing, Snapshot then, Snapshot now, UnitSuccessions ofUnits) {
        ThingDifferences ofThings = new ThingDifferences(then, now);
        List<Difference> told = new ArrayList<>();
        for (Both both : differing) {
            Subject subject = ofThings.subject(both.latter(), both.after() == null);
            told.addAll(
                    both.of(ThingKind.UNIT) && (both.before() == null || both.after() == null)
                            ? ofUnits.of(both, subject)
                            : ofThings.of(both, subject));
        }
        posts(differing).forEach(post -> ofThings.restaffed(post).ifPresent(told::add));
        told.sort(ORDER);
        return told;
    }
}
