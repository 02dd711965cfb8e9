package org.orgtrail.organisation.command;

import org.orgtrail.shared.ForumId;

/** What can be done to a forum. */
public sealed interface ForumCommand extends OrganisationCommand
        permits EstablishForum, RenameForum, DescribeForum, RankForum, CloseForum {

    ForumId forumId();

    @Override
    default ForumId thing() {
        return forumId();
    }
}
