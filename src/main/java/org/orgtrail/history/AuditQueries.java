package org.orgtrail.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ThingId;

/** For those who check what has been recorded: auditors and records officers. Everybody else is answered with nothing. */
public interface AuditQueries {

    /** Whether the actor may ask here. */
    boolean isFor(Actor actor);

    /**
     * The log as it is stored, the last recorded first: as much of it as that, and how much there is.
     *
     * @param limit how many events to give, 1 to 500
     */
    LogPage log(LogQuestion question, Actor actor, int limit);

    /**
     * The events of the log that were recorded before the one at that position, the last one first.
     *
     * @param limit how many to give, 1 to 500
     */
    List<LoggedEvent> logBefore(Position position, LogQuestion question, Actor actor, int limit);

    /** What the event at that position of the log says; empty where there is none. */
    Optional<StoredFields> fields(Position position, Actor actor, Locale locale);

    /** Everybody who has recorded anything, as the log has them. */
    List<String> recorders(Actor actor);

    /** The kinds of events there are, by their names. */
    List<String> types();

    /** What was believed of the thing on which days, by what was known when; empty where it has never been heard of. */
    Optional<Beliefs> beliefs(ThingId thing, Aspect aspect, Actor actor);

    /** The contact points that the thing was ever known to have or to have had, with their latest values. */
    Map<ContactId, LocalText> contacts(ThingId owner, Actor actor);

    /** The first part of the log, and how many events there are in all. */
    record LogPage(List<LoggedEvent> events, int total) {}
}
