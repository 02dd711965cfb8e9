package org.orgtrail.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.shared.Texts;
import org.orgtrail.ui.ScreenTest;

class UnitViewTest extends ScreenTest {

    @Test
    void todays_page_of_the_area_shows_all_of_it_in_its_order() {
        open("unit/SLK-KOM", "");

        assertThat(shown())
                .containsSubsequence(
                        "Göteborgs Stad",
                        "Stadsledningskontoret",
                        "område",
                        "Kommunikation",
                        "Område kommunikation stödjer kommunstyrelsens ledning",
                        "Området ansvarar för stadens interna och externa kommunikation",
                        "Hanna Meland",
                        "Kommunikationsdirektör",
                        "sedan 2016-08-15",
                        "031-390 06 03",
                        "hanna.meland@stadshuset.example",
                        "I området ingår följande avdelningar",
                        "Kommunikation",
                        "Hanna Meland",
                        "031-390 06 03",
                        "hanna.meland@stadshuset.example",
                        "Kommunikationsavdelningen stödjer",
                        "I avdelningen ingår också följande forum",
                        "Ungdomsfullmäktige",
                        "Här träffas ungdomar",
                        "Länk till ungdomsfullmäktige",
                        "Studentforum",
                        "Ett inflytandeforum",
                        "Länk till studentforum",
                        "Internationell avdelning",
                        "Gun Björkman",
                        "Internationell chef",
                        "031-390 06 50",
                        "gun.bjorkman@stadshuset.example",
                        "Internationella avdelningen ser till",
                        "Läs mer om stadens internationella samarbete",
                        "Kommande",
                        "2027-01-01",
                        "SLK-2026/0412",
                        "Senast ändrat",
                        "2017-04-01");
        assertThat(addresses())
                .contains(
                        "tel:0313900603",
                        "mailto:hanna.meland@stadshuset.example",
                        "https://stad.example/ungdomsfullmaktige",
                        "https://stad.example/studentforum",
                        "https://stad.example/internationellt");
    }

    @Test
    void the_page_of_a_past_day_shows_that_day_and_keeps_it_in_every_link() {
        open("unit/SLK-KOM", "on=2015-06-01");

        assertThat(shown())
                .contains("så här var det 2015-06-01", "Lars Envik", "Ungdomsfullmäktige", "2012-01-01 – 2016-08-14")
                .doesNotContain("Området ansvarar för", "I avdelningen ingår också följande forum. Studentforum");
        assertThat(findInView(SubUnitCard.class).all()).hasSize(1);
        assertThat(addresses().stream().filter(address -> address.startsWith("unit/")))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).contains("on=2015-06-01"));
    }

    @Test
    void the_page_as_it_was_known_on_an_earlier_day_says_so_and_keeps_that_in_every_link() {
        open("unit/SLK-KOM", "on=2016-08-20&known=2016-08-21");

        assertThat(shown())
                .contains("Så här var det känt 2016-08-21", "det som är känt nu")
                .doesNotContain("Hanna Meland");
        assertThat(addresses().stream().filter(address -> address.startsWith("unit/")))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).contains("on=2016-08-20", "known=2016-08-21"));
    }

    @Test
    void what_was_recorded_in_the_course_of_the_known_day_counts_as_known() {
        open("unit/SLK-KOM", "on=2016-08-20&known=2016-08-22");

        assertThat(shown()).contains("Hanna Meland");
    }

    @Test
    void today_is_what_is_known_now() {
        open("unit/SLK-KOM", "known=2026-11-24");

        assertThat(shown()).doesNotContain("Så här var det känt", "inte det som är känt nu");
    }

    @Test
    void a_known_day_that_is_none_or_has_not_come_gets_an_explanation_and_what_is_known_now() {
        open("unit/SLK-KOM", "known=nyss");
        assertThat(shown()).contains("”nyss” är ingen dag då något kan ha varit känt", "Hanna Meland");

        open("unit/SLK-KOM", "known=2026-11-25");
        assertThat(shown()).contains("”2026-11-25” är ingen dag då något kan ha varit känt", "Hanna Meland");
    }

    @Test
    void a_planned_unit_is_seen_on_its_day_and_not_before() {
        open("unit/SLK-KOM", "");
        assertThat(findInView(SubUnitCard.class).all()).hasSize(2);

        open("unit/SLK-KOM", "on=2027-01-02");
        assertThat(shown()).contains("EU-kontoret", "framtid");
        assertThat(findInView(SubUnitCard.class).all()).hasSizeGreaterThan(2);
    }

    @Test
    void a_day_on_which_the_unit_does_not_exist_says_when_it_does() {
        open("unit/SLK-EU", "");

        assertThat(shown()).contains("EU-kontoret finns inte 2026-11-24", "från 2027-01-01");
        assertThat(addresses()).contains("unit/SLK-EU?on=2027-01-01");
    }

    @Test
    void a_day_that_is_none_gets_an_explanation_and_todays_page() {
        open("unit/SLK-KOM", "on=igår");

        assertThat(shown()).contains("”igår” är inget datum som kan visas", "Hanna Meland");
    }

    @Test
    void a_day_outside_the_dates_that_facts_may_hold_on_gets_the_same() {
        open("unit/SLK-KOM", "on=1499-12-31");

        assertThat(shown()).contains("”1499-12-31” är inget datum som kan visas", "Hanna Meland");
    }

    @Test
    void a_code_that_no_unit_has_had_is_not_found() {
        open("unit/NIX", "");
        assertThat(shown()).contains("Sidan finns inte", "Ingen enhet har haft koden NIX");

        open("unit/inte en kod", "");
        assertThat(shown()).contains("Sidan finns inte");
    }

    @Test
    void the_start_page_is_that_of_the_only_root() {
        open("", "");

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Göteborgs Stad");
    }

    @Test
    void a_branch_of_the_tree_opens_and_closes() {
        open("", "");
        NativeButton office = find(NativeButton.class)
                .withCondition(it -> it.getElement().getTextRecursively().equals("Enheter under Stadsledningskontoret"))
                .single();
        assertThat(office.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(office).click();
        assertThat(office.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(inTree()).contains("unit/SLK-KOM");

        test(office).click();
        assertThat(inTree()).doesNotContain("unit/SLK-KOM");
    }

    @Test
    void the_sources_of_a_page_say_who_recorded_what_when_and_why() {
        open("unit/SLK-KOM", "sources=true");

        assertThat(shown())
                .contains("Dölj källor", "innehavaren: Hanna Meland, från 2016-08-15", "Registrerat 2016-08-22")
                .contains("SLK-2016/0620", "Skäl: Lars Envik går i pension");
        assertThat(addresses()).anyMatch(address -> address.startsWith("change/change-"));
    }

    @Test
    void a_value_that_is_pointed_at_says_where_it_comes_from_by_what_is_known() {
        open("unit/SLK-KOM", "");
        assertThat(hints("031-390 06 03"))
                .isNotEmpty()
                .containsOnly(
                        "kontaktuppgiften, från 2016-08-15 · Registrerat 2018-01-15 08:40 av Exempelorganisationen"
                                + " · Skäl: Siffrorna hade bytt plats");

        open("unit/SLK-KOM", "known=2017-06-01");
        assertThat(hints("031-390 06 03")).isEmpty();
        assertThat(hints("031-390 06 30"))
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(hint)
                        .startsWith("kontaktuppgiften, från 2016-08-15 · Registrerat 2016-08-22")
                        .contains("SLK-2016/0620", "Skäl: Lars Envik går i pension")
                        .doesNotContain("2018"));
    }

    @Test
    void every_value_of_the_page_has_such_a_hint_in_the_readers_language() {
        UI.getCurrent().getSession().setLocale(Texts.ENGLISH);
        UI.getCurrent().setLocale(Texts.ENGLISH);
        open("unit/SLK-KOM", "");

        assertThat(List.of(
                        "Communications",
                        "area",
                        "Code SLK-KOM",
                        "since 2012-01-01",
                        "Hanna Meland",
                        "Director of Communications",
                        "since 2016-08-15",
                        "031-390 06 03",
                        "hanna.meland@stadshuset.example",
                        "Youth Council"))
                .allSatisfy(value -> assertThat(hints(value))
                        .as(value)
                        .isNotEmpty()
                        .allSatisfy(hint -> assertThat(hint).contains("Recorded 20", " by The sample organisation")));
        assertThat(hints("Hanna Meland").getFirst())
                .startsWith("the holder, from 2016-08-15 · Recorded 2016-08-22")
                .contains("SLK-2016/0620", "\nthe name · Recorded 2016-08-22");
    }

    @Test
    void a_person_is_reached_by_name_and_shows_the_posts_they_hold() {
        open("unit/SLK-KOM", "");
        String address = addresses().stream()
                .filter(it -> it.startsWith("person/"))
                .findFirst()
                .orElseThrow();
        open(address, "");

        assertThat(shown())
                .containsSubsequence("Hanna Meland", "Befattningar", "Kommunikationsdirektör", "Kommunikation")
                .as("two posts of one title, in units of one name")
                .contains("(SLK-KOM)", "(SLK-KOM-K)");
    }

    @Test
    void a_person_that_is_none_is_not_found() {
        open("person/nix", "");

        assertThat(shown()).contains("Personen nix finns inte i registret");
    }

    @Test
    void a_visitor_is_offered_no_recording() {
        open("unit/SLK-KOM", "");

        assertThat(findInView(NativeDetails.class).all()).isEmpty();
        assertThat(shown()).contains("Logga in");
    }

    /** What those who point at the value are told, at each place where the page shows it. */
    private List<String> hints(String value) {
        return findInView(Component.class).all().stream()
                .map(Component::getElement)
                .filter(element -> element.hasAttribute("title")
                        && element.getTextRecursively().strip().equals(value))
                .map(element -> element.getAttribute("title"))
                .toList();
    }

    private List<String> inTree() {
        return find(Anchor.class, find(UnitTree.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void before_anything_was_known_the_start_page_says_so_and_leads_to_what_is_known_now() {
        open("", "known=2000-01-01&on=2016-08-20");

        assertThat(shown())
                .contains("Ingen enhet var känd", "Enligt det som var känt 2000-01-01 fanns ingen enhet 2016-08-20.")
                .doesNotContain("Logga in för att", "Här finns ingen organisation");
        assertThat(findInView(Anchor.class)
                        .withText("Gå till det som är känt nu")
                        .single()
                        .getHref())
                .isEqualTo(".?on=2016-08-20");
    }
}
