package org.orgtrail.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.Lineage.Ended;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitType;

/** One thing that is otherwise at the later of two points than at the earlier. */
public sealed interface Difference {

    Subject subject();

    /**
     * What differs.
     *
     * @param name as it is called at the second point, or at the first where it is only there
     * @param unit the unit itself, or the one it belongs to at the same point; of a person, that of a post they hold; empty where
     *     there is none
     */
    record Subject(ThingId thing, LocalText name, Optional<UnitRef> unit) {}

    /** A unit is only there at the second point, and came from no other in between. */
    record Added(Subject subject, Optional<UnitRef> parent) implements Difference {}

    /** A unit is only there at the second point: these went up in it. */
    record MergedFrom(Subject subject, List<UnitRef> predecessors) implements Difference {}

    /** A unit is only there at the second point: it is a part of one that was split. */
    record SplitFrom(Subject subject, UnitRef from) implements Difference {}

    /** A unit is only there at the second point: it came out of one that lived on. */
    record HivedOff(Subject subject, UnitRef from) implements Difference {}

    /** A unit is only there at the second point: it took another's place. */
    record Replaces(Subject subject, UnitRef predecessor) implements Difference {}

    /**
     * A unit is only there at the first point, and has no successor.
     *
     * @param ending how it ended; empty where no closing is known: it was registered in error, or had not begun
     */
    record Closed(Subject subject, Optional<Ended> ending) implements Difference {}

    /** A unit is only there at the first point: it went up in another, new or old. */
    record MergedInto(Subject subject, UnitRef into, Ended ending) implements Difference {}

    /** A unit is only there at the first point: several took its place. */
    record SplitInto(Subject subject, List<UnitRef> into, Ended ending) implements Difference {}

    /** A unit is only there at the first point: another took its place. */
    record ReplacedBy(Subject subject, UnitRef by, Ended ending) implements Difference {}

    /** A post or a forum is only there at the second point. */
    record PartAdded(Subject subject) implements Difference {}

    /** A post or a forum is only there at the first point. */
    record PartEnded(Subject subject) implements Difference {}

    /** A unit, post or forum belongs to another unit; empty where a unit is a root. */
    record Moved(Subject subject, Optional<UnitRef> from, Optional<UnitRef> to) implements Difference {}

    /** A unit, post, person or forum is called something else. */
    record Renamed(Subject subject, LocalText before, LocalText after) implements Difference {}

    record Recoded(Subject subject, UnitCode before, UnitCode after) implements Difference {}

    record Reclassified(Subject subject, UnitType before, UnitType after) implements Difference {}

    /** The text or the link of a unit or forum differs. */
    record Described(Subject subject, Description before, Description after) implements Difference {}

    /** What is told of a unit or forum. */
    record Description(Optional<LocalText> text, Optional<Link> link) {}

    /** A unit or forum has another place among its siblings; empty for one without a rank. */
    record Reranked(Subject subject, Optional<Integer> before, Optional<Integer> after) implements Difference {}

    /** A post has another role; a correction, since no change can do it. */
    record RoleChanged(Subject subject, PostRole before, PostRole after) implements Difference {}

    /** A post that is there at the second point is held by others, or in another manner; empty for a vacant one. */
    record Restaffed(Subject subject, List<Holder> before, List<Holder> after) implements Difference {}

    /** Who holds a post, and how. */
    record Holder(PersonId person, String name, AppointmentKind kind) {}

    /**
     * A way to reach a unit, post, person or forum that is there at the second point differs; empty where there is none.
     *
     * @param owner what its owner is called
     */
    record ContactChanged(
            Subject subject,
            @JsonIgnore ThingId ownerId,
            LocalText owner,
            Optional<UnitPage.Contact> before,
            Optional<UnitPage.Contact> after)
            implements Difference {}
}
