package org.orgtrail.organisation.internal.forum;

import static org.orgtrail.organisation.internal.deciding.Deciding.about;
import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.ForumCommand;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to a forum. */
public final class ForumDecider {

    private ForumDecider() {}

    public static Verdict decide(Timelines forum, ForumCommand command, StepId step) {
        return switch (command) {
            case EstablishForum c ->
                beginning(forum, c)
                        .name("names", c.names())
                        .text("description", c.description())
                        .link("link", c.link())
                        .then(() -> new ForumEstablished(
                                c.forumId(),
                                step,
                                c.hostUnitId(),
                                c.names(),
                                c.description(),
                                c.link(),
                                c.effectiveFrom(),
                                Deciding.precision(c.precision())));
            case RenameForum c ->
                about(forum, c)
                        .name("names", c.names())
                        .then(() -> new ForumRenamed(
                                c.forumId(),
                                step,
                                forum.at(Attribute.NAMES, c.effectiveFrom()).orElse(c.names()),
                                c.names(),
                                c.effectiveFrom()));
            case MoveForum c ->
                about(forum, c)
                        .then(() -> new ForumMovedToUnit(
                                c.forumId(),
                                step,
                                forum.at(Attribute.HOST, c.effectiveFrom()).orElse(c.hostUnitId()),
                                c.hostUnitId(),
                                c.effectiveFrom()));
            case DescribeForum c ->
                about(forum, c)
                        .text("description", c.description())
                        .link("link", c.link())
                        .then(() ->
                                new ForumDescribed(c.forumId(), step, c.description(), c.link(), c.effectiveFrom()));
            case RankForum c ->
                about(forum, c)
                        .rank("rank", c.rank())
                        .then(() -> new ForumRanked(c.forumId(), step, c.rank(), c.effectiveFrom()));
            case CloseForum c -> ending(forum, c).then(() -> new ForumClosed(c.forumId(), step, c.effectiveFrom()));
        };
    }
}
