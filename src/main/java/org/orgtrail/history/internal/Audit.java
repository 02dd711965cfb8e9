package org.orgtrail.history.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Aspect;
import org.orgtrail.history.AuditQueries;
import org.orgtrail.history.Beliefs;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.history.LoggedEvent;
import org.orgtrail.history.StoredFields;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Rights;
import org.orgtrail.shared.StoredLog;
import org.orgtrail.shared.ThingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Reads the log itself, and not what the history keeps of it: what is checked is what is stored. Names are the directory's. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Audit implements AuditQueries {

    private static final int MOST = 500;

    /** An event of the log, as far as it can be read. */
    private record Read(StoredLog.Event stored, Optional<OrganisationEvent> event) {

        AsOf then() {
            return new AsOf(event.orElseThrow().effectiveFrom(), stored.change());
        }
    }

    private final StoredLog log;
    private final DirectoryQueries directory;
    private final Believing believing;
    private final Rights rights;
    private final Clock clock;

    Audit(StoredLog log, DirectoryQueries directory, Believing believing, Rights rights, Clock clock) {
        this.believing = believing;
        this.log = log;
        this.directory = directory;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Actor actor) {
        return rights.mayAudit(actor);
    }

    @Override
    public LogPage log(LogQuestion question, Actor actor, int limit) {
        check(limit);
        if (!isFor(actor)) {
            return new LogPage(List.of(), 0);
        }
        StoredLog.Page page = log.events(filter(question), limit);
        return new LogPage(logged(page.events(), actor), page.total());
    }

    @Override
    public List<LoggedEvent> logBefore(Position position, LogQuestion question, Actor actor, int limit) {
        check(limit);
        return isFor(actor) ? logged(log.events(filter(question), position, limit), actor) : List.of();
    }

    private static void check(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("No part of the log has " + limit + " events");
        }
    }

    private StoredLog.Filter filter(LogQuestion question) {
        return new StoredLog.Filter(
                question.from().map(this::startOf),
                question.until().map(day -> startOf(day.plusDays(1))),
                question.thing().map(ThingId::value),
                question.recordedBy(),
                question.type());
    }

    private List<LoggedEvent> logged(List<StoredLog.Event> stored, Actor actor) {
        List<Read> events = stored.stream().map(Audit::read).toList();
        Map<AsOf, Set<ThingId>> things = new HashMap<>();
        events.forEach(each -> each.event()
                .ifPresent(event -> things.computeIfAbsent(each.then(), _ -> new HashSet<>())
                        .add(event.thing())));
        Map<AsOf, Map<ThingId, ThingName>> names = directory.names(things, actor);
        return events.stream().map(each -> logged(each, names)).toList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static LoggedEvent logged(Read read, Map<AsOf, Map<ThingId, ThingName>> names) {
        StoredLog.Event stored = read.stored();
        Optional<ThingId> thing = read.event().map(OrganisationEvent::thing);
        return new LoggedEvent(
                stored.position(),
                stored.changeId(),
                stored.recordedAt(),
                stored.recordedBy(),
                stored.type(),
                read.event().map(OrganisationEvent::effectiveFrom),
                thing,
                thing.flatMap(it -> Optional.ofNullable(
                        names.getOrDefault(read.then(), Map.of()).get(it))));
    }

    @Override
    public Optional<StoredFields> fields(Position position, Actor actor, Locale locale) {
        if (!isFor(actor)) {
            return Optional.empty();
        }
        return log.event(position)
                .map(Audit::read)
                .map(read -> read.event()
                        .map(event -> {
                            Map<ThingId, ThingName> names =
                                    directory.names(ReadableFields.mentioned(event), read.then(), actor);
                            ReadableFields readable = new ReadableFields(thing -> name(thing, names), locale);
                            return new StoredFields(
                                    readable.of(event), read.stored().payload());
                        })
                        .orElseGet(
                                () -> new StoredFields(List.of(), read.stored().payload())));
    }

    private static LocalText name(ThingId thing, Map<ThingId, ThingName> names) {
        ThingName name = names.get(thing);
        return name == null ? LocalText.same("–") : name.name();
    }

    /** What somebody has tampered with may be no event any more, and is shown all the same. */
    private static Read read(StoredLog.Event stored) {
        try {
            return new Read(
                    stored,
                    Optional.ofNullable(EventJson.read(stored.type(), stored.payload()))
                            .filter(Audit::isWhole));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new Read(stored, Optional.empty());
        }
    }

    private static boolean isWhole(OrganisationEvent event) {
        return event.thing() != null
                && event.effectiveFrom() != null
                && EffectiveDates.check(event.effectiveFrom()).isEmpty();
    }

    @Override
    public List<String> recorders(Actor actor) {
        return isFor(actor) ? log.recorders() : List.of();
    }

    @Override
    public Optional<Beliefs> beliefs(ThingId thing, Aspect aspect, Actor actor) {
        return isFor(actor) ? believing.of(thing, aspect, actor) : Optional.empty();
    }

    @Override
    public Map<ContactId, LocalText> contacts(ThingId owner, Actor actor) {
        return isFor(actor) ? believing.contacts(owner) : Map.of();
    }

    @Override
    public List<String> types() {
        return EventJson.types();
    }
}
