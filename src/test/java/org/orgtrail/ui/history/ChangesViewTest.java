package org.orgtrail.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.orgtrail.ui.ScreenTest;
import org.orgtrail.ui.shell.DateInput;

class ChangesViewTest extends ScreenTest {

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
    void links_to_other_choices_keep_the_rest() {
        open("changes", "under=SLK-KOM&from=2015-01-01&kind=names");

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("changes?under=SLK-KOM&from=2015-01-01&kind=contacts")
                .contains("changes?under=SLK-KOM&from=2015-01-01&kind=names&order=recorded");
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
