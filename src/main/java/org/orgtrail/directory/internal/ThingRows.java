package org.orgtrail.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The directory's rectangles as of a day ({@code on}) and a place in the log ({@code known}). */
interface ThingRows extends Repository<ThingRow, ThingRow.Key> {

    String AS_OF =
            " and r.key.validFrom <= :on and r.validTo > :on and r.key.knownFrom <= :known and r.knownTo > :known";

    @Query("select r from ThingRow r where r.key.thing in :things" + AS_OF)
    List<ThingRow> things(Collection<UUID> things, LocalDate on, long known);

    @Query("select r from ThingRow r where r.owner in :owners and r.kind = :kind" + AS_OF)
    List<ThingRow> ownedBy(Collection<UUID> owners, String kind, LocalDate on, long known);

    @Query("select r from ThingRow r where r.owner is null and r.kind = :kind" + AS_OF)
    List<ThingRow> ownedByNone(String kind, LocalDate on, long known);

    @Query("select r from ThingRow r where r.holder in :holders" + AS_OF)
    List<ThingRow> heldBy(Collection<UUID> holders, LocalDate on, long known);

    @Query("select r.owner, count(r) from ThingRow r where r.owner in :owners and r.kind = :kind" + AS_OF
            + " group by r.owner")
    List<Object[]> countOwned(Collection<UUID> owners, String kind, LocalDate on, long known);

    /** The thing that has ever had the code, by all that is known now: a code belongs to one unit for ever. */
    @Query("select r.key.thing from ThingRow r where r.code = :code order by r.key.knownFrom desc limit 1")
    Optional<UUID> withCode(String code);

    /** All that was known of a thing, by days. */
    @Query("select r from ThingRow r where r.key.thing = :thing and r.key.knownFrom <= :known and r.knownTo > :known"
            + " order by r.key.validFrom")
    List<ThingRow> allOf(UUID thing, long known);

    /** How things are or last were on the day, by all that is known now; of each, the latest row comes last. */
    @Query("select r from ThingRow r where r.key.thing in :things and r.knownTo = " + Rectangles.OPEN
            + "L and r.key.validFrom <= :day order by r.key.validFrom")
    List<ThingRow> latest(Collection<UUID> things, LocalDate day);
}
