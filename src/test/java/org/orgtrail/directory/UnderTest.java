package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;

/** What a closing has to resolve (rule R4): what is listed suffices, which the recording of the closing shows. */
@OrgtrailTest
class UnderTest extends DirectoryCase {

    @Test
    void all_that_is_under_a_unit_is_listed_outermost_first_and_ending_it_all_closes_the_unit() {
        UnitId unit = unit("Enheten", null);
        UnitId sub = unit("Under", unit);
        PostId post = post(sub, "Chef", PostRole.HEAD);
        AppointmentId held = appoint(post, person("Anna"), D2021);
        ForumId forum = ForumId.next();
        ContactId number = ContactId.next();
        did(
                new EstablishForum(forum, unit, LocalText.sv("Råd"), null, null, D2020),
                phone(number, post, "111", Visibility.STAFF, D2020));
        unit("Bredvid", null);

        List<Dependent> under = directory.under(unit, D2022, admin);
        assertThat(told(under))
                .containsExactly(
                        "Under of Enheten 2022-01-01",
                        "Råd of Enheten 2022-01-01",
                        "Chef of Under 2022-01-01",
                        "Anna of Chef 2022-01-01",
                        "111 of Chef 2022-01-01");
        assertThat(under).extracting(Dependent::thing).containsExactly(sub, forum, post, held, number);
        close(unit, D2022, under);
    }

    @Test
    void what_is_gone_by_then_is_not_listed_and_what_leaves_later_is() {
        UnitId unit = unit("Enheten", null);
        UnitId other = unit("Annan", null);
        UnitId gone = unit("Borta", unit);
        UnitId leaving = unit("Flyttar", unit);
        did(CloseUnit.abolish(gone, D2021), new MoveUnit(leaving, other, D2023));
        assertThat(told(directory.under(unit, D2022, admin))).containsExactly("Flyttar of Enheten 2022-01-01, 1 later");
        assertThat(told(directory.under(unit, D2023, admin))).isEmpty();
    }

    @Test
    void a_thing_that_leaves_and_returns_is_listed_for_each_time_and_its_return_can_be_taken_back() {
        UnitId unit = unit("Enheten", null);
        UnitId other = unit("Annan", null);
        UnitId sub = unit("Under", unit);
        did(new MoveUnit(sub, other, D2022));
        did(new MoveUnit(sub, unit, D2023));
        StepId back = step(sub, Attribute.PARENT);

        List<Dependent> under = directory.under(unit, D2021, admin);
        assertThat(told(under))
                .containsExactly("Under of Enheten 2021-01-01, 2 later", "Under of Enheten 2023-01-01, arrives later");
        assertThat(under.getLast().steps()).containsExactly(back);
        List<Disposal> disposals = List.of(
                new Disposal(sub, D2021, new Disposal.MoveTo(other)),
                new Disposal(sub, D2023, new Disposal.TakeBack(under.getLast().steps())));
        did(Operations.close(CloseUnit.abolish(unit, D2021), disposals));
    }

    @Test
    void what_is_planned_to_be_established_there_and_what_is_planned_of_it_is_taken_back() {
        UnitId unit = unit("Enheten", null);
        EstablishUnit planned = establish("Planerad", unit, D2023);
        PostId chief = PostId.next();
        did(planned, new EstablishPost(chief, planned.unitId(), LocalText.sv("Chef"), PostRole.HEAD, D2023));
        did(rename(planned.unitId(), "Planerad 2", D2024));
        PostId post = post(unit, "Utredare", PostRole.OTHER);
        did(new RetitlePost(post, LocalText.sv("Expert"), D2024), rename(unit, "Enheten 2", D2024));

        List<Dependent> under = directory.under(unit, D2022, admin);
        assertThat(told(under))
                .containsExactly(
                        "Utredare of Enheten 2022-01-01, 1 later",
                        "Planerad of Enheten 2023-01-01, arrives later",
                        "Chef of Planerad 2023-01-01, arrives later");
        assertThat(directory.laterSteps(unit, D2022, admin)).containsExactly(step(unit, Attribute.NAMES));
        close(unit, D2022, under);
    }

    /** Closes the unit by taking back what comes later and ending the rest. */
    private void close(UnitId unit, LocalDate day, List<Dependent> under) {
        List<Disposal> disposals = new ArrayList<>();
        List<StepId> own = directory.laterSteps(unit, day, admin);
        if (!own.isEmpty()) {
            disposals.add(new Disposal(unit, day, new Disposal.TakeBack(own)));
        }
        for (Dependent it : under) {
            List<StepId> takenBack = it.arrivesLater() ? it.steps() : it.laterSteps();
            if (!takenBack.isEmpty()) {
                disposals.add(new Disposal(it.thing(), it.from(), new Disposal.TakeBack(takenBack)));
            }
            if (!it.arrivesLater()) {
                disposals.add(new Disposal(it.thing(), it.from(), new Disposal.End()));
            }
        }
        did(Operations.close(CloseUnit.abolish(unit, day), disposals));
    }

    private List<String> told(List<Dependent> under) {
        return under.stream()
                .map(it -> it.name().sv() + " of " + name(it.owner(), it.from()) + " " + it.from()
                        + (it.arrivesLater() ? ", arrives later" : later(it)))
                .toList();
    }

    private String name(ThingId thing, LocalDate day) {
        return Objects.requireNonNull(
                        directory.names(List.of(thing), AsOf.on(day), admin).get(thing))
                .name()
                .sv();
    }

    private static String later(Dependent it) {
        return it.laterSteps().isEmpty() ? "" : ", " + it.laterSteps().size() + " later";
    }
}
