package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.RenameForum;
import org.orgtrail.organisation.event.ForumEstablished;
import org.orgtrail.organisation.event.ForumRenamed;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;

class RenameForumTest extends CommandScenario {

    private static final ForumId FORUM = ForumId.next();

    @Test
    void a_forum_takes_other_names() {
        given(established(START));
        then_happens(rename("Studentråd", LATER), renamed("Studentforum", "Studentråd", LATER));
    }

    @Test
    void a_forum_is_renamed_from_a_day_long_past() {
        given(established(LONG_AGO));
        then_happens(rename("B", LONG_AGO), renamed("Studentforum", "B", LONG_AGO));
    }

    @Test
    void a_renaming_is_planned_after_another() {
        given(established(START), renamed("Studentforum", "B", LATER));
        then_happens(rename("C", FAR_AHEAD), renamed("B", "C", FAR_AHEAD));
    }

    @Test
    void the_name_it_has_changes_nothing_though_another_is_planned() {
        given(established(START), renamed("Studentforum", "B", FAR_AHEAD));
        then_nothing_changes(rename("Studentforum", LATER));
    }

    @Test
    void a_forum_never_heard_of_is_not_renamed() {
        then_refused(rename("B", LATER), "thing-unknown");
    }

    @Test
    void a_name_has_at_most_200_characters_on_one_line() {
        given(established(START));
        then_refused(new RenameForum(FORUM, tooLong(), LATER), "text-too-long@names");
        then_refused(rename("A\nB", LATER), "line-break@names");
    }

    @Test
    void nothing_is_renamed_before_1500_or_after_2200() {
        given(established(START));
        then_refused(rename("B", TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(rename("B", TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static RenameForum rename(String name, LocalDate from) {
        return new RenameForum(FORUM, sv(name), from);
    }

    private static ForumEstablished established(LocalDate from) {
        return new ForumEstablished(FORUM, STEP, UnitId.next(), sv("Studentforum"), null, null, from, Precision.DAY);
    }

    private static ForumRenamed renamed(String before, String after, LocalDate from) {
        return new ForumRenamed(FORUM, STEP, sv(before), sv(after), from);
    }
}
