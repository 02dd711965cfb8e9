package org.orgtrail.exchange.reading;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.ChangePage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has changed, and which change set what. */
@RestController
class HistoryController {

    private final HistoryQueries history;
    private final Units units;
    private final Points points;
    private final CurrentActor currentActor;

    HistoryController(HistoryQueries history, Units units, Points points, CurrentActor currentActor) {
        this.history = history;
        this.units = units;
        this.points = points;
        this.currentActor = currentActor;
    }

    /** @param total how many entries there are in all */
    record History(Point asOf, int total, List<Told.Entry> entries) {}

    record Blame(Point asOf, List<Value> values) {}

    /**
     * A value that the page shows.
     *
     * @param attribute its name, as {@code RetractStep} takes it
     * @param value for people to read
     * @param step what set it, as {@code CorrectStep} and {@code RetractStep} take it
     */
    record Value(ThingId thing, String attribute, LocalText value, LocalDate from, StepId step, RecordedChange change) {

        static Value of(Blamed blamed) {
            return new Value(
                    blamed.origin().thing(),
                    blamed.origin().attribute().key(),
                    blamed.origin().value(),
                    blamed.origin().from(),
                    blamed.origin().step(),
                    blamed.change());
        }
    }

    /**
     * One change.
     *
     * @param stands true where something that it states still stands
     */
    record Recorded(
            Point asOf,
            RecordedChange change,
            List<Told.Entry> entries,
            boolean stands,
            List<ChangePage.Revision> takenBackBy,
            List<ChangePage.Revision> tookBack) {}

    @Operation(summary = "What has changed in a unit and is going to")
    @GetMapping("/api/v1/units/{key}/history")
    ResponseEntity<History> history(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "subtree") Optional<Boolean> subtree,
            @RequestParam(name = "as-recorded") Optional<Boolean> asRecorded,
            @RequestParam(name = "limit") Optional<Integer> limit,
            @RequestParam(name = "cursor") Optional<String> cursor,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Pages page = Pages.of(limit, cursor);
        Point point = points.at(validOn, knownAt);
        Actor actor = currentActor.actor();
        UnitId unit = units.id(key, point, actor);
        Span span = asRecorded.orElse(false) ? Span.AS_RECORDED : Span.ALL;
        HistoryQueries.EntryPage entries = history.entries(
                Selection.of(new Scope.OfUnit(unit, subtree.orElse(false))),
                point.asOf(),
                actor,
                span,
                page.offset(),
                page.limit());
        return page.answer(
                new History(
                        point,
                        entries.total(),
                        entries.entries().stream().map(Told.Entry::of).toList()),
                page.offset() + entries.entries().size() < entries.total(),
                point,
                request);
    }

    @Operation(summary = "For every value of a unit's page, the change and the step that set it")
    @GetMapping("/api/v1/units/{key}/blame")
    Blame blame(
            @PathVariable("key") String key,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Point point = points.at(validOn, knownAt);
        Actor actor = currentActor.actor();
        UnitId unit = units.page(key, point, actor).unit().ref().id();
        return new Blame(
                point,
                history.blame(unit, point.asOf(), actor).stream().map(Value::of).toList());
    }

    @Operation(summary = "One change as it was recorded, and what became of it")
    @GetMapping("/api/v1/changes/{id}")
    Recorded change(
            @PathVariable("id") String id,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt) {
        Point point = points.at(validOn, knownAt);
        ChangePage page = Ids.read(id, ChangeId::parse)
                .flatMap(it -> history.change(it, point.asOf(), currentActor.actor()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "change-unknown", id).with("asOf", point));
        return new Recorded(
                point,
                page.change(),
                page.entries().stream().map(Told.Entry::of).toList(),
                page.stands(),
                page.takenBackBy(),
                page.tookBack());
    }
}
