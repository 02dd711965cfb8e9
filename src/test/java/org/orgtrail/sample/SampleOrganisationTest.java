package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page that the product is measured by: the sample's area, today and on another day. */
@OrgtrailTest
class SampleOrganisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private ChangeLog log;

    @Autowired
    private SampleLoader sample;

    @BeforeAll
    static void load(@Autowired SampleLoader sample, @Autowired ChangeLog log, @Autowired ReadModels readModels) {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void today_the_area_shows_its_text_its_director_and_its_departments_in_order() {
        UnitPage page = page("SLK-KOM", TODAY);
        assertThat(sv(page.unit().ref().names())).isEqualTo("Kommunikation");
        assertThat(page.unit().description().map(LocalText::sv).orElseThrow())
                .startsWith("Område kommunikation stödjer")
                .endsWith("ungdomsråd och studentforum.");
        assertThat(heads(page.unit()))
                .containsExactly(
                        "Kommunikationsdirektör: Hanna Meland, 031-390 06 03, hanna.meland@stadshuset.example");
        assertThat(page.subUnits().stream().map(unit -> sv(unit.ref().names())))
                .containsExactly("Kommunikation", "Internationell avdelning");
        assertThat(page.path().stream().map(unit -> sv(unit.names())))
                .containsExactly("Göteborgs Stad", "Stadsledningskontoret");
    }

    @Test
    void today_each_department_shows_its_head_its_text_and_its_forums_with_their_links_in_order() {
        List<UnitPage.Unit> departments = page("SLK-KOM", TODAY).subUnits();
        UnitPage.Unit communications = departments.get(0);
        assertThat(heads(communications))
                .containsExactly(
                        "Kommunikationsdirektör: Hanna Meland, 031-390 06 03, hanna.meland@stadshuset.example");
        assertThat(communications.description().map(LocalText::sv).orElseThrow())
                .startsWith("Kommunikationsavdelningen stödjer");
        assertThat(communications.forums().stream()
                        .map(forum -> sv(forum.names()) + " "
                                + forum.link().map(Link::address).orElseThrow()))
                .containsExactly(
                        "Ungdomsfullmäktige https://stad.example/ungdomsfullmaktige",
                        "Studentforum https://stad.example/studentforum");
        UnitPage.Unit international = departments.get(1);
        assertThat(heads(international))
                .containsExactly("Internationell chef: Gun Björkman, 031-390 06 50, gun.bjorkman@stadshuset.example");
        assertThat(international.link().map(Link::address)).contains("https://stad.example/internationellt");
    }

    @Test
    void on_2015_06_01_the_area_is_as_it_was_then() {
        UnitPage page = page("SLK-KOM", LocalDate.of(2015, 6, 1));
        assertThat(sv(page.unit().ref().names())).isEqualTo("Kommunikation");
        assertThat(heads(page.unit())).containsExactly("Kommunikationsdirektör: Lars Envik, 031-390 06 00");
        assertThat(page.unit().description().map(LocalText::sv).orElseThrow()).endsWith("gemensamma kommunikation.");
        assertThat(page.subUnits().stream().map(unit -> unit.ref().code().value()))
                .containsExactly("SLK-KOM-K");
        assertThat(page.subUnits().getFirst().forums().stream().map(forum -> sv(forum.names())))
                .containsExactly("Ungdomsfullmäktige");
    }

    @Test
    void a_post_whose_holder_has_left_is_vacant() {
        UnitPage page = page("SLK-INT", LocalDate.of(2017, 1, 1));
        assertThat(page.unit().heads()).singleElement().satisfies(post -> {
            assertThat(post.vacant()).isTrue();
            assertThat(post.contacts()).extracting(UnitPage.Contact::value).containsExactly("031-390 06 50");
        });
    }

    @Test
    void the_planned_units_are_invisible_until_their_day() {
        assertThat(answer("SLK-EU", TODAY)).isInstanceOf(UnitAnswer.NotThen.class);
        assertThat(answer("SLK-EU", LocalDate.of(2026, 12, 31))).isInstanceOf(UnitAnswer.NotThen.class);
        assertThat(answer("SLK-EU", LocalDate.of(2027, 1, 1))).isInstanceOf(UnitAnswer.Page.class);
        assertThat(childrenOfTheArea(TODAY)).containsExactly("SLK-KOM-K", "SLK-INT");
        assertThat(childrenOfTheArea(LocalDate.of(2027, 1, 2))).containsExactly("SLK-KOM-K", "SLK-EU", "SLK-IR");
    }

    @Test
    void each_change_stands_in_the_log_with_the_day_on_which_it_was_recorded() {
        assertThat(Sample.reference().changes().toList())
                .allSatisfy(
                        change -> assertThat(log.find(change.id()).orElseThrow().recordedAt())
                                .isEqualTo(change.recordedAt()));
        assertThat(Sample.reference().changes().toList().getFirst().recordedAt())
                .isEqualTo(Instant.parse("2010-01-11T08:00:00Z"));
    }

    @Test
    void loading_again_stores_nothing() {
        var end = log.end();
        sample.load();
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void what_was_believed_in_2017_is_told_apart_from_what_was_so() {
        LocalDate day = LocalDate.of(2017, 6, 1);
        Position then = log.positionAt(Instant.parse("2017-06-01T22:00:00Z").minusNanos(1));
        assertThat(phones(new AsOf(day, then))).containsExactly("031-390 06 30", "031-390 06 30");
        assertThat(phones(AsOf.on(day))).containsExactly("031-390 06 03", "031-390 06 03");
        assertThat(phones(AsOf.on(TODAY))).containsExactly("031-390 06 03", "031-390 06 03");
        assertThat(phones(new AsOf(LocalDate.of(2016, 6, 1), then))).containsExactly("031-390 06 00", "031-390 06 00");
    }

    /** Of the area's head and of its first department's. */
    private List<String> phones(AsOf asOf) {
        UnitPage page = ((UnitAnswer.Page) directory.unit(new UnitCode("SLK-KOM"), asOf, Actor.VISITOR)).page();
        return Stream.of(page.unit(), page.subUnits().getFirst())
                .flatMap(unit -> unit.heads().getFirst().contacts().stream())
                .map(UnitPage.Contact::value)
                .toList();
    }

    @Test
    void from_2027_the_international_department_is_split_in_two() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        UnitAnswer.NotThen gone = (UnitAnswer.NotThen) answer("SLK-INT", day);
        assertThat(gone.lineage().ended().orElseThrow().outcome()).isEqualTo(ClosingOutcome.SPLIT);
        assertThat(gone.lineage().successors())
                .extracting(kin -> kin.unit().code().value())
                .containsExactlyInAnyOrder("SLK-IR", "SLK-EU");
        assertThat(heads(page("SLK-IR", day).unit()))
                .containsExactly("Chef för internationella relationer: Gun Björkman, gun.bjorkman@stadshuset.example");
        assertThat(page("SLK-EU", day).unit().heads()).singleElement().matches(UnitPage.Post::vacant);
    }

    private List<String> childrenOfTheArea(LocalDate day) {
        TreeNode city = directory.roots(AsOf.on(day), Actor.VISITOR).getFirst();
        TreeNode office =
                directory.children(city.id(), AsOf.on(day), Actor.VISITOR).getFirst();
        TreeNode area = directory.children(office.id(), AsOf.on(day), Actor.VISITOR).stream()
                .filter(node -> node.code().value().equals("SLK-KOM"))
                .findFirst()
                .orElseThrow();
        List<TreeNode> children = directory.children(area.id(), AsOf.on(day), Actor.VISITOR);
        assertThat(area.children()).isEqualTo(children.size());
        return children.stream().map(node -> node.code().value()).toList();
    }

    private UnitPage page(String code, LocalDate day) {
        return ((UnitAnswer.Page) answer(code, day)).page();
    }

    private UnitAnswer answer(String code, LocalDate day) {
        return directory.unit(new UnitCode(code), AsOf.on(day), Actor.VISITOR);
    }

    private static List<String> heads(UnitPage.Unit unit) {
        return unit.heads().stream().map(SampleOrganisationTest::line).toList();
    }

    /** Title, holder, the post's contacts, the holder's contacts. */
    private static String line(UnitPage.Post post) {
        UnitPage.Holder holder = post.holders().getFirst();
        StringBuilder line = new StringBuilder(sv(post.title()) + ": " + holder.name());
        post.contacts().forEach(contact -> line.append(", ").append(contact.value()));
        holder.contacts().forEach(contact -> line.append(", ").append(contact.value()));
        return line.toString();
    }

    private static String sv(LocalText text) {
        return text.sv();
    }
}
