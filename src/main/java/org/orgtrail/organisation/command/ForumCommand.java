package org.orgtrail.organisation.command;

import org.orgtrail.shared.ForumId;

/** What can be done to a forum. */
public sealed interface ForumCommand extends Statement
        permits EstablishForum, RenameForum, DescribeForum, RankForum, CloseForum, MoveForum {

    ForumId forumId();

    @Override
    default ForumId thing() {
        return forumId();
    }
}
