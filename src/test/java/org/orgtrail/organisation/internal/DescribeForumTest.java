package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.DescribeForum;
import org.orgtrail.organisation.event.ForumDescribed;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class DescribeForumTest extends CommandScenario {

    private static final ForumId FORUM = ForumId.next();
    private static final LocalText TEXT = sv("Här träffas ungdomar.");
    private static final LocalText OTHER = sv("Här träffas studenter.");
    private static final Link LINK = new Link(sv("Till forumet"), "https://stad.example/forum");

    @Test
    void a_forum_is_put_in_other_words() {
        given(established(START));
        then_happens(new DescribeForum(FORUM, OTHER, LINK, LATER), described(OTHER, LINK, LATER));
    }

    @Test
    void a_text_may_hold_from_a_day_long_past() {
        given(established(LONG_AGO));
        then_happens(new DescribeForum(FORUM, OTHER, null, LONG_AGO), described(OTHER, null, LONG_AGO));
    }

    @Test
    void a_text_may_be_planned_to_go_away() {
        given(established(START));
        then_happens(new DescribeForum(FORUM, null, null, FAR_AHEAD), described(null, null, FAR_AHEAD));
    }

    @Test
    void the_text_and_link_it_was_established_with_change_nothing() {
        given(established(START));
        then_nothing_changes(new DescribeForum(FORUM, TEXT, LINK, LATER));
    }

    @Test
    void a_forum_never_heard_of_is_not_described() {
        then_refused(new DescribeForum(FORUM, TEXT, LINK, LATER), "thing-unknown");
    }

    @Test
    void the_label_of_a_link_has_at_most_200_characters() {
        given(established(START));
        then_refused(
                new DescribeForum(FORUM, TEXT, new Link(tooLong(), "https://stad.example"), LATER),
                "text-too-long@link.label");
    }

    @Test
    void neither_text_nor_link_turns_what_stands_beside_it() {
        given(established(START));
        then_refused(new DescribeForum(FORUM, sv("a\u202Eb"), LINK, LATER), "text-unprintable@description");
        then_refused(
                new DescribeForum(FORUM, TEXT, new Link(sv("a"), "https://stad.example/\u202E"), LATER),
                "text-unprintable@link");
    }

    @Test
    void nothing_is_described_before_1500_or_after_2200() {
        given(established(START));
        then_refused(new DescribeForum(FORUM, OTHER, LINK, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(new DescribeForum(FORUM, OTHER, LINK, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static ForumEstablished established(LocalDate from) {
        return new ForumEstablished(FORUM, STEP, UnitId.next(), sv("A"), TEXT, LINK, from, Precision.DAY);
    }

    private static ForumDescribed described(@Nullable LocalText text, @Nullable Link link, LocalDate from) {
        return new ForumDescribed(FORUM, STEP, text, link, from);
    }
}
