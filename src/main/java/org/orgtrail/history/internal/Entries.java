package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.ChangeEntry.Told;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.internal.HistoryStore.Row;
import org.orgtrail.history.internal.NamesThen.Asked;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Telling.Context;
import org.orgtrail.history.internal.Telling.Line;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** Makes entries of events, with the names that the directory knows. */
final class Entries {

    /** How often what is taken back may itself have taken something back, and still be told. */
    private static final int DEEPEST = 6;

    /** What makes an entry of the world: a change, and a day from which some of it holds. */
    private record Key(RecordedChange change, LocalDate day) {}

    /** An entry whose lines are not put into words yet. */
    private record Draft(
            RecordedChange change,
            LocalDate day,
            Position knownAt,
            List<Line> lines,
            List<RecordedChange> corrections) {}

    private final HistoryStore store;
    private final DirectoryQueries directory;
    private final Clock clock;

    Entries(HistoryStore store, DirectoryQueries directory, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What stands, an entry for each change and day, in the order of the rows.
     *
     * @param here the unit whose history it is; null where it is no unit's
     */
    List<ChangeEntry> ofTheWorld(@Nullable UnitId here, List<Row> rows, AsOf asOf, Actor actor) {
        Map<Key, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(
                        new Key(row.change(), row.event().effectiveFrom()), _ -> new ArrayList<>())
                .add(row));
        Telling telling = new Telling(
                new Places(here, unitsOf(events(rows), asOf.knownAt()).asKnownAt(asOf.knownAt())), true);
        List<Row> kin = kin(rows, asOf.knownAt(), false);
        Map<Position, RecordedChange> restating = restating(rows);
        List<Draft> drafts = new ArrayList<>();
        groups.forEach((key, its) -> drafts.add(new Draft(
                key.change(),
                key.day(),
                asOf.knownAt(),
                telling.of(events(its), context(key.change(), kin)),
                its.stream()
                        .map(Row::statedAt)
                        .filter(position -> !position.equals(key.change().position()))
                        .distinct()
                        .sorted()
                        .flatMap(position -> Stream.ofNullable(restating.get(position)))
                        .toList())));
        return entries(drafts, asOf, actor);
    }

    /** What was recorded, an entry for each change, in the order of the rows. */
    List<ChangeEntry> asRecorded(@Nullable UnitId here, List<Row> rows, AsOf asOf, Actor actor) {
        List<Draft> drafts = new ArrayList<>();
        linesAsRecorded(here, rows, asOf.knownAt(), true).forEach((change, lines) -> {
            LocalDate day = firstDay(lines);
            drafts.add(new Draft(
                    change,
                    day,
                    change.position(),
                    lines.stream().map(line -> on(day, line)).toList(),
                    List.of()));
        });
        return entries(drafts, asOf, actor);
    }

    /** What one change recorded, an entry for each day, the earliest first. */
    List<ChangeEntry> ofOne(List<Row> rows, AsOf asOf, Actor actor) {
        List<Draft> drafts = new ArrayList<>();
        linesAsRecorded(null, rows, asOf.knownAt(), false).forEach((change, lines) -> {
            LocalDate first = firstDay(lines);
            Map<LocalDate, List<Line>> byDay = new TreeMap<>();
            lines.forEach(line -> byDay.computeIfAbsent(
                            line.day().equals(EffectiveDates.FIRST) ? first : line.day(), _ -> new ArrayList<>())
                    .add(line));
            byDay.forEach((day, its) -> drafts.add(new Draft(change, day, change.position(), its, List.of())));
        });
        return entries(drafts, asOf, actor);
    }

    /**
     * The lines of events that are not in the log yet.
     *
     * @param unitOf where posts will be, besides what is known
     */
    List<Line> planned(
            List<OrganisationEvent> events, Position knownAt, BiFunction<PostId, LocalDate, Optional<UnitId>> unitOf) {
        Map<StepId, Row> recalled = recalled(events);
        var known = unitsOf(
                        Stream.concat(
                                        events.stream(),
                                        recalled.values().stream().map(Row::event))
                                .toList(),
                        knownAt)
                .asKnownAt(knownAt);
        Places places = new Places(null, (post, day) -> unitOf.apply(post, day).or(() -> known.apply(post, day)));
        Set<StepId> takenBack = events.stream()
                .flatMap(event -> event instanceof StepRetracted it ? Stream.of(it.retracted()) : Stream.empty())
                .collect(toSet());
        List<Row> kin = kin(recalled.values(), knownAt, true);
        return new LogTelling(new Telling(places, false), recalled, change -> context(change, kin), clock.getZone())
                .of(events, Context.NONE, change -> takenBack.containsAll(store.standing(change.position(), knownAt)));
    }

    private Map<RecordedChange, List<Line>> linesAsRecorded(
            @Nullable UnitId here, List<Row> rows, Position knownAt, boolean gathers) {
        Map<StepId, Row> recalled = recalled(events(rows));
        Map<RecordedChange, List<OrganisationEvent>> byChange = new LinkedHashMap<>();
        rows.forEach(row ->
                byChange.computeIfAbsent(row.change(), _ -> new ArrayList<>()).add(row.event()));
        List<Row> all = new ArrayList<>(rows);
        all.addAll(recalled.values());
        PostUnits units = unitsOf(events(all), knownAt);
        List<Row> kin = kin(all, knownAt, true);
        Map<RecordedChange, List<Line>> lines = new LinkedHashMap<>();
        byChange.forEach((change, events) -> {
            Predicate<RecordedChange> undone =
                    other -> store.standing(other.position(), change.position()).isEmpty();
            Telling telling = new Telling(new Places(here, units.asKnownAt(change.position())), gathers);
            LogTelling log = new LogTelling(telling, recalled, other -> context(other, kin), clock.getZone());
            lines.put(change, log.of(events, context(change, kin), undone));
        });
        return lines;
    }

    /** A line of another day than its entry's says so. What holds of a person holds on every day. */
    private static Line on(LocalDate day, Line line) {
        return line.day().equals(day) || line.day().equals(EffectiveDates.FIRST)
                ? line
                : new Line(
                        line.day(), Phrase.of("on-day", new Literal(line.day().toString()), line.phrase()));
    }

    private static LocalDate firstDay(List<Line> lines) {
        return LogTelling.firstDay(lines.stream().map(Line::day));
    }

    /** The events that these take back, those that they take back in turn, and so on. */
    private Map<StepId, Row> recalled(List<OrganisationEvent> events) {
        Map<StepId, Row> recalled = new HashMap<>();
        List<OrganisationEvent> latest = events;
        for (int depth = 0; depth < DEEPEST && !latest.isEmpty(); depth++) {
            Set<StepId> wanted = latest.stream()
                    .flatMap(event -> event instanceof StepRetracted it ? Stream.of(it.retracted()) : Stream.empty())
                    .filter(step -> !recalled.containsKey(step))
                    .collect(toSet());
            List<Row> found = store.recorded(wanted);
            found.forEach(row -> recalled.put(row.event().stepId(), row));
            latest = events(found);
        }
        return recalled;
    }

    /** What several units may have in common with the rows' events in one sentence. */
    private List<Row> kin(Collection<Row> rows, Position knownAt, boolean asRecorded) {
        Set<UnitId> units = rows.stream()
                .flatMap(row -> switch (row.event()) {
                    case UnitClosed it -> it.successorIds().stream();
                    case UnitEstablished it when !it.predecessorIds().isEmpty() -> Stream.of(it.unitId());
                    case OrganisationEvent _ -> Stream.empty();
                })
                .collect(toSet());
        return store.kin(units, knownAt, asRecorded);
    }

    private static Context context(RecordedChange change, List<Row> kin) {
        return new Context(
                events(kin.stream().filter(row -> row.change().equals(change)).toList()),
                kin.stream()
                        .filter(row -> !row.change().equals(change))
                        .flatMap(row -> row.event() instanceof UnitClosed it ? Stream.of(it) : Stream.empty())
                        .toList());
    }

    private Map<Position, RecordedChange> restating(List<Row> rows) {
        Map<Position, RecordedChange> changes = new HashMap<>();
        store.changesAt(rows.stream()
                        .filter(row -> !row.statedAt().equals(row.change().position()))
                        .map(Row::statedAt)
                        .collect(toSet()))
                .forEach(change -> changes.put(change.position(), change));
        return changes;
    }

    private PostUnits unitsOf(List<OrganisationEvent> events, Position knownAt) {
        return store.unitsOf(
                events.stream().map(Places::post).flatMap(Optional::stream).collect(toSet()), knownAt);
    }

    private List<ChangeEntry> entries(List<Draft> drafts, AsOf asOf, Actor actor) {
        NamesThen names =
                NamesThen.of(drafts.stream().map(draft -> new Asked(draft.lines(), draft.knownAt())), directory, actor);
        return drafts.stream()
                .map(draft -> new ChangeEntry(
                        draft.change(),
                        draft.day(),
                        timing(draft.change(), draft.day(), asOf),
                        names.distinct(draft.lines(), draft.knownAt())
                                .<Told>map(line -> locale -> names.sentence(line, draft.knownAt(), locale))
                                .toList(),
                        draft.corrections()))
                .toList();
    }

    private Timing timing(RecordedChange change, LocalDate day, AsOf asOf) {
        if (day.equals(EffectiveDates.FIRST)) {
            return new Timing.Always();
        }
        if (day.isAfter(asOf.validOn())) {
            return new Timing.Planned();
        }
        long late = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(change.recordedAt(), clock.getZone()));
        return late > 0 ? new Timing.Late(late) : new Timing.InTime();
    }

    private static List<OrganisationEvent> events(List<Row> rows) {
        return rows.stream().map(Row::event).toList();
    }
}
