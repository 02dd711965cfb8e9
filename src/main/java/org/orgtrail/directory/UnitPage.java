package org.orgtrail.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;

/**
 * All that the page of a unit shows, as of one day.
 *
 * @param path the units above it, the root first, without itself
 * @param unit the unit itself, with its posts and forums
 * @param subUnits the units directly under it, each with its posts and forums
 * @param lifetime the period around the day in which it exists
 * @param startUnknown true where nobody knows when that period began: on its first day the unit was there
 * @param parent the unit it is directly under; empty for a root
 * @param lineage what became of it, or will, and what it came from
 * @param position what the page knows of: the base of a change that starts from it
 */
public record UnitPage(
        List<UnitRef> path,
        Unit unit,
        List<Unit> subUnits,
        EffectivePeriod lifetime,
        boolean startUnknown,
        Optional<UnitId> parent,
        Lineage lineage,
        Position position) {

    /** The way from the root to the unit, both included. */
    public List<UnitRef> trail() {
        return Stream.concat(path.stream(), Stream.of(unit.ref())).toList();
    }

    /**
     * A unit with what is its own.
     *
     * @param posts heads first, then deputies, then the others, by title
     * @param forums by rank, then name
     * @param contacts the unit's own, not its posts'
     * @param inheritedHeads where it has no post that leads it, those of the nearest unit above that has one
     */
    public record Unit(
            UnitRef ref,
            Optional<LocalText> description,
            Optional<Link> link,
            Optional<Integer> rank,
            List<Post> posts,
            List<Forum> forums,
            List<Contact> contacts,
            Optional<InheritedHeads> inheritedHeads) {

        /** The posts that lead the unit; normally one. */
        public List<Post> heads() {
            return posts.stream().filter(post -> post.role() == PostRole.HEAD).toList();
        }

        /** All posts that do not lead the unit. */
        public List<Post> otherPosts() {
            return posts.stream().filter(post -> post.role() != PostRole.HEAD).toList();
        }
    }

    /**
     * The posts that lead a unit from further up.
     *
     * @param from the unit they belong to
     * @param posts at least one, be it vacant
     */
    public record InheritedHeads(UnitRef from, List<Post> posts) {}

    /**
     * A post.
     *
     * @param holders permanent ones first; empty where it is vacant
     * @param contacts the post's own, which stay when its holder leaves
     */
    public record Post(PostId id, LocalText title, PostRole role, List<Holder> holders, List<Contact> contacts) {

        public boolean vacant() {
            return holders.isEmpty();
        }

        /** The post, what is its own, those who hold it and what is theirs. */
        public Set<ThingId> things() {
            return Stream.of(
                            Stream.of(id),
                            contacts.stream().map(Contact::id),
                            holders.stream()
                                    .flatMap(holder -> Stream.concat(
                                            Stream.of(holder.appointment(), holder.person()),
                                            holder.contacts().stream().map(Contact::id))))
                    .<ThingId>flatMap(each -> each)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * Somebody who holds a post.
     *
     * @param period the whole of the appointment, which the day lies in
     * @param startUnknown true where nobody knows when it began: on its first day it was held already
     * @param contacts the person's own
     */
    public record Holder(
            AppointmentId appointment,
            PersonId person,
            String name,
            AppointmentKind kind,
            EffectivePeriod period,
            boolean startUnknown,
            List<Contact> contacts) {}

    /** A forum. */
    public record Forum(
            ForumId id,
            LocalText names,
            Optional<LocalText> description,
            Optional<Link> link,
            Optional<Integer> rank,
            List<Contact> contacts) {

        /** The forum and what is its own. */
        public Set<ThingId> things() {
            return Stream.<ThingId>concat(Stream.of(id), contacts.stream().map(Contact::id))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A way to reach its owner.
     *
     * @param value the number as it is to be read, the e-mail address, the web address, or the lines of an address
     */
    public record Contact(
            ContactId id,
            ThingId owner,
            ContactKind kind,
            String value,
            Optional<LocalText> label,
            Visibility visibility) {}
}
