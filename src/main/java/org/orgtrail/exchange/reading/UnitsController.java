package org.orgtrail.exchange.reading;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Units as of a point: found, shown, and with all that is under them. */
@RestController
class UnitsController {

    private final DirectoryQueries directory;
    private final Units units;
    private final Points points;
    private final CurrentActor currentActor;

    UnitsController(DirectoryQueries directory, Units units, Points points, CurrentActor currentActor) {
        this.directory = directory;
        this.units = units;
        this.points = points;
        this.currentActor = currentActor;
    }

    record Found(Point asOf, List<UnitRef> units) {}

    /** All that the page of a unit shows. */
    record Shown(
            Point asOf,
            List<UnitRef> path,
            UnitPage.Unit unit,
            List<UnitPage.Unit> subUnits,
            EffectivePeriod lifetime,
            boolean startUnknown,
            Lineage lineage) {}

    record Tree(Point asOf, Branch unit) {}

    /**
     * A unit and what is under it.
     *
     * @param forums how many forums it hosts
     * @param more where what is under it is told, where that is deeper than was asked; {@code children} is empty then
     */
    record Branch(
            UnitId id,
            UnitCode code,
            LocalText names,
            UnitType type,
            int forums,
            List<Branch> children,
            Optional<String> more) {}

    /** How far down a tree is told, and as of when. */
    private record Reach(int depth, Point point, Actor actor, String context) {

        private static final int MOST = 100;

        static Reach of(Optional<Integer> depth, Point point, Actor actor, HttpServletRequest request) {
            int levels = depth.orElse(MOST);
            if (levels < 1 || levels > MOST) {
                throw Problem.malformed("depth", Integer.toString(levels), "1–" + MOST);
            }
            return new Reach(levels, point, actor, request.getContextPath());
        }

        String from(UnitId unit) {
            return context
                    + UriComponentsBuilder.fromPath("/api/v1/units/{id}/tree")
                            .queryParam("depth", "{depth}")
                            .queryParam("valid-on", "{valid-on}")
                            .queryParam("known-at", "{known-at}")
                            .encode()
                            .buildAndExpand(unit, depth, point.validOn(), point.knownAt())
                            .toUriString();
        }
    }

    @Operation(summary = "Units whose name or code contains a text")
    @GetMapping("/api/v1/units")
    ResponseEntity<Found> find(
            HttpServletRequest request,
            @RequestParam(name = "q") Optional<String> text,
            @RequestParam(name = "limit") Optional<Integer> limit,
            @RequestParam(name = "cursor") Optional<String> cursor,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Pages page = Pages.of(limit, cursor);
        Point point = points.at(validOn, knownAt);
        List<UnitRef> found = directory.findUnits(
                text.orElse(""), point.asOf(), currentActor.actor(), page.offset(), page.limit() + 1);
        boolean more = found.size() > page.limit();
        return page.answer(new Found(point, more ? found.subList(0, page.limit()) : found), more, point, request);
    }

    @Operation(summary = "All that the page of a unit shows")
    @GetMapping("/api/v1/units/{key}")
    Shown show(
            @PathVariable("key") String key,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Point point = points.at(validOn, knownAt);
        UnitPage page = units.page(key, point, currentActor.actor());
        return new Shown(
                point, page.path(), page.unit(), page.subUnits(), page.lifetime(), page.startUnknown(), page.lineage());
    }

    @Operation(
            summary =
                    "A unit and all that is under it, so many levels deep, 100 at most; what is deeper has its own address")
    @GetMapping("/api/v1/units/{key}/tree")
    Tree tree(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "depth") Optional<Integer> depth,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Point point = points.at(validOn, knownAt);
        Actor actor = currentActor.actor();
        Reach reach = Reach.of(depth, point, actor, request);
        UnitPage.Unit unit = units.page(key, point, actor).unit();
        UnitRef ref = unit.ref();
        return new Tree(
                point,
                new Branch(
                        ref.id(),
                        ref.code(),
                        ref.names(),
                        ref.type(),
                        unit.forums().size(),
                        under(ref.id(), 0, levels(ref.id(), reach), reach),
                        Optional.empty()));
    }

    /** What is under each unit, as far down as is told: a level at a time. */
    private Map<UnitId, List<TreeNode>> levels(UnitId top, Reach reach) {
        Map<UnitId, List<TreeNode>> under = new HashMap<>();
        List<UnitId> parents = List.of(top);
        for (int level = 0; level < reach.depth() && !parents.isEmpty(); level++) {
            Map<UnitId, List<TreeNode>> next =
                    directory.children(parents, reach.point().asOf(), reach.actor());
            under.putAll(next);
            parents = next.values().stream()
                    .flatMap(List::stream)
                    .filter(node -> node.children() > 0)
                    .map(TreeNode::id)
                    .toList();
        }
        return under;
    }

    private static List<Branch> under(UnitId parent, int level, Map<UnitId, List<TreeNode>> under, Reach reach) {
        return under.getOrDefault(parent, List.of()).stream()
                .map(node -> branch(node, level + 1, under, reach))
                .toList();
    }

    private static Branch branch(TreeNode node, int level, Map<UnitId, List<TreeNode>> under, Reach reach) {
        boolean deeper = node.children() > 0;
        boolean told = level < reach.depth();
        return new Branch(
                node.id(),
                node.code(),
                node.names(),
                node.type(),
                node.forums(),
                deeper && told ? under(node.id(), level, under, reach) : List.of(),
                deeper && !told ? Optional.of(reach.from(node.id())) : Optional.empty());
    }
}
