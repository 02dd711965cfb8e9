package org.orgtrail.organisation.internal.guard;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ThingId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds units that are above themselves (R1). Each unit is walked up from once for each day, whoever is under it: the time it
 * takes grows with the number of units above those that a change moves, not with the number of ways up.
 */
@Component
class Cycles {

    /** A unit that is above itself, through that parent, from that day. */
    record Cycle(UUID unit, UUID parent, LocalDate from) {}

    private record Link(UUID parent, EffectivePeriod during) {}

    private static final EffectivePeriod ALWAYS = new EffectivePeriod(EffectiveDates.FIRST, EffectiveDates.OPEN_END);

    private final JdbcTemplate jdbc;

    Cycles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these units, which a change has placed, are above themselves after it, each with the first day of it. */
    List<Cycle> of(List<ThingId> placed) {
        Set<UUID> moved = placed.stream().map(ThingId::value).collect(Collectors.toSet());
        Map<UUID, List<Link>> links = new HashMap<>();
        jdbc.query(
                """
                with recursive above (unit) as (
                    select unnest(?)
                  union
                    select l.owner from above a join guard_link l on l.thing = a.unit and l.attribute = 'parent'
                )
                select l.thing, l.owner, lower(l.during) as first, upper(l.during) as until
                from above a join guard_link l on l.thing = a.unit and l.attribute = 'parent'""",
                row -> {
                    LocalDate until = row.getObject("until", LocalDate.class);
                    links.computeIfAbsent(row.getObject("thing", UUID.class), _ -> new ArrayList<>())
                            .add(new Link(
                                    row.getObject("owner", UUID.class),
                                    new EffectivePeriod(
                                            row.getObject("first", LocalDate.class),
                                            until == null ? EffectiveDates.OPEN_END : until)));
                },
                GuardTables.ids(placed));
        Walk walk = new Walk(links, moved);
        moved.forEach(walk::up);
        return List.copyOf(walk.cycles.values());
    }

    private static final class Walk {

        /** A unit on the way up, and where it leads on from there, each for days for which the way leads through it. */
        private record Stop(UUID unit, Deque<Link> onwards) {}

        private final Map<UUID, List<Link>> links;
        private final Set<UUID> moved;
        private final Map<UUID, Days> walked = new HashMap<>();
        private final List<Stop> way = new ArrayList<>();
        private final Map<UUID, Integer> placeOnTheWay = new HashMap<>();
        private final Map<UUID, Cycle> cycles = new LinkedHashMap<>();

        Walk(Map<UUID, List<Link>> links, Set<UUID> moved) {
            this.links = links;
            this.moved = moved;
        }

        void up(UUID start) {
            stop(start, ALWAYS);
            while (!way.isEmpty()) {
                Stop last = way.getLast();
                Link next = last.onwards().poll();
                if (next == null) {
                    way.removeLast();
                    placeOnTheWay.remove(last.unit());
                    continue;
                }
                Integer place = placeOnTheWay.get(next.parent());
                if (place == null) {
                    stop(next.parent(), next.during());
                } else {
                    cycle(place, next);
                }
            }
        }

        /** Goes on from here for the days for which nobody has yet. */
        private void stop(UUID unit, EffectivePeriod during) {
            Deque<Link> onwards = new ArrayDeque<>();
            for (EffectivePeriod piece :
                    walked.computeIfAbsent(unit, _ -> new Days()).add(during)) {
                for (Link link : links.getOrDefault(unit, List.of())) {
                    link.during().overlap(piece).ifPresent(period -> onwards.add(new Link(link.parent(), period)));
                }
            }
            placeOnTheWay.put(unit, way.size());
            way.add(new Stop(unit, onwards));
        }

        /** The way from that place on leads back to it, by this link. */
        private void cycle(int place, Link closing) {
            LocalDate from = closing.during().from();
            for (int i = place; i < way.size(); i++) {
                UUID unit = way.get(i).unit();
                UUID parent = i + 1 < way.size() ? way.get(i + 1).unit() : closing.parent();
                if (moved.contains(unit)) {
                    cycles.merge(
                            unit,
                            new Cycle(unit, parent, from),
                            (one, other) -> other.from().isBefore(one.from()) ? other : one);
                }
            }
        }
    }
}
