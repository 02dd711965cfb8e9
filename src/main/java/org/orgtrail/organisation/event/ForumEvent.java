package org.orgtrail.organisation.event;

import org.orgtrail.shared.ForumId;

/** What happens to a forum. */
public sealed interface ForumEvent extends OrganisationEvent
        permits ForumEstablished, ForumRenamed, ForumDescribed, ForumRanked, ForumClosed, ForumMovedToUnit {

    ForumId forumId();

    @Override
    default ForumId thing() {
        return forumId();
    }
}
