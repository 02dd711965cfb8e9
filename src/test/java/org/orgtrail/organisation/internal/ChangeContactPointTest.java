package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.Visibility;

class ChangeContactPointTest extends CommandScenario {

    private static final ContactId CONTACT = ContactId.next();
    private static final PostId OWNER = PostId.next();

    @Test
    void a_contact_point_takes_another_value() {
        given(published(START));
        then_happens(change("031-390 06 03", LATER), changed("031-390 06 00", "031-390 06 03", LATER));
    }

    @Test
    void a_value_may_hold_from_a_day_long_past() {
        given(published(LONG_AGO));
        then_happens(change("112", LONG_AGO), changed("031-390 06 00", "112", LONG_AGO));
    }

    @Test
    void a_value_may_be_planned_after_another() {
        given(published(START), changed("031-390 06 00", "112", LATER));
        then_happens(change("11313", FAR_AHEAD), changed("112", "11313", FAR_AHEAD));
    }

    @Test
    void another_label_is_a_change() {
        given(published(START));
        then_happens(
                new ChangeContactPoint(CONTACT, "031-390 06 00", sv("Växel"), Visibility.PUBLIC, LATER),
                new ContactPointChanged(
                        CONTACT,
                        STEP,
                        OWNER,
                        ContactKind.PHONE,
                        "031-390 06 00",
                        "031-390 06 00",
                        sv("Växel"),
                        Visibility.PUBLIC,
                        LATER));
    }

    @Test
    void showing_it_to_others_is_a_change() {
        given(published(START));
        then_happens(
                new ChangeContactPoint(CONTACT, "031-390 06 00", null, Visibility.STAFF, LATER),
                new ContactPointChanged(
                        CONTACT,
                        STEP,
                        OWNER,
                        ContactKind.PHONE,
                        "031-390 06 00",
                        "031-390 06 00",
                        null,
                        Visibility.STAFF,
                        LATER));
    }

    @Test
    void the_same_value_label_and_visibility_change_nothing() {
        given(published(START));
        then_nothing_changes(change(" 031-390 06 00", LATER));
        then_nothing_changes(change("031\u2013390\u00A006\u00A000", LATER));
    }

    @Test
    void a_contact_point_never_heard_of_does_not_change() {
        then_refused(change("112", LATER), "thing-unknown");
    }

    @Test
    void the_value_fits_the_kind_it_was_published_as() {
        given(published(START));
        then_refused(change("hanna.meland@stadshuset.example", LATER), "malformed-phone@value");
        then_refused(change(" ", LATER), "value-missing@value");
        then_refused(change("1".repeat(501), LATER), "text-too-long@value");
    }

    @Test
    void a_label_has_at_most_200_characters() {
        given(published(START));
        then_refused(
                new ChangeContactPoint(CONTACT, "112", tooLong(), Visibility.PUBLIC, LATER), "text-too-long@label");
    }

    @Test
    void whose_it_is_must_not_have_been_taken_back() {
        given(published(START), takenBack(CONTACT, Attribute.OWNER));
        then_refused(change("112", LATER), "value-taken-back");
    }

    @Test
    void what_kind_it_is_must_not_have_been_taken_back() {
        given(published(START), takenBack(CONTACT, Attribute.CONTACT_KIND));
        then_refused(change("112", LATER), "value-taken-back");
    }

    @Test
    void a_value_that_was_taken_back_is_stated_anew() {
        given(published(START), takenBack(CONTACT, Attribute.CONTACT_VALUE));
        then_happens(change("112", START), changed("112", "112", START));
    }

    @Test
    void nothing_changes_before_1500_or_after_2200() {
        given(published(START));
        then_refused(change("112", TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(change("112", TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static ChangeContactPoint change(String value, LocalDate from) {
        return new ChangeContactPoint(CONTACT, value, null, Visibility.PUBLIC, from);
    }

    private static ContactPointPublished published(LocalDate from) {
        return new ContactPointPublished(
                CONTACT, STEP, OWNER, ContactKind.PHONE, "031-390 06 00", null, Visibility.PUBLIC, from);
    }

    private static ContactPointChanged changed(String before, String after, LocalDate from) {
        return new ContactPointChanged(
                CONTACT, STEP, OWNER, ContactKind.PHONE, before, after, null, Visibility.PUBLIC, from);
    }
}
