package org.orgtrail.exchange.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orgtrail.access.CurrentActor;
import org.orgtrail.exchange.json.Shape;
import org.orgtrail.exchange.web.Languages;
import org.orgtrail.exchange.web.Problem;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.Sentence;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Objection;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.Preview;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where changes are posted: all of one is recorded, or nothing. */
@RestController
class ChangesController {

    private static final String ADDRESS = "/api/v1/changes";
    private static final String REPLAYED = "Idempotent-Replayed";

    private final ChangeReader reader;
    private final OrganisationActions organisation;
    private final CurrentActor currentActor;
    private final ChangeLog log;
    private final ReadModels readModels;
    private final HistoryQueries history;
    private final Clock clock;
    private final JsonMapper mapper;

    ChangesController(
            ChangeReader reader,
            OrganisationActions organisation,
            CurrentActor currentActor,
            ChangeLog log,
            ReadModels readModels,
            HistoryQueries history,
            Clock clock,
            JsonMapper mapper) {
        this.reader = reader;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.log = log;
        this.readModels = readModels;
        this.history = history;
        this.clock = clock;
        this.mapper = mapper;
    }

    @Operation(
            summary = "Record a change, all of it or nothing",
            security = @SecurityRequirement(name = "token"),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "#/components/schemas/" + ChangeSchemas.CHANGE))))
    @ApiResponse(responseCode = "200", description = "Nothing changed, or a dry run: the preview")
    @ApiResponse(responseCode = "201", description = "Recorded")
    @ApiResponse(responseCode = "400", description = "It cannot be read as a change")
    @ApiResponse(responseCode = "409", description = "Somebody else has changed the same")
    @ApiResponse(responseCode = "422", description = "It breaks rules")
    @PostMapping(
            path = ADDRESS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> post(HttpServletRequest request, @RequestParam(name = "dry-run") Optional<Boolean> dryRun) {
        Locale locale = Languages.of(request);
        ChangeReader.Read read = reader.read(BoundedBody.read(request), IdempotencyKey.of(request));
        Change change = read.change()
                .orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "change-unreadable", read.findings(), locale));
        return dryRun.orElse(false)
                ? ResponseEntity.ok(tried(read, change, locale))
                : recorded(request, read, change, locale);
    }

    private ResponseEntity<Object> recorded(
            HttpServletRequest request, ChangeReader.Read read, Change change, Locale locale) {
        return switch (organisation.record(change, currentActor.actor())) {
            case Outcome.Recorded(var changeId, var position, var replayed) -> {
                readModels.await(position);
                var answer = ResponseEntity.created(URI.create(request.getContextPath() + ADDRESS + "/" + changeId));
                yield (replayed ? answer.header(REPLAYED, "true") : answer)
                        .body(new Answers.Stored(changeId, position, true, read.ids()));
            }
            case Outcome.NothingChanged(var changeId) ->
                ResponseEntity.ok(new Answers.Stored(changeId, null, false, read.ids()));
            case Outcome.Rejected(var objections) -> throw refusal(change, objections, locale);
        };
    }

    /** A conflict alone can be settled by looking again; a broken rule has to be mended first. */
    private static Problem refusal(Change change, List<Objection> objections, Locale locale) {
        boolean conflict = objections.stream().noneMatch(Objection.Broken.class::isInstance);
        Problem problem = conflict
                ? new Problem(HttpStatus.CONFLICT, "conflict", objections.size())
                : new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "rules-broken", objections.size());
        return problem.with("violations", Violations.of(change, objections, locale));
    }

    private Answers.Tried tried(ChangeReader.Read read, Change change, Locale locale) {
        boolean recordedBefore = log.find(change.changeId()).isPresent();
        Preview preview = recordedBefore
                ? new Preview(List.of(), List.of(), List.of())
                : organisation.preview(change, currentActor.actor());
        boolean stands = preview.objections().isEmpty();
        return new Answers.Tried(
                change.changeId(),
                stands && !preview.events().isEmpty(),
                recordedBefore,
                read.ids(),
                preview.events().stream().map(this::event).toList(),
                told(preview.events()),
                preview.laterSteps(),
                Violations.of(change, preview.objections(), locale));
    }

    private List<LocalText> told(List<OrganisationEvent> events) {
        AsOf now = AsOf.on(LocalDate.now(clock));
        Actor actor = currentActor.actor();
        List<Sentence> swedish = history.tell(events, now, actor, Texts.SWEDISH);
        List<Sentence> english = history.tell(events, now, actor, Texts.ENGLISH);
        return IntStream.range(0, swedish.size())
                .mapToObj(
                        i -> new LocalText(swedish.get(i).text(), english.get(i).text()))
                .toList();
    }

    /** The event with its name, without the id of its step: that is made when it is recorded. Fields are named as in commands. */
    private ObjectNode event(OrganisationEvent event) {
        ObjectNode written = mapper.valueToTree(event);
        ObjectNode node = mapper.createObjectNode();
        node.put(Shape.TYPE, event.getClass().getSimpleName());
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            node.set(Shape.nameOf(component), written.get(component.getName()));
        }
        node.remove("stepId");
        return node;
    }
}
