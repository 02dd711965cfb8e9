package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What set each value of a page, at several days and as known at several times. */
@OrgtrailTest
class ProvenanceTest extends DirectoryCase {

    @Autowired
    private Provenance provenance;

    @Test
    void each_value_names_the_change_that_it_is_from_and_its_day() {
        EstablishUnit establish = establish("A", null, D2020);
        UnitId unit = establish.unitId();
        Done born = did(establish);
        Done renamed = did(rename(unit, "B", D2022));
        Done corrected = did(new CorrectStep(step(unit, Attribute.NAMES), rename(unit, "C", D2023)));
        did(new DescribeUnit(unit, LocalText.sv("Text"), null, D2022));
        did(new DescribeUnit(unit, null, null, D2023));

        assertThat(told(unit, unit, Attribute.NAMES, AsOf.on(D2022)))
                .containsExactly("A " + born.change() + " 2020-01-01");
        assertThat(told(unit, unit, Attribute.NAMES, AsOf.on(D2024)))
                .containsExactly("C " + corrected.change() + " 2023-01-01");
        assertThat(told(unit, unit, Attribute.NAMES, renamed.on(D2024)))
                .containsExactly("B " + renamed.change() + " 2022-01-01");
        assertThat(told(unit, unit, Attribute.TYPE, AsOf.on(D2024)))
                .containsExactly("avdelning " + born.change() + " 2020-01-01");
        assertThat(told(unit, unit, Attribute.DESCRIPTION, AsOf.on(D2022))).hasSize(1);
        assertThat(told(unit, unit, Attribute.DESCRIPTION, AsOf.on(D2024))).isEmpty();
        assertThat(provenance.of(unit, AsOf.on(D2020.minusDays(1)), admin)).isEmpty();
    }

    @Test
    void the_page_s_posts_holders_and_contacts_have_origins_for_those_who_see_them() {
        UnitId unit = unit("Enheten", null);
        UnitId sub = unit("Under", unit);
        PostId post = post(unit, "Chef", PostRole.HEAD);
        PersonId anna = person("Anna");
        var held = appoint(post, anna, D2021);
        ContactId number = ContactId.next();
        ChangeId published =
                did(phone(number, anna, "111", Visibility.STAFF, D2021)).change();

        assertThat(told(unit, post, Attribute.ROLE, AsOf.on(D2021)))
                .singleElement()
                .asString()
                .startsWith("chef ");
        assertThat(told(unit, held, Attribute.HOLDER, AsOf.on(D2021)))
                .singleElement()
                .asString()
                .startsWith("Anna ");
        assertThat(told(unit, sub, Attribute.PARENT, AsOf.on(D2021)))
                .singleElement()
                .asString()
                .startsWith("Enheten ");
        assertThat(told(unit, number, Attribute.CONTACT_VALUE, AsOf.on(D2021)))
                .containsExactly("111 " + published + " 2021-01-01");
        assertThat(provenance.of(unit, AsOf.on(D2021), Actor.VISITOR))
                .extracting(Origin::thing)
                .contains(unit, sub, post, held, anna)
                .doesNotContain(number);
    }

    private List<String> told(UnitId page, ThingId thing, Attribute<?> attribute, AsOf asOf) {
        return provenance.of(page, asOf, admin).stream()
                .filter(it -> it.thing().equals(thing) && it.attribute().equals(attribute))
                .map(it -> it.value().sv() + " " + it.change() + " " + it.from())
                .toList();
    }
}
