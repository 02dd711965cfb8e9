package org.orgtrail.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.CsvDownload;
import org.orgtrail.ui.shell.DateInput;
import org.springframework.beans.factory.annotation.Autowired;

class ChangesViewTest extends ScreenTest {

    @Autowired
    private DirectoryQueries directory;

    private String hanna() {
        return directory
                .findPeople("Hanna Meland", AsOf.on(TODAY), Actor.VISITOR, 0, 1)
                .getFirst()
                .id()
                .text();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private <T> ComboBox<T> box(String label) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = find(ComboBox.class).withLabel(label).single();
        return box;
    }

    private void show() {
        test(find(NativeButton.class).withText("Visa").single()).click();
    }

    @Test
    void everything_is_told_the_latest_day_first() {
        open("changes", "");

        assertThat(shown())
                .containsSubsequence(
                        "Ändringar", "2027-01-01", "planerat", "SLK-2026/0412", "2016-08-15", "2012-01-01");
    }

    @Test
    void a_unit_a_period_a_kind_and_a_decision_confine_it() {
        open("changes", "under=SLK-KOM&from=2015-01-01&until=2016-12-31&kind=people&decision=0620");

        assertThat(shown())
                .contains("Hanna Meland", "SLK-2016/0620")
                .doesNotContain("Studentforum", "Telefonnumret", "SLK-2016/0051");
    }

    @Test
    void a_person_confines_it_to_what_their_own_history_tells() {
        open("person/" + hanna() + "/history", "");
        List<String> own = changes();
        open("changes", "person=" + hanna());

        assertThat(changes()).isNotEmpty().isEqualTo(own);
        assertThat(shown()).contains("Hanna Meland", "SLK-2016/0620").doesNotContain("Studentforum");
        assertThat(box("Eller person").isEmpty()).isFalse();
    }

    /** The changes that are told of, in their order. */
    private List<String> changes() {
        return links().stream()
                .filter(link -> link.startsWith("change/"))
                .map(link -> link.replaceAll("\\?.*", ""))
                .toList();
    }

    @Test
    void a_unit_alone_leaves_out_what_is_under_it() {
        open("unit/SLK-KOM/history", "");
        List<String> own = changes();
        open("changes", "under=SLK-KOM&subtree=false");

        assertThat(changes()).isNotEmpty().isEqualTo(own);
        assertThat(shown()).doesNotContain("Gun Björkman");
        open("changes", "under=SLK-KOM");
        assertThat(shown()).contains("Gun Björkman");
    }

    @Test
    void links_to_other_choices_keep_the_person_and_that_the_unit_is_alone() {
        open("changes", "person=" + hanna());
        assertThat(links())
                .contains("changes?person=" + hanna() + "&kind=contacts")
                .contains("changes?person=" + hanna() + "&order=recorded");

        open("changes", "under=SLK-KOM&subtree=false");
        assertThat(links())
                .contains("changes?under=SLK-KOM&kind=contacts&subtree=false")
                .contains("changes?under=SLK-KOM&subtree=false&order=recorded");
    }

    @Test
    void they_are_kept_through_time() {
        open("changes", "person=" + hanna() + "&on=2020-01-01");
        test(find(NativeButton.class).withText("I dag").single()).click();
        assertThat(address()).isEqualTo("changes?person=" + hanna());

        open("changes", "under=SLK-KOM&subtree=false&on=2020-01-01");
        test(find(NativeButton.class).withText("I dag").single()).click();
        assertThat(address()).contains("under=SLK-KOM", "subtree=false").doesNotContain("on=");
    }

    @Test
    void the_form_is_of_a_unit_or_a_person_and_sets_the_other_aside() {
        open("changes", "under=SLK-KOM&kind=people&on=2020-01-01");
        test(box("Eller person")).selectItem("Hanna Meland (Kommunikationsdirektör, Kommunikation SLK-KOM)");
        assertThat(box("Enhet").isEmpty()).isTrue();
        assertThat(subtree().isEnabled()).isFalse();
        show();
        assertThat(address())
                .contains("person=" + hanna(), "kind=people", "on=2020-01-01")
                .doesNotContain("under=");

        test(box("Enhet")).selectItem("Kommunikation (SLK-KOM)");
        assertThat(box("Eller person").isEmpty()).isTrue();
        test(subtree()).click();
        show();
        assertThat(address()).contains("under=SLK-KOM", "subtree=false").doesNotContain("person=");
        assertThat(subtree().getValue()).isFalse();
        test(subtree()).click();
        show();
        assertThat(address()).doesNotContain("subtree");
    }

    private Checkbox subtree() {
        return find(Checkbox.class).withLabel("Enheten och allt därunder").single();
    }

    @Test
    void of_a_unit_and_a_person_in_the_address_the_person_counts_and_that_is_said() {
        open("changes", "under=SLK-EU&person=" + hanna());

        assertThat(shown()).contains("En person är vald, så enheten SLK-EU räknas inte", "SLK-2016/0620");
        assertThat(links()).contains("changes?person=" + hanna() + "&kind=contacts");
    }

    @Test
    void no_such_person_is_said() {
        for (String none : List.of("person-0197f3a0-0000-7000-8000-0000000000ff", "Hanna", "unit-1")) {
            open("changes", "person=" + none);
            assertThat(shown()).contains("Personen " + none + " finns inte i registret");
        }
    }

    @Test
    void links_to_other_choices_keep_the_rest() {
        open("changes", "under=SLK-KOM&from=2015-01-01&kind=names");

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("changes?under=SLK-KOM&from=2015-01-01&kind=contacts")
                .contains("changes?under=SLK-KOM&from=2015-01-01&kind=names&order=recorded");
    }

    @Test
    void days_in_the_wrong_order_are_said() {
        open("changes", "from=2025-01-01&until=2020-01-01");
        assertThat(shown()).contains("Dagarna står i fel ordning: 2025-01-01 är senare än 2020-01-01");

        open("changes", "from=2020-01-01&until=2020-01-01");
        assertThat(shown()).doesNotContain("fel ordning");
    }

    @Test
    void what_is_no_day_or_kind_is_said_and_the_rest_holds() {
        open("changes", "under=SLK-KOM&from=2015-13-01&kind=weather");

        assertThat(shown())
                .contains("2015-13-01, weather går inte att välja efter")
                .contains("2012-01-01");
    }

    @Test
    void half_a_day_is_not_taken_for_none() {
        open("changes", "from=2015-01-01");
        halfTyped(find(DateInput.class).all().getLast());
        test(find(NativeButton.class).withText("Visa").single()).click();

        assertThat(find(DateInput.class).all().getLast().getErrorMessage()).startsWith("Välj en dag mellan");
    }

    @Test
    void all_of_it_can_be_taken_along_as_a_table() {
        open("changes", "under=SLK-KOM");

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Ladda ner som CSV"))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getElement().hasAttribute("download")).isTrue());
    }

    @Test
    void the_table_is_of_what_was_chosen() {
        open("changes", "person=" + hanna() + "&from=2015-01-01");
        assertThat(table()).contains("Hanna Meland", "SLK-2016/0620").doesNotContain("Gun Björkman");

        open("changes", "under=SLK-KOM&subtree=false");
        assertThat(table()).contains("Hanna Meland", "SLK-2016/0620").doesNotContain("Gun Björkman");
    }

    private String table() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(find(CsvDownload.class).single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    @Test
    void where_nothing_matches_it_says_what_to_do() {
        open("changes", "from=2199-01-01");

        assertThat(shown()).contains("Inga ändringar stämmer med valet");
    }

    @Test
    void no_such_unit_is_said() {
        open("changes", "under=NIX");

        assertThat(shown()).contains("Ingen enhet har haft koden NIX");
    }

    @Test
    void what_cannot_be_written_down_is_no_part_of_a_decision() {
        open("changes", "under=SLK-KOM&decision=%00");

        assertThat(shown()).contains("går inte att välja efter", "2012-01-01");
    }

    @Test
    void days_are_those_of_recording_where_what_was_recorded_is_told() {
        open("changes", "");
        assertThat(shown()).contains("Från och med", "Till och med").doesNotContain("Registrerat från");

        open("changes", "order=recorded");
        assertThat(shown()).contains("Registrerat från och med", "Registrerat till och med");
    }
}
