package org.orgtrail.organisation.command;

import org.orgtrail.shared.PostId;

/** What can be done to a post. */
public sealed interface PostCommand extends Statement permits EstablishPost, RetitlePost, AbolishPost, MovePost {

    PostId postId();

    @Override
    default PostId thing() {
        return postId();
    }
}
