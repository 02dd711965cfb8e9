package org.orgtrail.history.internal;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.ChangeEntry.Told;
import org.orgtrail.history.ChangePage;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.internal.HistoryStore.Row;
import org.orgtrail.history.internal.HistoryStore.Rows;
import org.orgtrail.history.internal.Telling.Line;
import org.orgtrail.organisation.event.ContactEvent;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the history from what {@link HistoryStore} holds, with the names that the directory knows. Each answer is read from one
 * snapshot of the database.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class RecordedHistory implements HistoryQueries {

    private final HistoryStore store;
    private final DirectoryQueries directory;
    private final ObjectProvider<Provenance> provenance;
    private final Rights rights;
    private final Clock clock;

    RecordedHistory(
            HistoryStore store,
            DirectoryQueries directory,
            ObjectProvider<Provenance> provenance,
            Rights rights,
            Clock clock) {
        this.provenance = provenance;
        this.store = store;
        this.directory = directory;
        this.rights = rights;
        this.clock = clock;
    }

    /** What makes an entry: a change, and a day from which some of it holds. */
    private record Key(RecordedChange change, LocalDate day) {}

    @Override
    public EntryPage ofUnit(UnitId unit, boolean subtree, AsOf asOf, Actor actor, Span span, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > 500) {
            throw new IllegalArgumentException("No page begins at " + offset + " with " + limit + " entries");
        }
        Rows rows = store.ofUnit(unit, subtree, asOf, rights.seesInternal(actor), span, offset, limit);
        return new EntryPage(entries(unit, rows.rows(), asOf, actor), rows.total());
    }

    @Override
    public Optional<ChangePage> change(ChangeId id, AsOf asOf, Actor actor) {
        return store.changes(List.of(id)).stream().findFirst().map(change -> {
            List<Row> rows = visible(store.eventsOf(change), actor).stream()
                    .map(event -> new Row(change, event))
                    .sorted(Comparator.comparing(row -> row.event().effectiveFrom()))
                    .toList();
            return new ChangePage(change, entries(null, rows, asOf, actor), true, List.of(), List.of());
        });
    }

    @Override
    public Map<ChangeId, RecordedChange> changes(Collection<ChangeId> ids, Actor actor) {
        return store.changes(ids).stream().collect(toMap(RecordedChange::id, Function.identity()));
    }

    @Override
    public List<Blamed> blame(UnitId unit, AsOf asOf, Actor actor) {
        List<Origin> origins = provenance.getObject().of(unit, asOf, actor);
        Map<ChangeId, RecordedChange> changes =
                changes(origins.stream().map(Origin::change).collect(toSet()), actor);
        return origins.stream()
                .flatMap(origin ->
                        Stream.ofNullable(changes.get(origin.change())).map(change -> new Blamed(origin, change)))
                .toList();
    }

    private List<ChangeEntry> entries(@Nullable UnitId here, List<Row> rows, AsOf asOf, Actor actor) {
        Map<Key, List<OrganisationEvent>> events = new LinkedHashMap<>();
        for (Row row : rows) {
            events.computeIfAbsent(new Key(row.change(), row.event().effectiveFrom()), _ -> new ArrayList<>())
                    .add(row.event());
        }
        Telling telling =
                new Telling(here, unitsOf(rows.stream().map(Row::event).toList(), asOf.knownAt()));
        Map<Key, List<Line>> lines = new LinkedHashMap<>();
        events.forEach((key, its) -> lines.put(key, telling.of(its)));
        Map<LocalDate, Map<ThingId, ThingName>> names =
                names(lines.values().stream().flatMap(List::stream), asOf, actor);
        return lines.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), names, asOf))
                .toList();
    }

    @Override
    public List<Sentence> tell(List<OrganisationEvent> events, AsOf asOf, Actor actor, Locale locale) {
        List<OrganisationEvent> shown = visible(events, actor);
        Introductions introductions = new Introductions(events);
        var known = unitsOf(shown, asOf.knownAt());
        Telling telling =
                new Telling(null, (post, day) -> introductions.unitOf(post).or(() -> known.apply(post, day)));
        List<Line> lines = telling.of(shown);
        Map<LocalDate, Map<ThingId, ThingName>> names = names(lines.stream(), asOf, actor);
        names.replaceAll(introductions::over);
        return distinct(lines, names)
                .map(line -> Wording.sentence(line.phrase(), names.getOrDefault(line.day(), Map.of()), locale))
                .toList();
    }

    private List<OrganisationEvent> visible(List<OrganisationEvent> events, Actor actor) {
        if (rights.seesInternal(actor)) {
            return events;
        }
        Set<ContactId> internal = store.internal(events.stream()
                .filter(ContactEvent.class::isInstance)
                .map(event -> ((ContactEvent) event).contactId())
                .toList());
        return events.stream()
                .filter(event -> switch (event) {
                    case ContactPointPublished it when it.visibility() == Visibility.STAFF -> false;
                    case ContactPointChanged it when it.visibility() == Visibility.STAFF -> false;
                    case ContactEvent it -> !internal.contains(it.contactId());
                    case OrganisationEvent _ -> true;
                })
                .toList();
    }

    private BiFunction<PostId, LocalDate, Optional<UnitId>> unitsOf(List<OrganisationEvent> events, Position knownAt) {
        return store.unitsOf(
                events.stream().map(Telling::post).flatMap(Optional::stream).collect(toSet()), knownAt);
    }

    /** The names on each line's day, asked for once a day. */
    private Map<LocalDate, Map<ThingId, ThingName>> names(Stream<Line> lines, AsOf asOf, Actor actor) {
        Map<LocalDate, Set<ThingId>> things = lines.collect(
                groupingBy(Line::day, flatMapping(line -> line.phrase().things(), toSet())));
        Map<LocalDate, Map<ThingId, ThingName>> names = new HashMap<>();
        things.forEach((day, its) -> names.put(day, directory.names(its, new AsOf(day, asOf.knownAt()), actor)));
        return names;
    }

    /** Things of one name, of which the same is said, are told of once. */
    private static Stream<Line> distinct(List<Line> lines, Map<LocalDate, Map<ThingId, ThingName>> names) {
        Set<List<String>> told = new HashSet<>();
        return lines.stream()
                .filter(line -> told.add(Texts.LOCALES.stream()
                        .map(locale -> Wording.sentence(line.phrase(), names.getOrDefault(line.day(), Map.of()), locale)
                                .text())
                        .toList()));
    }

    private ChangeEntry entry(
            Key key, List<Line> lines, Map<LocalDate, Map<ThingId, ThingName>> namesByDay, AsOf asOf) {
        Map<ThingId, ThingName> names = namesByDay.getOrDefault(key.day(), Map.of());
        RecordedChange change = key.change();
        return new ChangeEntry(
                change,
                key.day(),
                timing(change, key.day(), asOf),
                distinct(lines, namesByDay)
                        .<Told>map(line -> locale -> Wording.sentence(line.phrase(), names, locale))
                        .toList(),
                List.of());
    }

    private Timing timing(RecordedChange change, LocalDate day, AsOf asOf) {
        if (day.isAfter(asOf.validOn())) {
            return new Timing.Planned();
        }
        long late = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(change.recordedAt(), clock.getZone()));
        return late > 0 ? new Timing.Late(late) : new Timing.InTime();
    }
}
