package org.orgtrail.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two points laid over each other. Every test has a root of its own and compares under it, so that they share a database. */
@OrgtrailTest
class DifferenceTreeTest extends DirectoryCase {

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void each_unit_stands_where_it_is_and_branches_without_a_difference_are_counted() {
        UnitId root = unit("Rot", null);
        UnitId left = unit("Vänster", root);
        UnitId right = unit("Höger", root);
        UnitId still = unit("Orörd", root);
        unit("Orörd under", still);
        unit("Orörd bredvid", left);
        UnitId moving = unit("Flyttar", left);
        unit("Följer med", moving);
        UnitId renamed = unit("Före", left);
        appoint(post(right, "Chef", PostRole.HEAD), person("Anna"), D2022);
        did(new MoveUnit(moving, right, D2022), rename(renamed, "Efter", D2022), establish("Ny", left, D2022));

        assertThat(told(root, D2021, D2022))
                .containsExactly(
                        "Rot +2",
                        "  Höger: Restaffed Chef",
                        "    Flyttar: Moved +1",
                        "  Vänster +1",
                        "    Efter: Renamed",
                        "    Ny: Added",
                        "+0");
        assertThat(comparisons
                        .tree(AsOf.on(D2021), AsOf.on(D2022), Optional.of(root), admin)
                        .places())
                .filteredOn(place -> place.unit().id().equals(moving))
                .singleElement()
                .satisfies(place -> assertThat(place.differences())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Difference.Moved.class,
                                moved -> assertThat(moved.from())
                                        .hasValueSatisfying(
                                                from -> assertThat(from.id()).isEqualTo(left))));
    }

    @Test
    void a_unit_that_is_gone_stands_where_it_was_under_what_is_gone_too_or_has_moved() {
        UnitId root = unit("Rot", null);
        UnitId moving = unit("Flyttar", root);
        UnitId other = unit("Annan", root);
        UnitId closed = unit("Stängd", moving);
        UnitId low = unit("Låg", closed);
        PostId post = post(low, "Chef", PostRole.HEAD);
        did(new MoveUnit(moving, other, D2022));
        did(Operations.close(
                CloseUnit.abolish(closed, D2022),
                List.of(new Disposal(low, D2022, new Disposal.End()), new Disposal(post, D2022, new Disposal.End()))));

        assertThat(told(root, D2021, D2022))
                .containsExactly(
                        "Rot",
                        "  Annan",
                        "    Flyttar: Moved",
                        "      Stängd (gone): Closed",
                        "        Låg (gone): Closed, PartEnded Chef",
                        "+0");
    }

    @Test
    void units_are_matched_by_identity_and_never_by_name() {
        UnitId root = unit("Staten", null);
        UnitId esv = unit("Ekonomistyrningsverket", root);
        UnitId old = unit("Statskontoret", root);
        did(Operations.absorb(List.of(old), esv, LocalText.sv("Statskontoret"), List.of(), D2024));

        DifferenceTree tree = comparisons.tree(AsOf.on(D2023), AsOf.on(D2024), Optional.of(root), admin);
        assertThat(tree.places())
                .filteredOn(place -> place.depth() == 1)
                .extracting(place -> place.unit().id(), DifferenceTree.Place::gone)
                .containsExactlyInAnyOrder(tuple(esv, false), tuple(old, true));
        assertThat(tree.count()).isEqualTo(2);
    }

    @Test
    void what_is_confined_to_a_unit_shows_the_units_above_it_and_counts_no_others() {
        UnitId root = unit("Rot", null);
        UnitId left = unit("Vänster", root);
        UnitId right = unit("Höger", root);
        unit("Utanför", root);
        unit("Innanför", left);
        UnitId leaving = unit("Lämnar", left);
        unit("Går med", leaving);
        did(new MoveUnit(leaving, right, D2022), rename(right, "Höger 2", D2022));

        assertThat(told(left, D2021, D2022)).containsExactly("Rot +2", "  Höger 2", "    Lämnar: Moved +1", "+0");
        assertThat(told(left, D2022, D2023)).containsExactly("+2");
    }

    @Test
    void the_tree_has_the_differences_of_the_list() {
        UnitId root = unit("Rot", null);
        UnitId a = unit("A", root);
        UnitId b = unit("B", root);
        did(Operations.merge(List.of(a, b), establish("AB", root, D2022), List.of()));

        assertThat(comparisons.tree(AsOf.on(D2021), AsOf.on(D2022), Optional.of(root), admin).places().stream()
                        .flatMap(place -> place.differences().stream()))
                .containsExactlyInAnyOrderElementsOf(comparisons
                        .compare(AsOf.on(D2021), AsOf.on(D2022), Optional.of(root), admin)
                        .differences());
    }

    @Test
    void many_differences_ask_the_database_no_more_often_than_few() {
        UnitId few = unit("Få", null);
        did(rename(unit("En", few), "Ett", D2022));
        UnitId many = unit("Många", null);
        UnitId above = many;
        for (int i = 0; i < 25; i++) {
            above = unit("Nivå " + i, above);
            did(rename(above, "Ny nivå " + i, D2022), rename(unit("Sida " + i, above), "Ny sida " + i, D2022));
        }

        long asked = statements(few);
        assertThat(asked).isBetween(4L, 30L);
        assertThat(statements(many)).isEqualTo(asked);
    }

    private long statements(UnitId under) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            assertThat(comparisons
                            .tree(AsOf.on(D2021), AsOf.on(D2022), Optional.of(under), admin)
                            .count())
                    .isPositive();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private List<String> told(UnitId under, LocalDate before, LocalDate after) {
        DifferenceTree tree = comparisons.tree(AsOf.on(before), AsOf.on(after), Optional.of(under), admin);
        return Stream.concat(tree.places().stream().map(DifferenceTreeTest::line), Stream.of("+" + tree.unchanged()))
                .toList();
    }

    private static String line(DifferenceTree.Place place) {
        String differences = place.differences().stream()
                .map(it -> it.getClass().getSimpleName()
                        + (it.subject().thing().equals(place.unit().id())
                                ? ""
                                : " " + it.subject().name().sv()))
                .collect(Collectors.joining(", "));
        return "  ".repeat(place.depth())
                + place.unit().names().sv()
                + (place.gone() ? " (gone)" : "")
                + (differences.isEmpty() ? "" : ": " + differences)
                + (place.unchanged() == 0 ? "" : " +" + place.unchanged());
    }
}
