package org.orgtrail.organisation.internal;

import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.MoveForum;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumMovedToUnit;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class MoveForumTest extends CommandScenario {

    private static final ForumId THING = ForumId.next();
    private static final UnitId HERE = UnitId.next();
    private static final UnitId THERE = UnitId.next();

    @Test
    void a_forum_moves_from_a_day() {
        given(established());
        then_happens(new MoveForum(THING, THERE, LATER), new ForumMovedToUnit(THING, STEP, HERE, THERE, LATER));
    }

    @Test
    void a_forum_moves_may_be_planned() {
        given(established());
        then_happens(new MoveForum(THING, THERE, FAR_AHEAD), new ForumMovedToUnit(THING, STEP, HERE, THERE, FAR_AHEAD));
    }

    @Test
    void what_it_has_already_changes_nothing() {
        given(established());
        then_nothing_changes(new MoveForum(THING, HERE, LATER));
    }

    @Test
    void one_never_heard_of_cannot_be_changed() {
        then_refused(new MoveForum(THING, THERE, LATER), "thing-unknown");
    }

    @Test
    void no_change_is_dated_before_1500_or_after_2200() {
        given(established());
        then_refused(new MoveForum(THING, THERE, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new MoveForum(THING, THERE, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static ForumEstablished established() {
        return new ForumEstablished(THING, STEP, HERE, sv("A"), null, null, START, Precision.DAY);
    }
}
