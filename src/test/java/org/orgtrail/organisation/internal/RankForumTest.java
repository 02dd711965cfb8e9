package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RankForum;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumRanked;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class RankForumTest extends CommandScenario {

    private static final ForumId THING = ForumId.next();

    @Test
    void a_forum_takes_a_place_among_its_siblings() {
        given(established());
        then_happens(new RankForum(THING, 1, LATER), ranked(1, LATER));
    }

    @Test
    void a_place_may_be_given_from_the_first_day() {
        given(established());
        then_happens(new RankForum(THING, 9_999, START), ranked(9_999, START));
    }

    @Test
    void a_place_may_be_planned() {
        given(established(), ranked(1, LATER));
        then_happens(new RankForum(THING, 2, FAR_AHEAD), ranked(2, FAR_AHEAD));
    }

    @Test
    void a_forum_goes_back_to_the_order_of_names() {
        given(established(), ranked(1, START));
        then_happens(new RankForum(THING, null, LATER), ranked(null, LATER));
    }

    @Test
    void the_place_it_has_changes_nothing() {
        given(established(), ranked(1, START));
        then_nothing_changes(new RankForum(THING, 1, LATER));
    }

    @Test
    void no_place_where_it_never_had_one_changes_nothing() {
        given(established());
        then_nothing_changes(new RankForum(THING, null, LATER));
    }

    @Test
    void a_forum_never_heard_of_takes_no_place() {
        then_refused(new RankForum(THING, 1, LATER), "thing-unknown");
    }

    @Test
    void places_are_counted_from_1_to_9_999() {
        given(established());
        then_refused(new RankForum(THING, 0, LATER), "rank-out-of-range@rank");
        then_refused(new RankForum(THING, -1, LATER), "rank-out-of-range@rank");
        then_refused(new RankForum(THING, 10_000, LATER), "rank-out-of-range@rank");
    }

    @Test
    void no_place_is_taken_before_1500_or_after_2200() {
        given(established());
        then_refused(new RankForum(THING, 1, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new RankForum(THING, 1, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static ForumEstablished established() {
        return new ForumEstablished(THING, STEP, UnitId.next(), sv("A"), null, null, START, Precision.DAY);
    }

    private static ForumRanked ranked(@Nullable Integer rank, LocalDate from) {
        return new ForumRanked(THING, STEP, rank, from);
    }
}
