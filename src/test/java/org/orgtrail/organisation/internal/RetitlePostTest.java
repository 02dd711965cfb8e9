package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class RetitlePostTest extends CommandScenario {

    private static final PostId POST = PostId.next();

    @Test
    void a_post_takes_another_title() {
        given(established(START));
        then_happens(retitle("Kommunikationsdirektör", LATER), retitled("Chef", "Kommunikationsdirektör", LATER));
    }

    @Test
    void a_title_may_hold_from_a_day_long_past() {
        given(established(LONG_AGO));
        then_happens(retitle("Direktör", LONG_AGO), retitled("Chef", "Direktör", LONG_AGO));
    }

    @Test
    void a_title_may_be_planned() {
        given(established(START), retitled("Chef", "Direktör", LATER));
        then_happens(retitle("Chef", FAR_AHEAD), retitled("Direktör", "Chef", FAR_AHEAD));
    }

    @Test
    void the_title_it_has_changes_nothing() {
        given(established(START));
        then_nothing_changes(retitle("Chef", LATER));
    }

    @Test
    void a_post_never_heard_of_takes_no_title() {
        then_refused(retitle("Chef", LATER), "thing-unknown");
    }

    @Test
    void a_title_has_at_most_200_characters_on_one_line() {
        given(established(START));
        then_refused(new RetitlePost(POST, tooLong(), LATER), "text-too-long@title");
        then_refused(retitle("Direktör\noch chef", LATER), "line-break@title");
    }

    @Test
    void nothing_is_retitled_before_1500_or_after_2200() {
        given(established(START));
        then_refused(retitle("Direktör", TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(retitle("Direktör", TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static RetitlePost retitle(String title, LocalDate from) {
        return new RetitlePost(POST, sv(title), from);
    }

    private static PostEstablished established(LocalDate from) {
        return new PostEstablished(POST, STEP, UnitId.next(), sv("Chef"), PostRole.HEAD, from, Precision.DAY);
    }

    private static PostRetitled retitled(String before, String after, LocalDate from) {
        return new PostRetitled(POST, STEP, sv(before), sv(after), from);
    }
}
