package org.orgtrail.history.internal;

import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumEvent;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;

/** What happens to a forum. */
final class ForumPhrases {

    private ForumPhrases() {}

    static Phrase of(ForumEvent event) {
        return switch (event) {
            case ForumEstablished it ->
                Phrase.of(
                        "forum-" + SharedPhrases.beginning(it.precision()),
                        new Name(it.names(), it.forumId()),
                        new Thing(it.hostUnitId()));
            case ForumRenamed it -> SharedPhrases.renamed("forum", it.forumId(), it.previousNames(), it.names());
            case ForumDescribed it -> SharedPhrases.described(it.forumId(), it.description(), it.link());
            case ForumRanked it -> SharedPhrases.ranked(it.forumId(), it.rank());
            case ForumMovedToUnit it ->
                Phrase.of(
                        "forum-moved",
                        new Thing(it.forumId()),
                        new Thing(it.previousHostUnitId()),
                        new Thing(it.hostUnitId()));
            case ForumClosed it -> Phrase.of("forum-closed", new Thing(it.forumId()));
        };
    }
}
