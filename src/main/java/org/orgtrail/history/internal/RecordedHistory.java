package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.history.Blamed;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangePage;
import org.orgtrail.history.ChangePage.How;
import org.orgtrail.history.ChangePage.Revision;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.internal.EntryRows.Rows;
import org.orgtrail.history.internal.HistoryStore.Bond;
import org.orgtrail.history.internal.HistoryStore.Row;
import org.orgtrail.history.internal.NamesThen.Asked;
import org.orgtrail.history.internal.Telling.Line;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
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

    private final EntryRows entryRows;
    private final HistoryStore store;
    private final DirectoryQueries directory;
    private final Provenance provenance;
    private final Rights rights;
    private final Entries entries;

    RecordedHistory(
            EntryRows entryRows,
            HistoryStore store,
            DirectoryQueries directory,
            Provenance provenance,
            Rights rights,
            Clock clock) {
        this.entryRows = entryRows;
        this.store = store;
        this.directory = directory;
        this.provenance = provenance;
        this.rights = rights;
        this.entries = new Entries(store, directory, clock);
    }

    @Override
    public EntryPage entries(Selection selection, AsOf asOf, Actor actor, Span span, int offset, int limit) {
        checkPart(offset, limit);
        Rows rows = entryRows.from(offset, limit, selection, asOf, rights.sight(actor), span);
        return new EntryPage(told(rows.rows(), selection, asOf, actor, span), rows.total());
    }

    @Override
    public List<ChangeEntry> readOn(
            Selection selection, AsOf asOf, Actor actor, Span span, Optional<Place> after, int limit) {
        checkPart(0, limit);
        return told(
                entryRows.after(after, limit, selection, asOf, rights.sight(actor), span),
                selection,
                asOf,
                actor,
                span);
    }

    private static void checkPart(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > 500) {
            throw new IllegalArgumentException("No page begins at " + offset + " with " + limit + " entries");
        }
    }

    private List<ChangeEntry> told(List<Row> rows, Selection selection, AsOf asOf, Actor actor, Span span) {
        UnitId here = selection.scope() instanceof Scope.OfUnit it ? it.unit() : null;
        return span == Span.AS_RECORDED
                ? entries.asRecorded(here, rows, asOf, actor)
                : entries.ofTheWorld(here, rows, asOf, actor);
    }

    @Override
    public Optional<ChangePage> change(ChangeId id, AsOf asOf, Actor actor) {
        Visibility sight = rights.sight(actor);
        return store.changes(List.of(id), sight).stream()
                .filter(change -> !change.position().isAfter(asOf.knownAt()))
                .findFirst()
                .map(change -> page(change, store.eventsOf(change, sight), asOf, actor));
    }

    private ChangePage page(RecordedChange change, List<Row> rows, AsOf asOf, Actor actor) {
        List<ChangeEntry> told = entries.ofOne(rows, asOf, actor);
        List<OrganisationEvent> events = rows.stream().map(Row::event).toList();
        return new ChangePage(
                change,
                told,
                !store.standing(change.position(), asOf.knownAt()).isEmpty(),
                revisions(store.takenBackBy(
                        events.stream().map(OrganisationEvent::stepId).toList(), asOf.knownAt())),
                revisions(tookBack(events)));
    }

    /** The changes that the events take something back of. */
    private List<Bond> tookBack(List<OrganisationEvent> events) {
        Map<Position, Boolean> corrected = new TreeMap<>();
        List<StepRetracted> retractions = events.stream()
                .flatMap(event -> event instanceof StepRetracted it ? Stream.of(it) : Stream.empty())
                .toList();
        Map<StepId, Row> targets = LogTelling.byStep(store.recorded(
                retractions.stream().map(StepRetracted::retracted).toList()));
        for (StepRetracted retraction : retractions) {
            Row target = targets.get(retraction.retracted());
            if (target != null) {
                corrected.merge(target.statedAt(), retraction.restatedBy() != null, Boolean::logicalOr);
            }
        }
        return corrected.entrySet().stream()
                .map(entry -> new Bond(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Revision> revisions(List<Bond> bonds) {
        Map<Position, Boolean> corrections = bonds.stream().collect(toMap(Bond::other, Bond::correction));
        return store.changesAt(corrections.keySet()).stream()
                .map(change -> new Revision(
                        change,
                        Boolean.TRUE.equals(corrections.get(change.position())) ? How.CORRECTED : How.TAKEN_BACK))
                .toList();
    }

    @Override
    public Map<ChangeId, RecordedChange> changes(Collection<ChangeId> ids, Actor actor) {
        return store.changes(ids, rights.sight(actor)).stream().collect(toMap(RecordedChange::id, Function.identity()));
    }

    @Override
    public List<Blamed> blame(UnitId unit, AsOf asOf, Actor actor) {
        List<Origin> origins = provenance.of(unit, asOf, actor);
        Map<ChangeId, RecordedChange> changes =
                changes(origins.stream().map(Origin::change).collect(toSet()), actor);
        return origins.stream()
                .flatMap(origin ->
                        Stream.ofNullable(changes.get(origin.change())).map(change -> new Blamed(origin, change)))
                .toList();
    }

    @Override
    public Optional<OrganisationEvent> said(StepId step, Actor actor) {
        return visible(store.said(step).stream().toList(), actor).stream().findFirst();
    }

    @Override
    public List<Sentence> tell(List<OrganisationEvent> events, AsOf asOf, Actor actor, Locale locale) {
        Introductions introductions = new Introductions(events);
        List<Line> lines =
                entries.planned(visible(events, actor), asOf.knownAt(), (post, _) -> introductions.unitOf(post));
        NamesThen names = NamesThen.of(Stream.of(new Asked(lines, asOf.knownAt())), directory, actor)
                .with(introductions);
        return names.distinct(lines, asOf.knownAt())
                .map(line -> names.sentence(line, asOf.knownAt(), locale))
                .toList();
    }

    private List<OrganisationEvent> visible(List<OrganisationEvent> events, Actor actor) {
        Visibility sight = rights.sight(actor);
        Set<ContactId> closed = new HashSet<>(store.closed(
                events.stream()
                        .flatMap(event ->
                                event.thing() instanceof ContactId contact ? Stream.of(contact) : Stream.empty())
                        .toList(),
                sight));
        events.forEach(event -> {
            switch (event) {
                case ContactPointPublished it when !it.visibility().isOpenTo(sight) -> closed.add(it.contactId());
                case ContactPointChanged it when !it.visibility().isOpenTo(sight) -> closed.add(it.contactId());
                case OrganisationEvent _ -> {}
            }
        });
        Set<UUID> unseen = store.unseen();
        return events.stream()
                .filter(event -> !(event.thing() instanceof ContactId contact) || !closed.contains(contact))
                .filter(event -> !unseen.contains(event.thing().value()))
                .toList();
    }
}
