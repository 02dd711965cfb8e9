package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.AbolishPost;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.ChangePersonName;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.MovePost;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.organisation.command.WithdrawContactPoint;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two points next to each other. Every test has a root of its own and compares under it, so that they share a database. */
@OrgtrailTest
class ComparisonsTest extends DirectoryCase {

    @Autowired
    private Comparisons comparisons;

    @Test
    void a_unit_that_absorbs_another_and_takes_its_name_is_renamed_and_the_other_merged_into_it() {
        UnitId root = unit("Staten", null);
        UnitId esv = unit("Ekonomistyrningsverket", root);
        UnitId old = unit("Statskontoret", root);
        did(Operations.absorb(List.of(old), esv, LocalText.sv("Statskontoret"), List.of(), D2024));

        Comparison comparison = comparisons.compare(AsOf.on(D2023), AsOf.on(D2024), Optional.of(root), admin);
        assertThat(comparison.differences())
                .anySatisfy(it -> {
                    assertThat(it.subject().thing()).isEqualTo(old);
                    assertThat(it).isInstanceOfSatisfying(Difference.MergedInto.class, merged -> {
                        assertThat(merged.into().id()).isEqualTo(esv);
                        assertThat(merged.ending().on()).isEqualTo(D2024);
                    });
                })
                .anySatisfy(it -> {
                    assertThat(it.subject().thing()).isEqualTo(esv);
                    assertThat(it).isInstanceOf(Difference.Renamed.class);
                });
        assertThat(told(root, AsOf.on(D2023), AsOf.on(D2024)))
                .containsExactlyInAnyOrder(
                        "Statskontoret merged into Statskontoret",
                        "Statskontoret renamed Ekonomistyrningsverket > Statskontoret");
    }

    @Test
    void units_that_began_and_ended_say_what_they_came_from_and_became() {
        UnitId root = unit("Rot", null);
        UnitId a = unit("A", root);
        UnitId b = unit("B", root);
        UnitId c = unit("C", root);
        UnitId d = unit("D", root);
        UnitId e = unit("E", root);
        UnitId f = unit("F", root);
        did(Operations.merge(List.of(a, b), establish("AB", root, D2022), List.of()));
        did(Operations.split(c, List.of(establish("C1", root, D2022), establish("C2", root, D2022)), List.of(), D2022));
        did(Operations.replace(d, establish("D2", root, D2022), List.of()));
        did(Operations.hiveOff(e, establish("E1", root, D2022), List.of()));
        did(establish("Ny", e, D2022), CloseUnit.abolish(f, D2022));
        did(new CloseUnit(unit("G", root), ClosingOutcome.TRANSFERRED_OUT, List.of(), "Regionen", D2022));

        assertThat(told(root, AsOf.on(D2021), AsOf.on(D2022)))
                .containsExactly(
                        "A merged into AB",
                        "AB merged from A, B",
                        "B merged into AB",
                        "C split into C1, C2",
                        "C1 split from C",
                        "C2 split from C",
                        "D replaced by D2",
                        "D2 replaces D",
                        "E1 hived off from E",
                        "F closed ABOLISHED",
                        "G closed TRANSFERRED_OUT",
                        "Ny added under E");
        assertThat(told(root, AsOf.on(D2022), AsOf.on(D2023))).isEmpty();
        assertThat(told(root, AsOf.on(D2022), AsOf.on(D2021)))
                .contains("A added under Rot", "AB closed", "C added under Rot", "E1 closed")
                .noneMatch(line -> line.contains("from") || line.contains("into"));
    }

    @Test
    void all_that_is_said_of_a_unit_is_compared() {
        UnitId root = unit("Rot", null);
        UnitId other = unit("Annan", root);
        EstablishUnit establish = establish("Före", root, D2020);
        UnitId unit = establish.unitId();
        did(establish);
        UnitCode code = new UnitCode("NY-" + establish.code().value());
        did(
                rename(unit, "Efter", D2022),
                new MoveUnit(unit, other, D2022),
                new RecodeUnit(unit, code, D2022),
                new ReclassifyUnit(unit, UnitType.AREA, D2022),
                new DescribeUnit(unit, LocalText.sv("Text"), null, D2022),
                new RankUnit(unit, 3, D2022));
        assertThat(told(root, AsOf.on(D2021), AsOf.on(D2022)))
                .containsExactly(
                        "Efter moved Rot > Annan",
                        "Efter renamed Före > Efter",
                        "Efter recoded " + establish.code() + " > " + code,
                        "Efter reclassified DEPARTMENT > AREA",
                        "Efter described - > Text",
                        "Efter reranked - > 3");
        did(rename(unit, "Före", D2023), new MoveUnit(unit, root, D2023), new RankUnit(unit, null, D2023));
        assertThat(told(root, AsOf.on(D2021), AsOf.on(D2023)))
                .containsExactly(
                        "Före recoded " + establish.code() + " > " + code,
                        "Före reclassified DEPARTMENT > AREA",
                        "Före described - > Text");
    }

    @Test
    void posts_holders_forums_and_contact_points_are_compared() {
        UnitId root = unit("Rot", null);
        UnitId unit = unit("Enhet", root);
        PostId head = post(unit, "Chef", PostRole.HEAD);
        PostId gone = post(unit, "Sekreterare", PostRole.OTHER);
        PostId moving = post(unit, "Expert", PostRole.OTHER);
        PersonId anna = person("Anna");
        PersonId bo = person("Bo");
        AppointmentId first = appoint(head, anna, D2020);
        AppointmentId second = appoint(gone, bo, D2020);
        AppointmentId same = appoint(moving, bo, D2020);
        ContactId number = ContactId.next();
        ContactId withdrawn = ContactId.next();
        did(
                phone(number, anna, "111", Visibility.PUBLIC, D2020),
                phone(withdrawn, unit, "999", Visibility.PUBLIC, D2020));
        did(
                new EndAppointment(first, null, D2022),
                new EndAppointment(second, null, D2022),
                new EndAppointment(same, null, D2022),
                new AppointPerson(AppointmentId.next(), moving, bo, AppointmentKind.PERMANENT, D2022, null),
                new AppointPerson(AppointmentId.next(), head, anna, AppointmentKind.ACTING, D2022, null),
                new AbolishPost(gone, D2022),
                new MovePost(moving, root, D2022),
                new EstablishPost(PostId.next(), unit, LocalText.sv("Utredare"), PostRole.OTHER, D2022),
                new EstablishForum(ForumId.next(), unit, LocalText.sv("Råd"), null, null, D2022),
                new ChangeContactPoint(number, "222", null, Visibility.PUBLIC, D2022),
                new WithdrawContactPoint(withdrawn, D2022),
                new ChangePersonName(anna, "Anna Ny", D2022));
        assertThat(told(root, AsOf.on(D2021), AsOf.on(D2022)))
                .containsExactly(
                        "Chef restaffed Anna PERMANENT > Anna Ny ACTING",
                        "Sekreterare ended",
                        "Utredare added",
                        "Anna Ny renamed Anna > Anna Ny",
                        "Råd added",
                        "222 of Anna Ny: 111 > 222",
                        "999 of Enhet: 999 > -",
                        "Expert moved Enhet > Rot");
    }

    @Test
    void what_was_believed_is_compared_with_what_is_known_of_the_same_day() {
        UnitId root = unit("Rot", null);
        UnitId unit = unit("A", root);
        Done wrong = did(rename(unit, "Fel", D2022));
        EstablishUnit error = establish("Misstag", root, D2020);
        Done registered = did(error);
        did(new CorrectStep(step(unit, Attribute.NAMES), rename(unit, "Rätt", D2023)));
        did(new RetractChange(registered.change()));
        Done late = did(CloseUnit.abolish(unit, D2024));

        assertThat(told(root, registered.on(D2022), AsOf.on(D2022)))
                .containsExactly("A renamed Fel > A", "Misstag closed");
        assertThat(told(root, wrong.on(D2022), registered.on(D2022))).containsExactly("Misstag added under Rot");
        assertThat(told(root, registered.on(D2021), wrong.on(D2021))).containsExactly("Misstag closed");
        assertThat(told(root, registered.on(D2024), late.on(D2024)))
                .containsExactly("Fel closed ABOLISHED", "Misstag closed");
        assertThat(told(root, wrong.on(D2021), wrong.on(D2021))).isEmpty();
    }

    @Test
    void only_what_is_under_the_unit_at_either_point_is_told() {
        UnitId root = unit("Rot", null);
        UnitId left = unit("Vänster", root);
        UnitId right = unit("Höger", root);
        UnitId moving = unit("Flyttar", left);
        UnitId low = unit("Låg", moving);
        PostId post = post(low, "Chef", PostRole.HEAD);
        did(Operations.close(
                CloseUnit.abolish(left, D2022), List.of(new Disposal(moving, D2022, new Disposal.MoveTo(right)))));
        appoint(post, person("Anna"), D2022);
        did(rename(right, "Höger 2", D2022));

        assertThat(told(left, AsOf.on(D2021), AsOf.on(D2022)))
                .containsExactly(
                        "Flyttar moved Vänster > Höger 2",
                        "Chef restaffed  > Anna PERMANENT",
                        "Vänster closed ABOLISHED");
        assertThat(told(low, AsOf.on(D2021), AsOf.on(D2022))).containsExactly("Chef restaffed  > Anna PERMANENT");
        assertThat(comparisons
                        .compare(AsOf.on(D2021), AsOf.on(D2022), Optional.empty(), admin)
                        .differences())
                .extracting(it -> it.subject().thing())
                .contains(moving, post, left, right);
    }

    @Test
    void visitors_are_told_of_public_contact_points_alone() {
        UnitId root = unit("Rot", null);
        did(
                phone(ContactId.next(), root, "111", Visibility.STAFF, D2022),
                phone(ContactId.next(), root, "222", Visibility.PUBLIC, D2022));
        assertThat(told(root, AsOf.on(D2021), AsOf.on(D2022)))
                .containsExactly("111 of Rot: - > 111", "222 of Rot: - > 222");
        assertThat(comparisons
                        .compare(AsOf.on(D2021), AsOf.on(D2022), Optional.of(root), Actor.VISITOR)
                        .differences())
                .extracting(ComparisonsTest::line)
                .containsExactly("222 of Rot: - > 222");
    }

    private List<String> told(UnitId under, AsOf before, AsOf after) {
        return comparisons.compare(before, after, Optional.of(under), admin).differences().stream()
                .map(ComparisonsTest::line)
                .toList();
    }

    private static String line(Difference difference) {
        return difference.subject().name().sv()
                + switch (difference) {
                    case Difference.Added it -> " added under " + name(it.parent());
                    case Difference.MergedFrom it -> " merged from " + names(it.predecessors());
                    case Difference.SplitFrom it -> " split from " + names(List.of(it.from()));
                    case Difference.HivedOff it -> " hived off from " + names(List.of(it.from()));
                    case Difference.Replaces it -> " replaces " + names(List.of(it.predecessor()));
                    case Difference.Closed it ->
                        " closed"
                                + it.ending()
                                        .map(ended -> " " + ended.outcome())
                                        .orElse("");
                    case Difference.MergedInto it -> " merged into " + names(List.of(it.into()));
                    case Difference.SplitInto it -> " split into " + names(it.into());
                    case Difference.ReplacedBy it -> " replaced by " + names(List.of(it.by()));
                    case Difference.PartAdded _ -> " added";
                    case Difference.PartEnded _ -> " ended";
                    case Difference.Moved it -> " moved " + name(it.from()) + " > " + name(it.to());
                    case Difference.Renamed it ->
                        " renamed " + it.before().sv() + " > " + it.after().sv();
                    case Difference.Recoded it -> " recoded " + it.before() + " > " + it.after();
                    case Difference.Reclassified it -> " reclassified " + it.before() + " > " + it.after();
                    case Difference.Described it ->
                        " described " + text(it.before().text()) + " > "
                                + text(it.after().text());
                    case Difference.Reranked it ->
                        " reranked " + it.before().map(Object::toString).orElse("-") + " > "
                                + it.after().map(Object::toString).orElse("-");
                    case Difference.RoleChanged it -> " role " + it.before() + " > " + it.after();
                    case Difference.Restaffed it -> " restaffed " + holders(it.before()) + " > " + holders(it.after());
                    case Difference.ContactChanged it ->
                        " of " + it.owner().sv() + ": "
                                + it.before().map(UnitPage.Contact::value).orElse("-") + " > "
                                + it.after().map(UnitPage.Contact::value).orElse("-");
                };
    }

    private static String name(Optional<UnitRef> unit) {
        return unit.map(it -> it.names().sv()).orElse("-");
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(it -> it.names().sv()).collect(Collectors.joining(", "));
    }

    private static String text(Optional<LocalText> text) {
        return text.map(LocalText::sv).orElse("-");
    }

    private static String holders(List<Difference.Holder> holders) {
        return holders.stream().map(it -> it.name() + " " + it.kind()).collect(Collectors.joining(", "));
    }
}
