package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/**
 * The organisation as of a day. Siblings come by rank, those without one after, then by name in Swedish order. What an actor
 * sees is judged by what is known now, whatever day is asked about.
 */
public interface DirectoryQueries {

    /** The units without a parent. */
    List<TreeNode> roots(AsOf asOf, Actor actor);

    /** The units directly under a unit. */
    List<TreeNode> children(UnitId parent, AsOf asOf, Actor actor);

    /** The units directly under each of several, read at once; a unit without any is left out. */
    Map<UnitId, List<TreeNode>> children(Collection<UnitId> parents, AsOf asOf, Actor actor);

    /**
     * Who leads each of several units, read at once. A unit without a post that leads it is led by the nearest above that has one; a
     * unit is left out where there is none.
     */
    Map<UnitId, Leadership> heads(Collection<UnitId> units, AsOf asOf, Actor actor);

    /**
     * The posts that are vacant, and those that somebody holds for the time being, by the names of their units in Swedish order.
     *
     * @param under only those of that unit and the units under it; empty for the whole organisation
     * @param offset how many to pass over
     * @param limit how many to give at most, 1 to 500
     */
    VacancyPage vacancies(Optional<UnitId> under, AsOf asOf, Actor actor, int offset, int limit);

    /** A part of the vacancies, and how many there are in all. */
    record VacancyPage(List<Vacancy> vacancies, int total) {}

    /** The page of the unit that has ever had the code. */
    UnitAnswer unit(UnitCode code, AsOf asOf, Actor actor);

    /** The page of the unit of that id. */
    UnitAnswer unit(UnitId id, AsOf asOf, Actor actor);

    /** The page of a person; empty where they are not known at that point. */
    Optional<PersonPage> person(PersonId id, AsOf asOf, Actor actor);

    /** The page of a post; empty where none of that id is known at that point. */
    Optional<PostPage> post(PostId id, AsOf asOf, Actor actor);

    /** The page of a forum; empty where none of that id is known at that point. */
    Optional<ForumPage> forum(ForumId id, AsOf asOf, Actor actor);

    /**
     * All that is under the unit on the day or comes later, at any depth, by all that is known now: what its closing on that day
     * has to resolve (rule R4). Outermost first. A sub-unit that is moved takes with it what it owns.
     */
    List<Dependent> under(UnitId unit, LocalDate from, Actor actor);

    /** What is said of the unit itself for that day or later, its end left out, by all that is known now: a closing on it takes that back (R4). */
    List<StepId> laterSteps(UnitId unit, LocalDate from, Actor actor);

    /**
     * What has, had or will have a name, code, title or telephone number like the text, by what is known at that point: also what
     * does not exist on the day. Small and capital letters and marks ({@code a}, {@code å}) count as the same, and where nothing is
     * called so, what is spelled alike is given. The best first within each kind: how well it fits, names of the day before others, what
     * exists before what does not.
     *
     * @param kinds which of units, persons, posts and forums to look for; they are given in that order
     * @param limit how many of each kind
     */
    List<Finding> search(String text, Set<ThingKind> kinds, AsOf asOf, Actor actor, int limit);

    /**
     * The days from which something was, is or will be otherwise, by what is known at that place in the log, earliest first.
     *
     * @param under the unit to which it belongs or has belonged, or whose name and place changed; empty for the whole organisation
     */
    List<ChangeDay> changeDays(Optional<UnitId> under, Position knownAt, Actor actor);

    /** Units that exist on the day, for a form to choose from: those that {@link #search} finds, or all of them by name for a blank text. */
    List<UnitRef> findUnits(String text, AsOf asOf, Actor actor, int offset, int limit);

    /** Persons, for a form to choose from: those that {@link #search} finds, or all of them by name for a blank text. */
    List<PersonRef> findPeople(String text, AsOf asOf, Actor actor, int offset, int limit);

    /**
     * What things are called on the day: a unit's or forum's name, a post's title, a person's name, a contact point's value. For
     * one that does not exist on that day, the first or last name it had, whichever is nearer; for one of which all that was said has
     * been taken back, what it was called by what was known just before that. One never heard of is left out, and so are contact points
     * for those who may not see them all.
     */
    Map<ThingId, ThingName> names(Collection<? extends ThingId> things, AsOf asOf, Actor actor);

    /** The same of several points at once: of each, what the things asked for there are called. */
    Map<AsOf, Map<ThingId, ThingName>> names(Map<AsOf, ? extends Collection<? extends ThingId>> things, Actor actor);

    /**
     * A thing's name.
     *
     * @param name in the languages it has
     * @param code a unit's code
     * @param address where its page is, relative to the application's root ({@code unit/SLK-KOM}); empty where it has none
     */
    record ThingName(LocalText name, Optional<UnitCode> code, String address) {}
}
