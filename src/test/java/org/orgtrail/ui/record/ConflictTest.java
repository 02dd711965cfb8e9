package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;

/** Whoever is overtaken by somebody else sees what they recorded, keeps what they have written, and goes over it only knowingly. */
class ConflictTest extends RecordingScreenTest {

    private static final LocalDate FROM = LocalDate.of(2027, 2, 1);

    private void rename(String name) {
        recordMeanwhile(new RenameUnit(unit(), LocalText.sv(name), FROM));
    }

    private UnitId unit() {
        return page(new UnitCode("SLK-IR"), FROM).unit().ref().id();
    }

    private String conflict() {
        return find(ConflictPane.class).single().getElement().getTextRecursively();
    }

    private NativeButton choice(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private void write(String name) {
        open("unit/SLK-IR", "on=" + FROM);
        press("Byt namn");
        write("Namn", name);
    }

    @Test
    void both_values_are_shown_and_ones_own_is_recorded_over_it_only_after_a_preview_that_says_so() {
        write("Mitt namn");
        rename("Deras namn");
        click("Förhandsgranska");

        assertThat(conflict()).contains("Deras namn", "Mitt namn", "Registrerat av other-", "från 2027-02-01");
        assertThat(field("Namn").getValue()).isEqualTo("Mitt namn");

        click("Förhandsgranska");
        assertThat(preview()).contains("Det här skriver ändringen över", "Deras namn");
        click("Registrera");
        assertThat(shown()).contains("Mitt namn");
    }

    @Test
    void theirs_is_taken_into_the_form_and_ones_own_put_back() {
        write("Mitt eget namn");
        rename("Ett annat namn");
        click("Förhandsgranska");

        test(choice("Ta det här värdet")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Ett annat namn");
        assertThat(conflict()).contains("Fältet har nu ”Ett annat namn”");
        test(choice("Lägg tillbaka mitt")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Mitt eget namn");

        test(choice("Ta det här värdet")).click();
        click("Förhandsgranska");
        assertThat(find(ObjectionList.class).single().getElement().getTextRecursively())
                .contains("Så är det redan");
    }

    @Test
    void what_was_written_can_be_put_back_after_the_change_was_tried_with_theirs() {
        write("Mitt långa namn");
        rename("Ett namn");
        click("Förhandsgranska");
        test(choice("Ta det här värdet")).click();
        click("Förhandsgranska");

        test(choice("Lägg tillbaka mitt")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Mitt långa namn");

        click("Förhandsgranska");
        click("Tillbaka och ändra");
        test(choice("Ta det här värdet")).click();
        rename("Ett namn till");
        click("Förhandsgranska");
        test(choice("Lägg tillbaka mitt")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Mitt långa namn");
    }

    @Test
    void of_two_values_taken_one_after_the_other_ones_own_is_put_back_and_neither_of_theirs() {
        write("Mitt första namn");
        rename("Deras");
        rename("Deras igen");
        click("Förhandsgranska");
        test(find(NativeButton.class).withText("Ta det här värdet").atIndex(1)).click();
        test(choice("Ta det här värdet")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Deras igen");

        test(choice("Lägg tillbaka mitt")).click();
        assertThat(field("Namn").getValue()).isEqualTo("Mitt första namn");
    }

    @Test
    void what_is_recorded_after_a_conflict_was_shown_is_a_conflict_again() {
        write("Mitt tredje namn");
        rename("Först");
        click("Förhandsgranska");
        rename("Sedan");
        click("Förhandsgranska");
        assertThat(conflict()).contains("Först", "Sedan");

        click("Förhandsgranska");
        rename("Sist");
        click("Registrera");
        assertThat(conflict()).contains("Sist");
        assertThat(field("Namn").getValue()).isEqualTo("Mitt tredje namn");
    }

    @Test
    void what_differs_in_the_other_language_alone_is_shown_in_both() {
        write("Samma namn");
        write("Namn på engelska", "My name");
        recordMeanwhile(new RenameUnit(unit(), new LocalText("Samma namn", "Their name"), FROM));
        click("Förhandsgranska");

        assertThat(conflict()).contains("Samma namn (på engelska: Their name)", "Samma namn (på engelska: My name)");
    }

    @Test
    void of_a_text_and_a_link_each_is_taken_by_itself() {
        open("unit/SLK-IR", "on=" + FROM);
        press("Ändra text och länk");
        find(TextArea.class).withLabel("Text").single().setValue("Min text");
        write("Länkens adress", "https://mitt.example/");
        recordMeanwhile(new DescribeUnit(
                unit(),
                LocalText.sv("Deras text"),
                new Link(LocalText.sv("Deras länk"), "https://deras.example/"),
                FROM));
        click("Förhandsgranska");

        test(find(NativeButton.class).withText("Ta det här värdet").atIndex(2)).click();
        assertThat(field("Länkens adress").getValue()).isEqualTo("https://deras.example/");
        assertThat(find(TextArea.class).withLabel("Text").single().getValue()).isEqualTo("Min text");
    }

    @Test
    void what_an_undo_meets_is_told_with_the_name_of_its_thing() {
        rename("Namnet som ska ångras");
        String change = lastChangeOf("unit/SLK-IR");
        open(change, "on=" + FROM);
        press("Ångra ändringen");
        rename("Namnet efteråt");
        click("Förhandsgranska");

        assertThat(conflict()).contains("Namnet efteråt: namnet");
        click("Förhandsgranska");
        assertThat(preview()).contains("Namnet efteråt: namnet");
    }
}
