package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class EstablishPostTest extends CommandScenario {

    private static final PostId POST = PostId.next();
    private static final UnitId UNIT = UnitId.next();

    @Test
    void a_post_is_set_up_in_a_unit() {
        then_happens(establish(sv("Chef"), START), established(START));
    }

    @Test
    void a_post_may_be_older_than_the_register() {
        then_happens(establish(sv("Chef"), LONG_AGO), established(LONG_AGO));
    }

    @Test
    void a_post_may_be_planned() {
        then_happens(establish(sv("Chef"), FAR_AHEAD), established(FAR_AHEAD));
    }

    @Test
    void a_post_is_not_set_up_twice() {
        given(established(START));
        then_refused(establish(sv("Chef"), START), "id-taken");
    }

    @Test
    void a_title_has_at_most_200_characters_on_one_line() {
        then_refused(establish(tooLong(), START), "text-too-long@title");
        then_refused(establish(sv("Direktör\noch chef"), START), "line-break@title");
    }

    @Test
    void nothing_begins_before_1500_or_after_2200() {
        then_refused(establish(sv("Chef"), TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(establish(sv("Chef"), TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static EstablishPost establish(LocalText title, LocalDate from) {
        return new EstablishPost(POST, UNIT, title, PostRole.HEAD, from);
    }

    private static PostEstablished established(LocalDate from) {
        return new PostEstablished(POST, STEP, UNIT, sv("Chef"), PostRole.HEAD, from, Precision.DAY);
    }
}
