package org.orgtrail.organisation.internal;

import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class MovePostTest extends CommandScenario {

    private static final PostId THING = PostId.next();
    private static final UnitId HERE = UnitId.next();
    private static final UnitId THERE = UnitId.next();

    @Test
    void a_post_moves_from_a_day() {
        given(established());
        then_happens(new MovePost(THING, THERE, LATER), new PostMovedToUnit(THING, STEP, HERE, THERE, LATER));
    }

    @Test
    void a_post_moves_may_be_planned() {
        given(established());
        then_happens(new MovePost(THING, THERE, FAR_AHEAD), new PostMovedToUnit(THING, STEP, HERE, THERE, FAR_AHEAD));
    }

    @Test
    void what_it_has_already_changes_nothing() {
        given(established());
        then_nothing_changes(new MovePost(THING, HERE, LATER));
    }

    @Test
    void one_never_heard_of_cannot_be_changed() {
        then_refused(new MovePost(THING, THERE, LATER), "thing-unknown");
    }

    @Test
    void no_change_is_dated_before_1500_or_after_2200() {
        given(established());
        then_refused(new MovePost(THING, THERE, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new MovePost(THING, THERE, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static PostEstablished established() {
        return new PostEstablished(THING, STEP, HERE, sv("Chef"), PostRole.HEAD, START, Precision.DAY);
    }
}
