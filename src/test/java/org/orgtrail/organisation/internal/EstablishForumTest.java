package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class EstablishForumTest extends CommandScenario {

    private static final ForumId FORUM = ForumId.next();
    private static final UnitId HOST = UnitId.next();
    private static final LocalText TEXT = sv("Här träffas ungdomar.");
    private static final Link LINK = new Link(sv("Till forumet"), "https://stad.example/forum");

    @Test
    void a_forum_comes_to_exist_with_text_and_link() {
        then_happens(
                new EstablishForum(FORUM, HOST, sv("Ungdomsfullmäktige"), TEXT, LINK, START),
                new ForumEstablished(FORUM, STEP, HOST, sv("Ungdomsfullmäktige"), TEXT, LINK, START, Precision.DAY));
    }

    @Test
    void a_forum_may_be_older_than_the_register() {
        then_happens(establish(sv("A"), null, LONG_AGO), established(LONG_AGO));
    }

    @Test
    void a_forum_may_be_planned() {
        then_happens(establish(sv("A"), null, FAR_AHEAD), established(FAR_AHEAD));
    }

    @Test
    void a_forum_is_not_established_twice() {
        given(established(START));
        then_refused(establish(sv("A"), null, START), "id-taken");
    }

    @Test
    void a_name_has_at_most_200_characters_on_one_line() {
        then_refused(establish(tooLong(), null, START), "text-too-long@names");
        then_refused(establish(sv("A\nB"), null, START), "line-break@names");
    }

    @Test
    void the_label_of_a_link_has_at_most_200_characters() {
        then_refused(
                establish(sv("A"), new Link(tooLong(), "https://stad.example"), START), "text-too-long@link.label");
    }

    @Test
    void nothing_begins_before_1500_or_after_2200() {
        then_refused(establish(sv("A"), null, TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(establish(sv("A"), null, TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static EstablishForum establish(LocalText names, @Nullable Link link, LocalDate from) {
        return new EstablishForum(FORUM, HOST, names, null, link, from);
    }

    private static ForumEstablished established(LocalDate from) {
        return new ForumEstablished(FORUM, STEP, HOST, sv("A"), null, null, from, Precision.DAY);
    }
}
