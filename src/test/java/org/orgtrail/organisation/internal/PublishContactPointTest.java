package org.orgtrail.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;

class PublishContactPointTest extends CommandScenario {

    private static final ContactId CONTACT = ContactId.next();
    private static final PostId OWNER = PostId.next();

    @Test
    void a_way_to_reach_somebody_is_published() {
        then_happens(
                new PublishContactPoint(
                        CONTACT, OWNER, ContactKind.PHONE, "031-390 06 03", sv("Växel"), Visibility.STAFF, START),
                new ContactPointPublished(
                        CONTACT,
                        STEP,
                        OWNER,
                        ContactKind.PHONE,
                        "031-390 06 03",
                        sv("Växel"),
                        Visibility.STAFF,
                        START));
    }

    @Test
    void a_contact_point_may_be_older_than_the_register() {
        then_happens(publish(ContactKind.PHONE, "112", LONG_AGO), published(ContactKind.PHONE, "112", LONG_AGO));
    }

    @Test
    void a_contact_point_may_be_planned() {
        then_happens(publish(ContactKind.PHONE, "112", FAR_AHEAD), published(ContactKind.PHONE, "112", FAR_AHEAD));
    }

    @Test
    void a_contact_point_is_not_published_twice() {
        given(published(ContactKind.PHONE, "112", START));
        then_refused(publish(ContactKind.PHONE, "112", START), "id-taken");
    }

    @Test
    void units_posts_persons_and_forums_are_reached_and_nothing_else() {
        for (ThingId owner : List.of(UnitId.next(), PersonId.next(), ForumId.next())) {
            then_happens(publish(owner), published(owner));
        }
        then_refused(publish(AppointmentId.next()), "contact-owner-kind@owner");
        then_refused(publish(ContactId.next()), "contact-owner-kind@owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "031-390 06 03",
                "+46 31 390 06 03",
                "+46 (0)31-390 06 03",
                "(031) 390 06 03",
                "0771-11 22 33",
                "90 510",
                "112",
                "11313"
            })
    void a_phone_number_as_people_write_it(String number) {
        then_happens(publish(ContactKind.PHONE, number, START), published(ContactKind.PHONE, number, START));
    }

    @Test
    void a_pasted_phone_number_is_stored_with_plain_blanks_and_hyphens() {
        then_happens(
                publish(ContactKind.PHONE, " 031\u2013390\u00A006\u00A003 ", START),
                published(ContactKind.PHONE, "031-390 06 03", START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "031-390 06 03 vx", "ring mig", "+", "031-390\n06 03", "٠٣١٣٩٠", "--"})
    void what_is_no_phone_number(String number) {
        then_refused(publish(ContactKind.PHONE, number, START), "malformed-phone@value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hanna.meland@stadshuset.example", "åsa.öberg@göteborg.example", "a+b@xn--gteborg-90a.example"})
    void an_e_mail_address_with_all_its_letters(String address) {
        then_happens(publish(ContactKind.EMAIL, address, START), published(ContactKind.EMAIL, address, START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanna.meland",
                "hanna@stadshuset",
                "hanna meland@stadshuset.example",
                "hanna@@stadshuset.example",
                "hanna@stadshuset..example",
                "hanna@.example",
                "Hanna <hanna@stadshuset.example>",
                "hanna@stadshuset.example, per@stadshuset.example",
                "hanna@stadshuset.example?bcc=per"
            })
    void what_is_no_e_mail_address(String address) {
        then_refused(publish(ContactKind.EMAIL, address, START), "malformed-email@value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://stad.example/kontakt", "http://göteborg.example/frågor?q=å#svar"})
    void a_web_address(String address) {
        then_happens(publish(ContactKind.WEB, address, START), published(ContactKind.WEB, address, START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stad.example",
                "www.stad.example/kontakt",
                "javascript:alert(1)",
                "JavaScript://stad.example/%0Aalert(1)",
                "data:text/html,hej",
                "ftp://stad.example",
                "https://",
                "https:///kontakt",
                "https://stad.example/en sida",
                "https://stad.example@evil.example/"
            })
    void what_a_browser_is_not_sent_to(String address) {
        then_refused(publish(ContactKind.WEB, address, START), "malformed-web-address@value");
    }

    @Test
    void an_address_may_have_several_lines() {
        String address = "Gustaf Adolfs torg 4 A\n411 10 Göteborg";
        then_happens(publish(ContactKind.VISIT, address, START), published(ContactKind.VISIT, address, START));
        then_happens(publish(ContactKind.POST, address, START), published(ContactKind.POST, address, START));
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void every_kind_of_contact_point_says_something_that_can_be_shown(ContactKind kind) {
        then_refused(publish(kind, " \u00A0", START), "value-missing@value");
        then_refused(publish(kind, "1".repeat(501), START), "text-too-long@value");
        then_refused(publish(kind, "Torget\u00004", START), "text-unprintable@value");
    }

    @Test
    void a_label_has_at_most_200_characters_on_one_line() {
        then_refused(labelled(tooLong()), "text-too-long@label");
        then_refused(labelled(sv("Växel\noch jour")), "line-break@label");
    }

    @Test
    void nothing_begins_before_1500_or_after_2200() {
        then_refused(publish(ContactKind.PHONE, "112", TOO_EARLY), "date-out-of-range@effectiveFrom");
        then_refused(publish(ContactKind.PHONE, "112", TOO_LATE), "date-out-of-range@effectiveFrom");
    }

    private static PublishContactPoint publish(ContactKind kind, String value, LocalDate from) {
        return new PublishContactPoint(CONTACT, OWNER, kind, value, null, Visibility.PUBLIC, from);
    }

    private static PublishContactPoint publish(ThingId owner) {
        return new PublishContactPoint(CONTACT, owner, ContactKind.PHONE, "112", null, Visibility.PUBLIC, START);
    }

    private static PublishContactPoint labelled(LocalText label) {
        return new PublishContactPoint(CONTACT, OWNER, ContactKind.PHONE, "112", label, Visibility.PUBLIC, START);
    }

    private static ContactPointPublished published(ContactKind kind, String value, LocalDate from) {
        return new ContactPointPublished(CONTACT, STEP, OWNER, kind, value, null, Visibility.PUBLIC, from);
    }

    private static ContactPointPublished published(ThingId owner) {
        return new ContactPointPublished(
                CONTACT, STEP, owner, ContactKind.PHONE, "112", null, Visibility.PUBLIC, START);
    }
}
