package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orgtrail.shared.KnownRows;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The directory's rectangles as of a day ({@code on}) and a place in the log ({@code known}). */
interface ThingRows extends Repository<ThingRow, ThingRow.Key> {

    String AS_OF =
            " and r.key.validFrom <= :on and r.validTo > :on and r.key.knownFrom <= :known and r.knownTo > :known";

    /** The same for a native query. */
    String AS_OF_NATIVE =
            " and t.valid_from <= :on and t.valid_to > :on and t.known_from <= :known and t.known_to > :known";

    String AT_THE_OTHER = "t.valid_from <= :otherOn and t.valid_to > :otherOn"
            + " and t.known_from <= :otherKnown and t.known_to > :otherKnown";

    @NativeQuery("select t.* from directory_seen t where t.thing = any (:things)" + AS_OF_NATIVE)
    List<ThingRow> things(UUID[] things, LocalDate on, long known);

    default List<ThingRow> things(Collection<UUID> things, LocalDate on, long known) {
        return things.isEmpty() ? List.of() : things(things.toArray(UUID[]::new), on, known);
    }

    @NativeQuery("select t.* from directory_seen t where t.owner = any (:owners) and t.kind = :kind" + AS_OF_NATIVE)
    List<ThingRow> ownedBy(UUID[] owners, String kind, LocalDate on, long known);

    default List<ThingRow> ownedBy(Collection<UUID> owners, String kind, LocalDate on, long known) {
        return owners.isEmpty() ? List.of() : ownedBy(owners.toArray(UUID[]::new), kind, on, known);
    }

    @Query("select r from ThingRow r where r.owner is null and r.kind = :kind" + AS_OF)
    List<ThingRow> ownedByNone(String kind, LocalDate on, long known);

    @NativeQuery("select t.* from directory_seen t where t.holder = any (:holders)" + AS_OF_NATIVE)
    List<ThingRow> heldBy(UUID[] holders, LocalDate on, long known);

    default List<ThingRow> heldBy(Collection<UUID> holders, LocalDate on, long known) {
        return holders.isEmpty() ? List.of() : heldBy(holders.toArray(UUID[]::new), on, known);
    }

    @NativeQuery("select t.owner, count(*) from directory_seen t where t.owner = any (:owners) and t.kind = :kind"
            + AS_OF_NATIVE + " group by t.owner")
    List<Object[]> countOwned(UUID[] owners, String kind, LocalDate on, long known);

    /** The thing that has ever had the code, by all that is known now: a code belongs to one unit for ever. */
    @Query("select r.key.thing from ThingRow r where r.code = :code order by r.key.knownFrom desc limit 1")
    Optional<UUID> withCode(String code);

    /** All that was known of things, by days. */
    @NativeQuery("select t.* from directory_seen t where t.thing = any (:things) and t.known_from <= :known"
            + " and t.known_to > :known order by t.valid_from")
    List<ThingRow> allOf(UUID[] things, long known);

    default List<ThingRow> allOf(Collection<UUID> things, long known) {
        return things.isEmpty() ? List.of() : allOf(things.toArray(UUID[]::new), known);
    }

    /** All that was ever known of things, in the order in which it became known. */
    @NativeQuery("select t.* from directory_seen t where t.thing = any (:things) order by t.known_from, t.valid_from")
    List<ThingRow> everKnown(UUID[] things);

    /** What was first known of a thing, of all that has been known of it up to there. */
    @Query("select r from ThingRow r where r.key.thing = :thing and r.key.knownFrom <= :known"
            + " order by r.key.knownFrom, r.key.validFrom limit 1")
    Optional<ThingRow> firstKnown(UUID thing, long known);

    /** Whatever a person holds, held or will hold, as known there, by days. */
    @Query("select r from ThingRow r where r.holder = :person and r.key.knownFrom <= :known and r.knownTo > :known"
            + " order by r.key.validFrom")
    List<ThingRow> everHeldBy(UUID person, long known);

    /** All appointments to a post, past, present and planned, as known there, by days. */
    @Query("select r from ThingRow r where r.owner = :post and r.kind = 'appointment' and r.key.knownFrom <= :known"
            + " and r.knownTo > :known order by r.key.validFrom")
    List<ThingRow> everAppointedTo(UUID post, long known);

    /** What things own on {@code from} or later, by all that is known now; one row of each. */
    @NativeQuery(
            "select distinct on (t.thing) t.* from directory_seen t where t.owner = any (:owners) and t.valid_to > :from"
                    + " and t.known_to = " + KnownRows.OPEN)
    List<ThingRow> everOwnedBy(UUID[] owners, LocalDate from);

    /**
     * Some of the posts as of the day, in these units or in the whole organisation, that are not held by permanent holders and no
     * others, by the names of units and posts in Swedish order; and beside each how many there are.
     */
    @NativeQuery("select t.thing, count(*) over () from directory_seen t join directory_seen u on u.thing = t.owner"
            + " where t.kind = 'post' and (:whole or t.owner = any (:units))"
            + AS_OF_NATIVE
            + " and u.valid_from <= :on and u.valid_to > :on and u.known_from <= :known and u.known_to > :known"
            + " and (select coalesce(bool_or(cast(a.facts as jsonb) ->> 'appointmentKind' <> 'PERMANENT'), true)"
            + " from directory_seen a where a.owner = t.thing and a.kind = 'appointment' and a.valid_from <= :on"
            + " and a.valid_to > :on and a.known_from <= :known and a.known_to > :known)"
            + " order by u.name_sv collate \"sv-x-icu\", u.code, t.name_sv collate \"sv-x-icu\", t.thing"
            + " offset :offset limit :limit")
    List<Object[]> notPermanentlyHeld(boolean whole, UUID[] units, LocalDate on, long known, int offset, int limit);

    /** Of each of these posts the appointment that was the last to end by the day, as known there. */
    @NativeQuery("select distinct on (t.owner) t.* from directory_seen t where t.owner = any (:posts)"
            + " and t.kind = 'appointment' and t.valid_to <= :on and t.known_from <= :known and t.known_to > :known"
            + " order by t.owner, t.valid_to desc")
    List<ThingRow> lastAppointments(UUID[] posts, LocalDate on, long known);

    /** Every unit as of the day, and the one that it is directly under. */
    @NativeQuery("select t.thing, t.owner from directory_seen t where t.kind = 'unit'" + AS_OF_NATIVE)
    List<Object[]> unitsAndParents(LocalDate on, long known);

    /** The unit and the units under it as of the day, at any depth. */
    @NativeQuery("""
            with recursive under (thing) as (
                select cast(:unit as uuid)
              union
                select t.thing from under u join directory_seen t on t.owner = u.thing and t.kind = 'unit'""" + AS_OF_NATIVE + """
            )
            select thing from under""")
    List<UUID> branch(UUID unit, LocalDate on, long known);

    /** What is there as of the day, but not, or otherwise, at another point. */
    @NativeQuery("select t.* from directory_seen t where true" + AS_OF_NATIVE
            + " and not (" + AT_THE_OTHER + ") and not exists (select from directory_seen o where o.thing = t.thing"
            + " and o.facts = t.facts and o.valid_from <= :otherOn and o.valid_to > :otherOn"
            + " and o.known_from <= :otherKnown and o.known_to > :otherKnown)")
    List<ThingRow> otherwise(LocalDate on, long known, LocalDate otherOn, long otherKnown);
}
