package org.orgtrail.ui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.TestDatabase;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReorganisingTest extends RecordingScreenTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Test
    void two_departments_merge_into_a_new_one_that_takes_over_what_they_had() {
        String first = establish("Norra kontoret", "SLK-N1");
        String second = establish("Södra kontoret", "SLK-N2");
        establishUnder(first, "Norra gruppen", "SLK-N3");
        open("unit/" + first, "on=2030-01-01");
        press("Slå samman till en ny enhet");
        find(MultiSelectComboBox.class).single().setValue(List.of(unit(second)));
        write("Namn", "Gemensamma kontoret");
        write("Kod", "SLK-N4");
        chooseType("avdelning");
        assertThat(find(DisposalInput.class).single().getElement().getTextRecursively())
                .doesNotContain("Inget hör till enheten");
        assertThat(find(ComboBox.class).all().stream().map(ComboBox::getLabel))
                .as("each with the unit that it is under: two may have a head")
                .contains("Enheten Norra gruppen, Norra kontoret (SLK-N1)");
        click("Förhandsgranska");
        assertThat(preview()).contains("Norra kontoret", "Södra kontoret", "Gemensamma kontoret");
        click("Registrera");

        assertThat(shown())
                .contains("Norra kontoret finns inte 2030-01-01", "Går upp i en annan enhet 2030-01-01")
                .contains("Vad det blev av enheten", "Gemensamma kontoret");
        open("unit/SLK-N4", "on=2030-01-01");
        assertThat(shown()).contains("Norra gruppen", "Vad enheten kommer ur", "Södra kontoret");
        open("unit/" + second, "on=2029-12-31");
        assertThat(shown()).contains("Gemensamma kontoret");
    }

    @Test
    void a_unit_that_goes_up_in_one_that_is_there_may_lend_it_its_name() {
        String first = establish("Gamla verket", "SLK-A1");
        String second = establish("Andra verket", "SLK-A2");
        open("unit/" + first, "on=2030-01-01");
        press("Gå upp i en enhet som finns");
        unitBox("Enheten som tar över").setValue(unit(second));
        write("Nytt namn på enheten som tar över (tomt: den behåller sitt)", "Gamla verket");
        click("Förhandsgranska");
        click("Registrera");

        open("unit/" + second, "on=2030-01-01");
        assertThat(shown()).contains("Gamla verket", "Vad enheten kommer ur");
    }

    @Test
    void a_unit_that_is_split_needs_two_parts_at_least_and_says_which_field_is_wrong() {
        String unit = establish("Delbara kontoret", "SLK-D1");
        open("unit/" + unit, "on=2030-01-01");
        press("Dela i nya enheter");
        List<TextField> names = find(TextField.class).withLabel("Namn").all();
        List<TextField> codes = find(TextField.class).withLabel("Kod").all();
        assertThat(names).hasSize(2);
        names.get(0).setValue("Första delen");
        codes.get(0).setValue("SLK-D2");
        find(ComboBox.class)
                .withLabel("Slag av enhet")
                .all()
                .forEach(box -> test(box).selectItem("avdelning"));
        codes.get(1).setValue("SLK-D3");
        click("Förhandsgranska");
        assertThat(names.get(0).isInvalid()).isFalse();
        assertThat(names.get(1).isInvalid()).isTrue();

        names.get(1).setValue("Andra delen");
        click("Förhandsgranska");
        click("Registrera");
        assertThat(shown()).contains("Delas 2030-01-01", "Första delen", "Andra delen");
    }

    @Test
    void what_is_wrong_with_the_second_of_the_new_units_is_said_at_its_own_field() {
        String unit = establish("Andra delbara kontoret", "SLK-D4");
        open("unit/" + unit, "on=2030-01-01");
        press("Dela i nya enheter");
        List<TextField> names = find(TextField.class).withLabel("Namn").all();
        List<TextField> codes = find(TextField.class).withLabel("Kod").all();
        names.get(0).setValue("Tredje delen");
        names.get(1).setValue("Fjärde delen");
        codes.get(0).setValue("SLK-D5");
        codes.get(1).setValue("SLK-KOM");
        find(ComboBox.class)
                .withLabel("Slag av enhet")
                .all()
                .forEach(box -> test(box).selectItem("avdelning"));
        click("Förhandsgranska");

        assertThat(codes.get(0).isInvalid()).isFalse();
        assertThat(codes.get(1).isInvalid()).isTrue();
        assertThat(codes.get(1).getErrorMessage()).contains("SLK-KOM");
    }

    @Test
    void a_day_that_none_of_the_new_units_can_begin_on_is_said_at_the_day() {
        String unit = establish("Tredje delbara kontoret", "SLK-D6");
        open("unit/" + unit, "on=2030-01-01");
        press("Bryt ut en del till en ny enhet");
        write("Namn", "Femte delen");
        write("Kod", "SLK-D7");
        chooseType("avdelning");
        date("Gäller från och med").set(LocalDate.of(2201, 1, 1));
        click("Förhandsgranska");

        assertThat(date("Gäller från och med").isInvalid()).isTrue();
    }

    @Test
    void a_unit_that_is_planned_can_be_chosen_from_its_day_on() {
        establish("SLK-KOM", "Planerade verket", "SLK-P1", DAY);
        String unit = establish("Nuvarande verket", "SLK-P2");
        establishUnder(unit, "Nuvarande gruppen", "SLK-P3");
        open("unit/" + unit, "on=2029-06-01");
        press("Gå upp i en enhet som finns");
        assertThat(offered(unitBox("Enheten som tar över"))).isEmpty();
        date("Gäller från och med").set(DAY);
        assertThat(offered(unitBox("Enheten som tar över"))).containsExactly("Planerade verket (SLK-P1)");

        test(find(ComboBox.class).withLabel("Enheten Nuvarande gruppen").single())
                .selectItem("flyttas till en annan enhet");
        assertThat(offered(unitBox("Till enhet"))).containsExactly("Planerade verket (SLK-P1)");

        click("Avbryt");
        press("Flytta");
        assertThat(offered(unitBox("Ny överordnad enhet"))).isEmpty();
        date("Gäller från och med").set(DAY);
        assertThat(offered(unitBox("Ny överordnad enhet"))).containsExactly("Planerade verket (SLK-P1)");
    }

    @Test
    void after_a_fault_that_nobody_has_foreseen_the_change_can_be_recorded_again() {
        String unit = establish("Sköra kontoret", "SLK-F1");
        open("unit/" + unit, "on=2030-01-01");
        press("Avveckla enheten");
        click("Förhandsgranska");
        asOwner("alter table directory_step rename to directory_step_away");
        try {
            assertThatThrownBy(() -> click("Registrera")).isInstanceOf(BadSqlGrammarException.class);
        } finally {
            asOwner("alter table directory_step_away rename to directory_step");
        }
        assertThat(button("Registrera").isEnabled()).isTrue();

        click("Registrera");
        assertThat(shown()).contains("Sköra kontoret finns inte 2030-01-01");
    }

    @Test
    void a_unit_that_is_closed_needs_to_know_what_becomes_of_what_is_under_it() {
        String unit = establish("Stängda kontoret", "SLK-S1");
        establishUnder(unit, "Stängda gruppen", "SLK-S2");
        open("unit/" + unit, "on=2030-01-01");
        press("Avveckla enheten");
        click("Förhandsgranska");
        assertThat(find(ObjectionList.class).single().getElement().getTextRecursively())
                .contains("Välj vad det blir av Stängda gruppen");

        test(find(ComboBox.class).withLabel("Enheten Stängda gruppen").single()).selectItem("upphör");
        click("Förhandsgranska");
        assertThat(preview()).contains("Stängda kontoret", "Stängda gruppen");
        click("Registrera");
        assertThat(shown()).contains("Stängda kontoret finns inte 2030-01-01", "utan efterträdare");
    }

    @Test
    void a_unit_that_is_merged_with_itself_is_objected_to() {
        String unit = establish("Ensamma kontoret", "SLK-E1");
        open("unit/" + unit, "on=2030-01-01");
        press("Gå upp i en enhet som finns");
        unitBox("Enheten som tar över").setValue(unit(unit));
        click("Förhandsgranska");

        assertThat(find(ObjectionList.class).single().getElement().getTextRecursively())
                .contains("efterträda sig själv");
    }

    @Test
    void a_part_that_moves_out_takes_along_what_is_chosen_and_the_unit_lives_on() {
        String unit = establish("Stora kontoret", "SLK-H1");
        establishUnder(unit, "Lilla gruppen", "SLK-H2");
        open("unit/" + unit, "on=2030-01-01");
        press("Bryt ut en del till en ny enhet");
        write("Namn", "Nya kontoret");
        write("Kod", "SLK-H3");
        chooseType("avdelning");
        chooseAll("Det här följer med till den nya enheten");
        click("Förhandsgranska");
        click("Registrera");

        assertThat(shown()).contains("Stora kontoret", "Vad det blev av enheten", "Nya kontoret");
        open("unit/SLK-H3", "on=2030-01-01");
        assertThat(shown()).contains("Vad enheten kommer ur");
        assertThat(page(new UnitCode("SLK-H3"), DAY).subUnits())
                .extracting(it -> it.ref().code().value())
                .containsExactly("SLK-H2");
    }

    private List<String> offered(ComboBox<UnitRef> box) {
        test(box).setFilter("Planerade");
        return test(box).getSuggestions();
    }

    private void asOwner(String statement) {
        String url = Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<String>) it -> it.getMetaData().getURL()));
        new JdbcTemplate(new DriverManagerDataSource(url, TestDatabase.OWNER_ROLE, "")).execute(statement);
    }

    private String establish(String name, String code) {
        return establishUnder("SLK-KOM", name, code);
    }

    private String establishUnder(String parent, String name, String code) {
        establish(parent, name, code, DAY.minusYears(2));
        return code;
    }

    private UnitRef unit(String code) {
        return page(new UnitCode(code), DAY.minusDays(1)).unit().ref();
    }
}
