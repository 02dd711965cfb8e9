package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CloseForum;
import org.orgtrail.organisation.event.ForumClosed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class CloseForumTest extends CommandScenario {

    private static final ForumId THING = ForumId.next();

    @Test
    void a_forum_ceases_to_exist() {
        given(established());
        then_happens(new CloseForum(THING, LATER), new ForumClosed(THING, STEP, LATER));
    }

    @Test
    void a_forum_ceases_the_day_after_its_first() {
        given(established());
        then_happens(new CloseForum(THING, START.plusDays(1)), new ForumClosed(THING, STEP, START.plusDays(1)));
    }

    @Test
    void an_end_may_be_planned() {
        given(established());
        then_happens(new CloseForum(THING, FAR_AHEAD), new ForumClosed(THING, STEP, FAR_AHEAD));
    }

    @Test
    void a_planned_end_may_come_earlier() {
        given(established(), new ForumClosed(THING, STEP, FAR_AHEAD));
        then_happens(new CloseForum(THING, LATER), new ForumClosed(THING, STEP, LATER));
    }

    @Test
    void the_end_it_has_changes_nothing() {
        given(established(), new ForumClosed(THING, STEP, LATER));
        then_nothing_changes(new CloseForum(THING, LATER));
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(established(), new ForumClosed(THING, STEP, LATER));
        then_refused(new CloseForum(THING, LATER.plusDays(1)), "already-ended@effectiveFrom");
        then_refused(new CloseForum(THING, FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(established());
        then_refused(new CloseForum(THING, START), "ends-before-it-begins@effectiveFrom");
        then_refused(new CloseForum(THING, LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void a_forum_never_heard_of_does_not_end() {
        then_refused(new CloseForum(THING, LATER), "thing-unknown");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(established());
        then_refused(new CloseForum(THING, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new CloseForum(THING, TOO_LATE), "date-out-of-range@effectiveFrom");
        then_refused(new CloseForum(THING, LocalDate.MIN), "date-out-of-range@effectiveFrom");
        then_refused(new CloseForum(THING, LocalDate.MAX), "date-out-of-range@effectiveFrom");
    }

    private static ForumEstablished established() {
        return new ForumEstablished(THING, STEP, UnitId.next(), sv("A"), null, null, START, Precision.DAY);
    }
}
