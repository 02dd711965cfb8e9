package org.orgtrail.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.DateInput;

class CompareViewTest extends ScreenTest {

    @Test
    void two_days_differ_in_units_posts_and_contact_points() {
        open("compare", "from=2015-06-01&to=2027-01-02");

        assertThat(shown())
                .contains("EU-kontoret", "Lars Envik", "Hanna Meland")
                .contains("saker skiljer sig mellan de två tidpunkterna");
    }

    @Test
    void one_day_differs_from_itself_by_what_was_known() {
        open("compare", "from=2016-08-20&from-known=2016-08-21&to=2016-08-20&under=SLK-KOM");
        assertThat(shown()).contains("Hanna Meland");

        open("compare", "from=2016-08-20&to=2016-08-20&under=SLK-KOM");
        assertThat(shown()).contains("Inget skiljer sig");
    }

    @Test
    void what_is_chosen_in_the_form_stands_in_the_address() {
        open("compare", "");
        find(DateInput.class).all().stream()
                .filter(input -> input.getElement().getTextRecursively().startsWith("Från dagen"))
                .findFirst()
                .orElseThrow()
                .set(LocalDate.of(2015, 6, 1));
        test(find(NativeButton.class).withText("Jämför").single()).click();

        assertThat(shown()).contains("Lars Envik");
    }

    @Test
    void half_a_day_of_what_was_known_is_not_taken_for_what_is_known_now() {
        open("compare", "from=2016-08-20&from-known=2016-08-21&to=2016-08-20&under=SLK-KOM");
        DateInput known = find(DateInput.class).all().stream()
                .filter(input -> input.getElement().getTextRecursively().startsWith("Känt per (tomt"))
                .findFirst()
                .orElseThrow();
        halfTyped(known);
        test(find(NativeButton.class).withText("Jämför").single()).click();

        assertThat(known.getErrorMessage()).startsWith("Välj en dag mellan");
    }

    @Test
    void a_day_that_is_none_is_said() {
        open("compare", "from=igår");

        assertThat(shown()).contains("igår är inget datum som kan visas");
    }

    @Test
    void a_unit_that_is_none_is_not_found() {
        open("compare", "under=NIX");

        assertThat(shown()).contains("Ingen enhet har haft koden NIX");
    }

    @Test
    void the_tree_shows_units_in_their_place_with_what_differs_in_words_and_counts_the_rest() {
        open("compare", "from=2015-06-01&to=2027-01-02&as=tree");

        assertThat(shown())
                .containsSubsequence("Kommunikation", "EU-kontoret ny genom delning", "Internationella relationer")
                .contains("ändrad bemanning Kommunikationsdirektör innehades av Lars Envik, innehas av Hanna Meland")
                .contains("tillsatt Chef för internationella relationer innehas av Gun Björkman, var vakant")
                .contains("ändrad kontaktväg Kommunikationsdirektör nåddes på 031-390 06 00, nås på 031-390 06 03")
                .contains("ny kontaktväg Hanna Meland nås nu på hanna.meland@stadshuset.example")
                .contains("Internationell avdelning delad");
    }

    @Test
    void a_moved_unit_stands_in_its_new_place_and_names_the_old_one() {
        open("compare", "from=2015-06-01&to=2016-06-01&as=tree");

        ListItem moved = find(ListItem.class).all().stream()
                .filter(item ->
                        item.getElement().getChild(0).getTextRecursively().startsWith("Internationell avdelning"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.getElement().getTextRecursively())
                .contains("flyttad", "har flyttats från Näringsliv och utveckling till Kommunikation");
        ListItem above = (ListItem) moved.getParent().orElseThrow().getParent().orElseThrow();
        assertThat(above.getElement().getChild(0).getTextRecursively()).startsWith("Kommunikation");
        assertThat(shown()).contains("En enhet utan ändring");
    }

    @Test
    void the_shape_is_in_the_address_and_stays_when_another_day_is_chosen() {
        open("compare", "from=2015-06-01&to=2027-01-02&under=SLK-KOM");
        Anchor tree = find(Anchor.class).withText("Träd").single();
        assertThat(tree.getHref()).contains("as=tree", "from=2015-06-01", "to=2027-01-02", "under=SLK-KOM");
        assertThat(tree.getElement().hasAttribute("aria-current")).isFalse();

        open("compare", "from=2015-06-01&to=2027-01-02&under=SLK-KOM&as=tree");
        assertThat(tree.getElement().getAttribute("aria-current")).isEqualTo("true");
        test(find(NativeButton.class).withText("Jämför").single()).click();
        assertThat(find(DifferenceOutline.class).exists()).isTrue();
    }

    @Test
    void the_day_that_other_pages_show_stays_in_the_address() {
        open("compare", "from=2015-06-01&to=2016-06-01&on=2014-06-01");
        test(find(NativeButton.class).withText("Jämför").single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=2015-06-01", "on=2014-06-01");
    }

    @Test
    void units_are_shown_by_what_was_known_of_the_point_they_are_told_of() {
        for (String shape : List.of("", "&as=tree")) {
            open("compare", "from=2016-08-20&to=2016-08-20&to-known=2016-08-21&under=SLK-KOM" + shape);
            assertThat(units()).contains("unit/SLK-KOM?on=2016-08-20&known=2016-08-21");

            open("compare", "from=2016-08-20&from-known=2016-08-21&to=2016-08-20&under=SLK-KOM" + shape);
            assertThat(units()).contains("unit/SLK-KOM?on=2016-08-20");
        }
    }

    private List<String> units() {
        return findInView(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("unit/"))
                .toList();
    }
}
