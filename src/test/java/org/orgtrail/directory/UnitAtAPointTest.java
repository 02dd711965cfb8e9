package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** A unit on one day, as known at one time: who leads it, how long it has been there, how it is reached. */
@OrgtrailTest
class UnitAtAPointTest extends DirectoryCase {

    @Test
    void a_unit_registered_in_error_is_told_from_one_never_heard_of() {
        Done before = did(establish("Annan", null, D2020));
        EstablishUnit wrong = establish("Fel", null, D2020);
        Done registered = did(wrong);
        Done undone = did(new RetractChange(registered.change()));

        assertThat(directory.unit(wrong.code(), before.on(D2023), admin)).isInstanceOf(UnitAnswer.NeverHeardOf.class);
        assertThat(directory.unit(wrong.code(), registered.on(D2023), admin)).isInstanceOf(UnitAnswer.Page.class);
        assertThat(directory.unit(wrong.code(), undone.on(D2023), admin))
                .isEqualTo(new UnitAnswer.RegisteredInError(wrong.code(), wrong.unitId()));
        assertThat(directory.unit(wrong.unitId(), AsOf.on(D2023), admin))
                .isEqualTo(new UnitAnswer.RegisteredInError(wrong.code(), wrong.unitId()));
        assertThat(directory.unit(UnitId.next(), AsOf.on(D2023), admin)).isInstanceOf(UnitAnswer.NeverHeardOf.class);
    }

    @Test
    void an_unknown_start_is_told_until_it_is_corrected() {
        EstablishUnit known = establish("A", null, D2020);
        EstablishUnit unknown = new EstablishUnit(
                known.unitId(),
                known.code(),
                known.names(),
                known.type(),
                null,
                List.of(),
                known.effectiveFrom(),
                Precision.BEFORE);
        Done before = did(unknown);
        did(rename(known.unitId(), "B", D2022));
        assertThat(page(known.unitId(), AsOf.on(D2023)).startUnknown()).isTrue();
        assertThat(directory.unit(known.unitId(), AsOf.on(D2020.minusDays(1)), admin))
                .isInstanceOfSatisfying(
                        UnitAnswer.NotThen.class,
                        then -> assertThat(then.startUnknown()).isTrue());
        did(new CorrectStep(step(known.unitId(), Attribute.EXISTS), known));
        assertThat(page(known.unitId(), AsOf.on(D2023)).startUnknown()).isFalse();
        assertThat(page(known.unitId(), before.on(D2020)).startUnknown()).isTrue();
    }

    @Test
    void heads_are_inherited_from_the_nearest_unit_that_has_a_post_for_one_be_it_vacant() {
        UnitId top = unit("Topp", null);
        UnitId middle = unit("Mitten", top);
        UnitId low = unit("Låg", middle);
        PostId director = post(top, "Direktör", PostRole.HEAD);
        appoint(director, person("Anna"), D2020);
        post(low, "Sekreterare", PostRole.OTHER);
        PostId head = post(middle, "Chef", PostRole.HEAD);
        AppointmentId held = appoint(head, person("Bo"), D2021);
        did(new EndAppointment(held, null, D2022));
        did(new AbolishPost(head, D2023));

        assertThat(page(low, AsOf.on(D2020)).unit().heads()).isEmpty();
        assertThat(inherited(low, AsOf.on(D2020))).isEqualTo("Mitten: Chef -");
        assertThat(inherited(low, AsOf.on(D2021))).isEqualTo("Mitten: Chef Bo");
        assertThat(inherited(low, AsOf.on(D2022))).isEqualTo("Mitten: Chef -");
        assertThat(inherited(low, AsOf.on(D2023))).isEqualTo("Topp: Direktör Anna");
        assertThat(inherited(middle, AsOf.on(D2022))).isEqualTo("none");
        assertThat(page(middle, AsOf.on(D2022)).unit().heads())
                .singleElement()
                .satisfies(it -> assertThat(it.vacant()).isTrue());
        assertThat(inherited(top, AsOf.on(D2023))).isEqualTo("none");
        assertThat(page(middle, AsOf.on(D2021)).subUnits().getFirst().inheritedHeads())
                .isEqualTo(page(low, AsOf.on(D2021)).unit().inheritedHeads());
        assertThat(page(top, AsOf.on(D2023)).subUnits().getFirst().inheritedHeads())
                .isEqualTo(page(middle, AsOf.on(D2023)).unit().inheritedHeads());
    }

    @Test
    void the_wrong_holder_was_believed_until_the_correction_and_acting_holders_are_shown_beside() {
        UnitId unit = unit("A", null);
        PostId head = post(unit, "Chef", PostRole.HEAD);
        PersonId right = person("Rätt");
        PersonId acting = person("Vikarien");
        AppointmentId held = appoint(head, person("Fel"), D2021);
        Done stood = did(new AppointPerson(AppointmentId.next(), head, acting, AppointmentKind.ACTING, D2022, D2023));
        Done corrected = did(new CorrectStep(
                step(held, Attribute.HOLDER),
                new AppointPerson(held, head, right, AppointmentKind.PERMANENT, D2021, null)));

        assertThat(holders(unit, stood.on(D2020))).isEmpty();
        assertThat(holders(unit, stood.on(D2021))).containsExactly("Fel PERMANENT");
        assertThat(holders(unit, stood.on(D2022))).containsExactly("Fel PERMANENT", "Vikarien ACTING");
        assertThat(holders(unit, corrected.on(D2022))).containsExactly("Rätt PERMANENT", "Vikarien ACTING");
        assertThat(holders(unit, corrected.on(D2023))).containsExactly("Rätt PERMANENT");
    }

    @Test
    void a_contact_point_that_never_was_true_is_hidden_from_visitors_also_where_it_was_believed() {
        UnitId unit = unit("A", null);
        ContactId wrong = ContactId.next();
        Done believed = did(phone(wrong, unit, "112", Visibility.PUBLIC, D2020));
        assertThat(page(unit, AsOf.on(D2021), Actor.VISITOR).unit().contacts()).hasSize(1);
        did(new RetractChange(believed.change()));
        assertThat(page(unit, believed.on(D2021), Actor.VISITOR).unit().contacts())
                .isEmpty();
        assertThat(page(unit, believed.on(D2021), admin).unit().contacts()).hasSize(1);
        assertThat(page(unit, AsOf.on(D2021), admin).unit().contacts()).isEmpty();
    }

    private String inherited(UnitId unit, AsOf asOf) {
        return page(unit, asOf)
                .unit()
                .inheritedHeads()
                .map(heads -> heads.from().names().sv() + ": "
                        + heads.posts().getFirst().title().sv() + " "
                        + heads.posts().getFirst().holders().stream()
                                .map(UnitPage.Holder::name)
                                .findFirst()
                                .orElse("-"))
                .orElse("none");
    }

    private List<String> holders(UnitId unit, AsOf asOf) {
        return page(unit, asOf).unit().heads().getFirst().holders().stream()
                .map(holder -> holder.name() + " " + holder.kind())
                .toList();
    }
}
