package org.orgtrail.exchange.reading;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orgtrail.access.Accounts;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.exchange.web.Languages;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.CsvTable;
import org.orgtrail.history.HistoryCsv;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.EntryPage;
import org.orgtrail.history.HistoryQueries.Place;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.EffectiveDates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has changed anywhere and is going to: the feed, a part at a time as JSON, or all of it as a table. */
@RestController
class FeedController {

    private static final MediaType CSV = MediaType.parseMediaType(CsvTable.MEDIA_TYPE);

    private final HistoryQueries history;
    private final Units units;
    private final Persons persons;
    private final Points points;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Clock clock;

    FeedController(
            HistoryQueries history,
            Units units,
            Persons persons,
            Points points,
            Accounts accounts,
            CurrentActor currentActor,
            Clock clock) {
        this.history = history;
        this.units = units;
        this.persons = persons;
        this.points = points;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "What has changed anywhere and is going to, the latest first; with Accept: text/csv all of it as a table",
            description = "Confined to a unit and all that was under it at the time (under), or to the unit alone (with"
                    + " subtree=false), or to a person (person): not to a unit and a person at once.")
    @GetMapping(
            path = "/api/v1/changes",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvTable.MEDIA_TYPE})
    @Nullable
    ResponseEntity<HistoryController.History> changes(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "under") Optional<String> under,
            @RequestParam(name = "subtree") Optional<Boolean> subtree,
            @RequestParam(name = "person") Optional<String> person,
            @RequestParam(name = "from") Optional<LocalDate> from,
            @RequestParam(name = "until") Optional<LocalDate> until,
            @RequestParam(name = "kind") Optional<String> kind,
            @RequestParam(name = "decision") Optional<String> decision,
            @RequestParam(name = "as-recorded") Optional<Boolean> asRecorded,
            @RequestParam(name = "limit") Optional<Integer> limit,
            @RequestParam(name = "cursor") Optional<String> cursor,
            @RequestParam(name = "valid-on") Optional<LocalDate> validOn,
            @RequestParam(name = "known-at") Optional<Instant> knownAt)
            throws IOException {
        int most = Pages.limit(limit);
        Optional<FeedCursor> begin = cursor.map(FeedCursor::of);
        Point point = points.at(validOn, knownAt);
        Actor actor = currentActor.actor();
        Selection selection = new Selection(
                scope(under, subtree.orElse(true), person, point, actor),
                from.orElse(EffectiveDates.FIRST),
                until.orElse(EffectiveDates.OPEN_END),
                kind.map(FeedController::kind).map(Set::of).orElseGet(Set::of),
                decision.map(String::strip).filter(text -> !text.isEmpty()));
        Span span = asRecorded.orElse(false) ? Span.AS_RECORDED : Span.ALL;
        HistoryCsv.Part entries = (last, some) -> history.readOn(selection, point.asOf(), actor, span, last, some);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (wantsTable(request)) {
            refuseParts(limit.isPresent() ? "limit" : cursor.isPresent() ? "cursor" : "");
            writeTable(entries, point, request, response);
            return null;
        }
        EntryPage found = begin.map(it -> new EntryPage(entries.after(Optional.of(it.after()), most), it.total()))
                .orElseGet(() -> history.entries(selection, point.asOf(), actor, span, 0, most));
        return Pages.answer(
                new HistoryController.History(
                        point,
                        found.total(),
                        found.entries().stream().map(Told.Entry::of).toList()),
                next(found, begin.map(FeedCursor::read).orElse(0)),
                point.parameters(""),
                request);
    }

    private Scope scope(Optional<String> under, boolean subtree, Optional<String> person, Point point, Actor actor) {
        if (under.isPresent() && person.isPresent()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "parameter-excluded", "person", "under")
                    .with("parameter", "person");
        }
        return person.<Scope>map(id -> new Scope.OfThing(persons.id(id, point, actor)))
                .or(() -> under.map(key -> new Scope.OfUnit(units.id(key, point, actor), subtree)))
                .orElseGet(Scope.Everything::new);
    }

    private static Optional<String> next(EntryPage part, int before) {
        int read = before + part.entries().size();
        return part.entries().isEmpty() || read >= part.total()
                ? Optional.empty()
                : Optional.of(new FeedCursor(Place.of(part.entries().getLast()), read, part.total()).text());
    }

    /** The table is given whole. */
    private static void refuseParts(String parameter) {
        if (!parameter.isEmpty()) {
            String others = "as-recorded, decision, from, kind, known-at, person, subtree, under, until, valid-on";
            throw new Problem(HttpStatus.BAD_REQUEST, "parameter-unknown", parameter, others)
                    .with("parameter", parameter);
        }
    }

    private static ChangeKind kind(String text) {
        return Arrays.stream(ChangeKind.values())
                .filter(each -> inAddress(each).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.malformed(
                        "kind",
                        text,
                        Arrays.stream(ChangeKind.values())
                                .map(FeedController::inAddress)
                                .collect(Collectors.joining(", "))));
    }

    private static String inAddress(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whoever accepts both is answered in JSON, unless they would rather have the table. */
    private static boolean wantsTable(HttpServletRequest request) {
        List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        return quality(CSV, accepted) > quality(MediaType.APPLICATION_JSON, accepted);
    }

    /** How much they want it: what is named exactly counts before what a wildcard lets in. */
    private static double quality(MediaType type, List<MediaType> accepted) {
        return accepted.isEmpty()
                ? 1
                : accepted.stream()
                        .filter(it -> it.includes(type))
                        .max((one, other) -> one.isMoreSpecific(other) ? 1 : other.isMoreSpecific(one) ? -1 : 0)
                        .map(MediaType::getQualityValue)
                        .orElse(0.0);
    }

    private void writeTable(
            HistoryCsv.Part entries, Point point, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = Languages.of(request);
        response.setContentType(CsvTable.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"changes-" + point.validOn() + ".csv\"");
        new HistoryCsv(locale, clock.getZone(), recordedBy -> accounts.recorder(recordedBy, locale))
                .write(entries, response.getOutputStream());
    }
}
