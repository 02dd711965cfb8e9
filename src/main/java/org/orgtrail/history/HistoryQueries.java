package org.orgtrail.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.UnitId;

/** What has changed and what is going to. */
public interface HistoryQueries {

    /**
     * A part of what has changed and is going to.
     *
     * @param asOf its {@code knownAt} says how much counts as known, its {@code validOn} which day entries are planned after
     * @param offset how many entries to pass over, at least 0
     * @param limit how many to give, 1 to 500
     */
    EntryPage entries(Selection selection, AsOf asOf, Actor actor, Span span, int offset, int limit);

    /**
     * The entries that follow one, for whoever reads on through all of them: they are not counted.
     *
     * @param after the place of the last entry that was read; empty for the first ones
     * @param limit how many to give, 1 to 500; fewer are given only where there are no more
     */
    List<ChangeEntry> readOn(Selection selection, AsOf asOf, Actor actor, Span span, Optional<Place> after, int limit);

    /**
     * Where an entry stands among others.
     *
     * @param day from which it holds
     * @param change where in the log the change is that it is told with
     */
    record Place(LocalDate day, Position change) {
        public static Place of(ChangeEntry entry) {
            return new Place(entry.effectiveFrom(), entry.change().position());
        }
    }

    /**
     * Which entries, and in what order. All but the last tell of the world, by all that stands as of {@code knownAt}: what was
     * corrected is told as if it had always been right, with the change that first stated it; what was taken back is not told.
     */
    enum Span {
        /** All of them, the latest day first. */
        ALL,
        /** Those that hold on or before the asked day, the latest first. */
        UNTIL_THE_DAY,
        /** Those that hold after the asked day, the earliest first. */
        AFTER_THE_DAY,
        /** What was recorded, an entry a change, the latest recorded first; corrections and what was taken back are told as such. */
        AS_RECORDED
    }

    /**
     * One change as it was recorded. Empty where no such change was recorded by {@code knownAt}; what came of it since is told
     * as of {@code knownAt} too.
     */
    Optional<ChangePage> change(ChangeId id, AsOf asOf, Actor actor);

    /** Those of the changes that have been recorded. */
    Map<ChangeId, RecordedChange> changes(Collection<ChangeId> ids, Actor actor);

    /** Of every value that the page of the unit shows, the change that set it. */
    List<Blamed> blame(UnitId unit, AsOf asOf, Actor actor);

    /** What the step said when it was recorded; empty where there is none that the actor may know of. */
    Optional<OrganisationEvent> said(StepId step, Actor actor);

    /** Events that have not been recorded, told as they would be: for previews. */
    List<Sentence> tell(List<OrganisationEvent> events, AsOf asOf, Actor actor, Locale locale);

    /** A part of a list, and how long the whole is. */
    record EntryPage(List<ChangeEntry> entries, int total) {}
}
