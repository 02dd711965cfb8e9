package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;

/** What units came from and what they became, at several days and as known at several times. */
@OrgtrailTest
class LineageTest extends DirectoryCase {

    @Test
    void a_unit_that_was_merged_knows_its_successors_through_the_generations_and_they_know_it() {
        UnitId a = unit("A", null);
        UnitId b = unit("B", null);
        EstablishUnit merged = establish("AB", null, D2021);
        did(Operations.merge(List.of(a, b), merged, List.of()));
        EstablishUnit left = establish("Vänster", null, D2022);
        EstablishUnit right = establish("Höger", null, D2022);
        did(Operations.split(merged.unitId(), List.of(left, right), List.of(), D2022));

        UnitAnswer.NotThen gone = (UnitAnswer.NotThen) directory.unit(a, AsOf.on(D2023), admin);
        assertThat(gone.lineage().ended()).hasValueSatisfying(end -> {
            assertThat(end.on()).isEqualTo(D2021);
            assertThat(end.outcome()).isEqualTo(ClosingOutcome.MERGED);
            assertThat(end.transferredTo()).isEmpty();
        });
        assertThat(kin(gone.lineage().successors()))
                .isEqualTo("1 AB 2021-01-01, 2 Höger 2022-01-01, 2 Vänster 2022-01-01");
        assertThat(gone.lineage().successors().get(2).of()).containsExactly(merged.unitId());
        assertThat(kin(gone.lineage().predecessors())).isEmpty();
        assertThat(kin(page(left.unitId(), AsOf.on(D2022)).lineage().predecessors()))
                .isEqualTo("1 AB 2022-01-01, 2 A 2021-01-01, 2 B 2021-01-01");
        assertThat(page(a, AsOf.on(D2020)).lineage()).isEqualTo(gone.lineage());
    }

    @Test
    void the_unit_that_absorbs_another_and_takes_its_name_has_it_as_predecessor() {
        UnitId esv = unit("Ekonomistyrningsverket", null);
        UnitId old = unit("Statskontoret", null);
        did(Operations.absorb(List.of(old), esv, LocalText.sv("Statskontoret"), List.of(), D2024));

        Lineage ofOld = ((UnitAnswer.NotThen) directory.unit(old, AsOf.on(D2024), admin)).lineage();
        assertThat(ofOld.successors()).singleElement().satisfies(kin -> {
            assertThat(kin.unit().id()).isEqualTo(esv);
            assertThat(kin.unit().names().sv()).isEqualTo("Statskontoret");
        });
        Lineage ofSurvivor = page(esv, AsOf.on(D2024)).lineage();
        assertThat(ofSurvivor.ended()).isEmpty();
        assertThat(ofSurvivor.successors()).isEmpty();
        assertThat(ofSurvivor.predecessors())
                .singleElement()
                .satisfies(kin -> assertThat(kin.unit().id()).isEqualTo(old));
    }

    @Test
    void the_unit_that_a_part_leaves_lives_on_and_knows_the_part() {
        UnitId whole = unit("Hela", null);
        EstablishUnit part = establish("Delen", null, D2022);
        did(Operations.hiveOff(whole, part, List.of()));
        Lineage lineage = page(whole, AsOf.on(D2023)).lineage();
        assertThat(lineage.ended()).isEmpty();
        assertThat(kin(lineage.successors())).isEqualTo("1 Delen 2022-01-01");
        assertThat(kin(page(part.unitId(), AsOf.on(D2023)).lineage().predecessors()))
                .isEqualTo("1 Hela 2022-01-01");
    }

    @Test
    void a_unit_that_is_met_on_two_ways_is_told_once_for_each_day() {
        UnitId whole = unit("Hela", null);
        EstablishUnit left = establish("Vänster", null, D2021);
        EstablishUnit right = establish("Höger", null, D2021);
        did(Operations.split(whole, List.of(left, right), List.of(), D2021));
        UnitId survivor = unit("Kvar", null);
        did(Operations.absorb(List.of(left.unitId()), survivor, null, List.of(), D2022));
        did(Operations.absorb(List.of(right.unitId()), survivor, null, List.of(), D2023));

        Lineage lineage = ((UnitAnswer.NotThen) directory.unit(whole, AsOf.on(D2023), admin)).lineage();
        assertThat(kin(lineage.successors()))
                .isEqualTo("1 Höger 2021-01-01, 1 Vänster 2021-01-01, 2 Kvar 2022-01-01, 2 Kvar 2023-01-01");
        assertThat(lineage.successors().get(2).of()).containsExactly(left.unitId());
        assertThat(lineage.successors().get(3).of()).containsExactly(right.unitId());
    }

    @Test
    void what_was_not_known_then_is_not_told_and_what_was_undone_is_told_as_it_was_believed() {
        UnitId unit = unit("A", null);
        UnitId other = unit("B", null);
        Done first = did(rename(other, "B1", D2021));
        Done closed = did(new CloseUnit(unit, ClosingOutcome.REPLACED, List.of(other), null, D2022));
        Done undone = did(new RetractChange(closed.change()));

        assertThat(page(unit, first.on(D2023)).lineage()).isEqualTo(Lineage.NONE);
        UnitAnswer.NotThen believed = (UnitAnswer.NotThen) directory.unit(unit, closed.on(D2023), admin);
        assertThat(kin(believed.lineage().successors())).isEqualTo("1 B1 2022-01-01");
        assertThat(page(unit, undone.on(D2023)).lineage()).isEqualTo(Lineage.NONE);
        assertThat(page(other, closed.on(D2023)).lineage().predecessors()).hasSize(1);
        assertThat(page(other, undone.on(D2023)).lineage().predecessors()).isEmpty();
    }

    @Test
    void a_unit_that_leaves_the_organisation_names_who_received_it() {
        UnitId unit = unit("A", null);
        did(new CloseUnit(unit, ClosingOutcome.TRANSFERRED_OUT, List.of(), "Regionen", D2022));
        Lineage lineage = ((UnitAnswer.NotThen) directory.unit(unit, AsOf.on(D2022), admin)).lineage();
        assertThat(lineage.ended().orElseThrow().transferredTo()).contains("Regionen");
        assertThat(lineage.successors()).isEmpty();
    }

    private static String kin(List<Lineage.Kin> kin) {
        return kin.stream()
                .map(it -> it.generation() + " " + it.unit().names().sv() + " " + it.on())
                .collect(Collectors.joining(", "));
    }
}
