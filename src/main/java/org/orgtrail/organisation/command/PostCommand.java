package org.orgtrail.organisation.command;

import org.orgtrail.shared.PostId;

/** What can be done to a post. */
public sealed interface PostCommand extends OrganisationCommand permits EstablishPost, RetitlePost, AbolishPost {

    PostId postId();

    @Override
    default PostId thing() {
        return postId();
    }
}
