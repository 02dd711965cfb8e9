package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class AbolishPostTest extends CommandScenario {

    private static final PostId THING = PostId.next();

    @Test
    void a_post_ceases_to_exist() {
        given(established());
        then_happens(new AbolishPost(THING, LATER), new PostAbolished(THING, STEP, LATER));
    }

    @Test
    void a_post_ceases_the_day_after_its_first() {
        given(established());
        then_happens(new AbolishPost(THING, START.plusDays(1)), new PostAbolished(THING, STEP, START.plusDays(1)));
    }

    @Test
    void an_end_may_be_planned() {
        given(established());
        then_happens(new AbolishPost(THING, FAR_AHEAD), new PostAbolished(THING, STEP, FAR_AHEAD));
    }

    @Test
    void a_planned_end_may_come_earlier() {
        given(established(), new PostAbolished(THING, STEP, FAR_AHEAD));
        then_happens(new AbolishPost(THING, LATER), new PostAbolished(THING, STEP, LATER));
    }

    @Test
    void the_end_it_has_changes_nothing() {
        given(established(), new PostAbolished(THING, STEP, LATER));
        then_nothing_changes(new AbolishPost(THING, LATER));
    }

    @Test
    void what_has_ended_does_not_end_again_later() {
        given(established(), new PostAbolished(THING, STEP, LATER));
        then_refused(new AbolishPost(THING, LATER.plusDays(1)), "already-ended@effectiveFrom");
        then_refused(new AbolishPost(THING, FAR_AHEAD), "already-ended@effectiveFrom");
    }

    @Test
    void nothing_ends_on_its_first_day_or_before() {
        given(established());
        then_refused(new AbolishPost(THING, START), "ends-before-it-begins@effectiveFrom");
        then_refused(new AbolishPost(THING, LONG_AGO), "ends-before-it-begins@effectiveFrom");
    }

    @Test
    void a_post_never_heard_of_does_not_end() {
        then_refused(new AbolishPost(THING, LATER), "thing-unknown");
    }

    @Test
    void nothing_ends_before_1500_or_after_2200() {
        given(established());
        then_refused(new AbolishPost(THING, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new AbolishPost(THING, TOO_LATE), "date-out-of-range@effectiveFrom");
        then_refused(new AbolishPost(THING, LocalDate.MIN), "date-out-of-range@effectiveFrom");
        then_refused(new AbolishPost(THING, LocalDate.MAX), "date-out-of-range@effectiveFrom");
    }

    private static PostEstablished established() {
        return new PostEstablished(THING, STEP, UnitId.next(), sv("Chef"), PostRole.HEAD, START, Precision.DAY);
    }
}
