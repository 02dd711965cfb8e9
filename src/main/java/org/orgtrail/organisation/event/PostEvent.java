package org.orgtrail.organisation.event;

import org.orgtrail.shared.PostId;

/** What happens to a post. */
public sealed interface PostEvent extends OrganisationEvent
        permits PostEstablished, PostRetitled, PostAbolished, PostMovedToUnit {

    PostId postId();

    @Override
    default PostId thing() {
        return postId();
    }
}
