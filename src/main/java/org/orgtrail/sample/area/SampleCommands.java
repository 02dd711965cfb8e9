package org.orgtrail.sample.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.PublishContactPoint;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** The sample's commands in short, and its ids by name. */
final class SampleCommands {

    private SampleCommands() {}

    static EstablishUnit establish(
            UnitId unit, String code, LocalText names, UnitType type, @Nullable UnitId parent, LocalDate from) {
        return new EstablishUnit(unit, new UnitCode(code), names, type, parent, from);
    }

    static EstablishPost head(PostId post, UnitId unit, LocalText title, LocalDate from) {
        return new EstablishPost(post, unit, title, PostRole.HEAD, from);
    }

    static AppointPerson appoint(String name, PostId post, PersonId person, LocalDate from) {
        return new AppointPerson(appointment(name), post, person, AppointmentKind.PERMANENT, from, null);
    }

    static PublishContactPoint phone(String name, ThingId owner, String number, LocalDate from) {
        return new PublishContactPoint(
                contact("phone " + name), owner, ContactKind.PHONE, number, null, Visibility.PUBLIC, from);
    }

    static ChangeContactPoint newPhone(String name, String number, LocalDate from) {
        return new ChangeContactPoint(contact("phone " + name), number, null, Visibility.PUBLIC, from);
    }

    static PublishContactPoint email(String name, ThingId owner, String address, LocalDate from) {
        return new PublishContactPoint(
                contact("e-mail " + name), owner, ContactKind.EMAIL, address, null, Visibility.PUBLIC, from);
    }

    static LocalText text(String sv, String en) {
        return new LocalText(sv, en);
    }

    static UnitId unit(String code) {
        return new UnitId(SampleIds.of("unit " + code));
    }

    static PostId post(String unit) {
        return new PostId(SampleIds.of("head of " + unit));
    }

    static PersonId person(String name) {
        return new PersonId(SampleIds.of("person " + name));
    }

    static ForumId forum(String name) {
        return new ForumId(SampleIds.of("forum " + name));
    }

    static AppointmentId appointment(String name) {
        return new AppointmentId(SampleIds.of("appointment " + name));
    }

    static ContactId contact(String name) {
        return new ContactId(SampleIds.of("contact " + name));
    }
}
