package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.TreeNode;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.sample.city.CitySize;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Preparation.Progress;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample city as it is loaded at the first start: every one of its changes is accepted, and it has the size asked for. */
@OrgtrailTest
class CitySampleTest {

    private static final CitySize SIZE = CitySize.of(150, 500, 1621);
    private static final int INTERRUPTED_AFTER = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Progress> PROGRESS = new ArrayList<>();
    private static final List<UnitPage.Unit> UNITS = new ArrayList<>();

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private ChangeLog log;

    @Autowired
    private SampleLoader sample;

    /** The loading is interrupted once, and goes on. A change that broke a rule would end it. */
    @BeforeAll
    static void load(@Autowired SampleLoader sample) {
        assertThatExceptionOfType(Interruption.class)
                .isThrownBy(() -> sample.load(Sample.city(SIZE), reached -> {
                    if (reached.changes() == INTERRUPTED_AFTER) {
                        throw new Interruption();
                    }
                }));
        assertThat(sample.load(Sample.city(SIZE), PROGRESS::add)).isEmpty();
    }

    private static final class Interruption extends RuntimeException {}

    @Test
    void every_change_is_in_the_log_and_its_progress_was_told() {
        List<SampleChange> all = Sample.city(SIZE).changes().toList();
        assertThat(all)
                .allSatisfy(
                        change -> assertThat(log.find(change.id()).orElseThrow().recordedAt())
                                .isEqualTo(change.recordedAt()));
        assertThat(PROGRESS)
                .hasSize(all.size() - INTERRUPTED_AFTER)
                .startsWith(new Progress(INTERRUPTED_AFTER + 1, all.size()))
                .endsWith(new Progress(all.size(), all.size()));
    }

    @Test
    void loading_again_or_another_sample_stores_nothing_and_nothing_is_unfinished() {
        var end = log.end();
        assertThat(sample.load(Sample.city(SIZE), _ -> {})).isEmpty();
        assertThat(sample.load(Sample.city(CitySize.of(150, 501, 1621)), _ -> {}))
                .isEmpty();
        assertThat(sample.load()).isEmpty();
        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void the_city_has_the_size_asked_for() {
        List<UnitPage.Unit> units = units();
        assertThat(units).hasSizeBetween(135, 165);
        assertThat(units.stream().mapToLong(unit -> unit.forums().size()).sum()).isBetween(36L, 44L);
        assertThat(units.stream()
                        .flatMap(unit -> unit.posts().stream())
                        .flatMap(post -> post.holders().stream())
                        .map(holder -> holder.person())
                        .distinct()
                        .count())
                .isCloseTo(300L, withPercentage(10));
    }

    @Test
    void every_unit_of_the_city_has_a_post_that_leads_it_and_some_are_vacant_or_acted_for() {
        List<UnitPage.Unit> units = units();
        assertThat(units.stream().filter(unit -> unit.heads().isEmpty()))
                .allMatch(unit ->
                        List.of("GBG", "SLK-NU").contains(unit.ref().code().value()));
        assertThat(units.stream().flatMap(unit -> unit.heads().stream())).anyMatch(UnitPage.Post::vacant);
    }

    @Test
    void the_reference_area_stays_as_it_is() {
        UnitPage today = page("SLK-KOM", TODAY);
        assertThat(line(today.unit()))
                .isEqualTo("Kommunikation: Hanna Meland 031-390 06 03 – Kommunikation, Internationell avdelning");
        UnitPage then = page("SLK-KOM", LocalDate.of(2015, 6, 1));
        assertThat(then.unit().heads().getFirst().holders().getFirst().name()).isEqualTo("Lars Envik");
        assertThat(then.subUnits().stream().map(unit -> unit.ref().code().value()))
                .containsExactly("SLK-KOM-K");
        assertThat(today.path().stream().map(unit -> unit.names().sv()))
                .containsExactly("Göteborgs Stad", "Stadsledningskontoret");
    }

    private String line(UnitPage.Unit area) {
        UnitPage.Post head = area.heads().getFirst();
        return area.ref().names().sv() + ": " + head.holders().getFirst().name() + " "
                + head.contacts().getFirst().value() + " – "
                + String.join(
                        ", ",
                        page("SLK-KOM", TODAY).subUnits().stream()
                                .map(unit -> unit.ref().names().sv())
                                .toList());
    }

    /** All of today, read once. */
    private List<UnitPage.Unit> units() {
        if (UNITS.isEmpty()) {
            collect(directory.roots(AsOf.on(TODAY), Actor.VISITOR), TODAY, UNITS);
        }
        return UNITS;
    }

    private void collect(List<TreeNode> nodes, LocalDate day, List<UnitPage.Unit> into) {
        for (TreeNode node : nodes) {
            into.add(page(node.code().value(), day).unit());
            collect(directory.children(node.id(), AsOf.on(day), Actor.VISITOR), day, into);
        }
    }

    private UnitPage page(String code, LocalDate day) {
        return ((UnitAnswer.Page) directory.unit(new UnitCode(code), AsOf.on(day), Actor.VISITOR)).page();
    }
}
