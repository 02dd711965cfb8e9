package org.orgtrail.exchange.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.directory.Comparisons;
import org.orgtrail.directory.Difference;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.UnitId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation at two points. */
@RestController
class ComparisonsController {

    private final Comparisons comparisons;
    private final Units units;
    private final Points points;
    private final CurrentActor currentActor;

    ComparisonsController(Comparisons comparisons, Units units, Points points, CurrentActor currentActor) {
        this.comparisons = comparisons;
        this.units = units;
        this.points = points;
        this.currentActor = currentActor;
    }

    record Compared(Point from, Point to, Optional<UnitId> under, List<Differing> differences) {}

    /**
     * One thing that differs.
     *
     * @param type how: {@code Moved}, {@code Renamed}, …
     * @param difference what it was and is
     */
    record Differing(
            @JsonProperty("type") String type,
            @JsonUnwrapped Difference difference) {

        static Differing of(Difference difference) {
            return new Differing(difference.getClass().getSimpleName(), difference);
        }
    }

    @Operation(summary = "What differs between two points")
    @GetMapping("/api/v1/comparisons")
    ResponseEntity<Compared> compare(
            HttpServletRequest request,
            @RequestParam(name = "from-valid-on") Optional<LocalDate> fromValidOn,
            @RequestParam(name = "from-known-at") Optional<Instant> fromKnownAt,
            @RequestParam(name = "to-valid-on") Optional<LocalDate> toValidOn,
            @RequestParam(name = "to-known-at") Optional<Instant> toKnownAt,
            @RequestParam(name = "under") Optional<String> under,
            @RequestParam(name = "limit") Optional<Integer> limit,
            @RequestParam(name = "cursor") Optional<String> cursor) {
        Pages page = Pages.of(limit, cursor);
        Point from = points.at(fromValidOn, fromKnownAt);
        Point to = points.at(toValidOn, toKnownAt);
        Actor actor = currentActor.actor();
        Optional<UnitId> unit = under.map(key -> units.atEither(key, to, from, actor));
        List<Difference> differences =
                comparisons.compare(from.asOf(), to.asOf(), unit, actor).differences();
        Compared part = new Compared(
                from,
                to,
                unit,
                differences.stream()
                        .skip(page.offset())
                        .limit(page.limit())
                        .map(Differing::of)
                        .toList());
        Map<String, String> samePoints = new HashMap<>(from.parameters("from-"));
        samePoints.putAll(to.parameters("to-"));
        return page.answer(part, differences.size() - page.offset() > page.limit(), samePoints, request);
    }
}
