package org.orgtrail.exchange.reading;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Finding;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.shared.ThingKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is, was or will be called like a text, as of a point. */
@RestController
class SearchController {

    private static final Set<ThingKind> KINDS =
            EnumSet.of(ThingKind.UNIT, ThingKind.PERSON, ThingKind.POST, ThingKind.FORUM);

    private static final int MOST = 100;
    private static final int USUAL = 20;

    private final DirectoryQueries directory;
    private final Points points;
    private final CurrentActor currentActor;

    SearchController(DirectoryQueries directory, Points points, CurrentActor currentActor) {
        this.directory = directory;
        this.points = points;
        this.currentActor = currentActor;
    }

    record Found(Point asOf, List<Finding> findings) {}

    @Operation(summary = "Units, people, posts and forums that have, had or will have a name like a text")
    @GetMapping("/api/v1/search")
    Found search(
            @RequestParam(name = "q") Optional<String> text,
            @RequestParam(name = "kind") Optional<String> kind,
            @RequestParam(name = "limit") Optional<Integer> limit,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        int most = limit.orElse(USUAL);
        if (most < 1 || most > MOST) {
            throw Problem.malformed("limit", Integer.toString(most), "1–" + MOST);
        }
        Set<ThingKind> kinds = kind.map(SearchController::kind).orElse(KINDS);
        Point point = points.at(validOn, knownAt);
        return new Found(point, directory.search(text.orElse(""), kinds, point.asOf(), currentActor.actor(), most));
    }

    private static Set<ThingKind> kind(String name) {
        return KINDS.stream()
                .filter(each -> each.prefix().equals(name))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> Problem.malformed(
                        "kind", name, KINDS.stream().map(ThingKind::prefix).collect(Collectors.joining(", "))));
    }
}
