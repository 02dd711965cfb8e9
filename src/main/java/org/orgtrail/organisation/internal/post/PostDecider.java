package org.orgtrail.organisation.internal.post;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.PostCommand;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to a post. */
public final class PostDecider {

    private PostDecider() {}

    public static Verdict decide(Timelines post, PostCommand command, StepId step) {
        return switch (command) {
            case EstablishPost c ->
                beginning(post, c)
                        .name("title", c.title())
                        .then(() -> new PostEstablished(
                                c.postId(),
                                step,
                                c.unitId(),
                                c.title(),
                                c.role(),
                                c.effectiveFrom(),
                                Deciding.precision(c.precision())));
            case RetitlePost c ->
                about(post, c)
                        .name("title", c.title())
                        .then(() -> new PostRetitled(
                                c.postId(),
                                step,
                                post.at(Attribute.TITLE, c.effectiveFrom()).orElse(c.title()),
                                c.title(),
                                c.effectiveFrom()));
            case MovePost c ->
                about(post, c)
                        .then(() -> new PostMovedToUnit(
                                c.postId(),
                                step,
                                post.at(Attribute.UNIT, c.effectiveFrom()).orElse(c.unitId()),
                                c.unitId(),
                                c.effectiveFrom()));
            case AbolishPost c -> ending(post, c).then(() -> new PostAbolished(c.postId(), step, c.effectiveFrom()));
        };
    }
}
