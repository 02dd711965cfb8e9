package org.orgtrail.history.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;
import org.orgtrail.organisation.event.ForumEvent;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PersonEvent;
import org.orgtrail.organisation.event.PostEvent;
import org.orgtrail.organisation.event.StepRetracted;
import org.orgtrail.organisation.event.UnitEvent;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/**
 * Where posts are, so that they are told with their units: many have posts of the same title.
 *
 * @param here the unit whose history it is, which then needs no name; null where it is nobody's
 * @param unitOf the unit a post is in on a day, where it is known
 */
record Places(@Nullable UnitId here, BiFunction<PostId, LocalDate, Optional<UnitId>> unitOf) {

    Piece owner(ThingId owner, LocalDate day) {
        return owner instanceof PostId post ? post(post, day) : new Thing(owner);
    }

    /** The post's title, with its unit. */
    Piece post(PostId post, LocalDate day) {
        return inUnit(new Thing(post), post, day);
    }

    /** What the post is called, with its unit where that is not the one whose history it is. */
    Piece inUnit(Piece title, PostId post, LocalDate day) {
        return unitOf.apply(post, day)
                .filter(unit -> !unit.equals(here))
                .<Piece>map(unit -> Phrase.of("post-in-unit", title, new Thing(unit)))
                .orElse(title);
    }

    /** The post whose unit must be known to tell the event. */
    static Optional<PostId> post(OrganisationEvent event) {
        return switch (event) {
            case PostEvent it -> Optional.of(it.postId());
            case PersonAppointed it -> Optional.of(it.postId());
            case AppointmentEnded it -> Optional.of(it.postId());
            case ContactPointPublished it -> asPost(it.owner());
            case ContactPointChanged it -> asPost(it.owner());
            case ContactPointWithdrawn it -> asPost(it.owner());
            case UnitEvent _, PersonEvent _, ForumEvent _, StepRetracted _ -> Optional.empty();
        };
    }

    private static Optional<PostId> asPost(ThingId thing) {
        return thing instanceof PostId post ? Optional.of(post) : Optional.empty();
    }
}
