package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.ChangeTrait;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonNameChanged;
import org.orgtrail.organisation.event.PersonProtected;
import org.orgtrail.organisation.event.PersonRegistered;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.event.ProtectionLifted;
import org.orgtrail.organisation.event.UnitClosed;
import org.orgtrail.organisation.event.UnitDescribed;
import org.orgtrail.organisation.event.UnitEstablished;
import org.orgtrail.organisation.event.UnitMoved;
import org.orgtrail.organisation.event.UnitRanked;
import org.orgtrail.organisation.event.UnitReclassified;
import org.orgtrail.organisation.event.UnitRecoded;
import org.orgtrail.organisation.event.UnitRenamed;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What of the history a {@link Selection} asks for, as conditions and their parameters. */
final class SelectionSql {

    /** The events that each kind of change is made of. What takes something back is of the kind of what it takes back. */
    static final Map<ChangeKind, List<Class<? extends OrganisationEvent>>> EVENTS = Map.of(
            ChangeKind.STRUCTURE,
            List.of(
                    UnitEstablished.class,
                    UnitMoved.class,
                    UnitClosed.class,
                    UnitReclassified.class,
                    UnitRecoded.class,
                    UnitRanked.class),
            ChangeKind.NAMES,
            List.of(UnitRenamed.class, PostRetitled.class, ForumRenamed.class, PersonNameChanged.class),
            ChangeKind.PEOPLE,
            List.of(
                    PostEstablished.class,
                    PostMovedToUnit.class,
                    PostAbolished.class,
                    PersonRegistered.class,
                    PersonAppointed.class,
                    AppointmentEnded.class,
                    PersonProtected.class,
                    ProtectionLifted.class),
            ChangeKind.FORUMS,
            List.of(ForumEstablished.class, ForumMovedToUnit.class, ForumRanked.class, ForumClosed.class),
            ChangeKind.TEXTS,
            List.of(UnitDescribed.class, ForumDescribed.class),
            ChangeKind.CONTACTS,
            List.of(ContactPointPublished.class, ContactPointChanged.class, ContactPointWithdrawn.class));

    /** Nothing is recorded later. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    private SelectionSql() {}

    /** What is true of a hit ({@code s} of the world, {@code e} of the log) beside its scope; begins with {@code and}, or is empty. */
    static String conditions(Selection selection, Span span) {
        boolean log = span == Span.AS_RECORDED;
        StringBuilder conditions = new StringBuilder();
        if (!log) {
            conditions.append(" and s.effective_from between :from and :until");
        }
        if (!selection.kinds().isEmpty()) {
            conditions.append(
                    log
                            ? " and (e.type in (:types) or exists (select from history_event_seen t"
                                    + " where t.step_id = e.retracted and t.type in (:types)))"
                            : " and s.type in (:types)");
        }
        selection.trait().map(trait -> trait(trait, log)).ifPresent(conditions::append);
        if (log || selection.diaryNumber().isPresent()) {
            conditions
                    .append(" and exists (select from history_change_seen d where d.position = ")
                    .append(log ? "e.position" : "s.told_position")
                    .append(log ? " and d.recorded_at >= :recordedFrom and d.recorded_at < :recordedBefore" : "")
                    .append(
                            selection.diaryNumber().isPresent()
                                    ? " and strpos(lower(d.diary_number), lower(:diaryNumber)) > 0"
                                    : "")
                    .append(")");
        }
        return conditions.toString();
    }

    private static String trait(ChangeTrait trait, boolean log) {
        String hit = log ? "e" : "s";
        String change = " and exists (select from history_change_seen d where d.position = "
                + (log ? "e.position" : "s.told_position");
        return switch (trait) {
            case LATE ->
                change
                        + " and %1$s.effective_from < cast(d.recorded_at at time zone :zone as date))".formatted(hit)
                        + " and %1$s.effective_from > :first and %1$s.type <> 'StepRetracted'".formatted(hit)
                        + " and not exists (select from history_event_seen r where r.restated_by = %s.step_id)"
                                .formatted(hit);
            case CORRECTING ->
                log
                        ? " and exists (select from history_event_seen r where r.position = e.position"
                                + " and r.retracted is not null)"
                        : " and exists (select from history_event_seen r where r.restated_by = s.step_id)";
            case UNDECIDED -> change + " and d.diary_number is null)";
        };
    }

    /** The statement with the parameters that the selection gives it. */
    static StatementSpec with(StatementSpec statement, Selection selection, ZoneId zone) {
        return statement
                .param("thing", thing(selection.scope()))
                .param("subtree", !(selection.scope() instanceof Scope.OfUnit unit) || unit.subtree())
                .param("from", selection.from())
                .param("until", selection.until())
                .param("recordedFrom", startOf(selection.from(), zone))
                .param("recordedBefore", startOf(before(selection.until()), zone))
                .param("zone", zone.getId())
                .param("types", types(selection.kinds()))
                .param("diaryNumber", selection.diaryNumber().orElse(""));
    }

    private static LocalDate before(LocalDate until) {
        return until.isAfter(NEVER) ? until : until.plusDays(1);
    }

    private static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static UUID thing(Scope scope) {
        return switch (scope) {
            case Scope.OfUnit it -> it.unit().value();
            case Scope.OfThing it -> it.thing().value();
            case Scope.Everything _ -> new UUID(0, 0); // not asked for
        };
    }

    private static Set<String> types(Set<ChangeKind> kinds) {
        Set<String> types = kinds.stream()
                .flatMap(kind -> EVENTS.getOrDefault(kind, List.of()).stream())
                .map(Class::getSimpleName)
                .collect(toSet());
        return types.isEmpty() ? Set.of("") : types; // an empty list is no SQL
    }
}
