package org.orgtrail.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ChartViewTest extends ScreenTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void the_chart_gives_the_roots_and_what_is_under_each_with_who_leads_it() {
        open("chart", "");

        ChartUnit root = units("", 0).getFirst();
        assertThat(root.name()).isEqualTo("Göteborgs Stad");
        ChartUnit office = named("Stadsledningskontoret", units(root.id(), 0));
        ChartUnit area = named("Kommunikation", units(office.id(), 0));
        assertThat(area.leaders())
                .containsExactly(new ChartUnit.Leader("Hanna Meland", "Kommunikationsdirektör", "", ""));
        assertThat(area.children()).isEqualTo(2);
        assertThat(area.page()).isEqualTo("unit/SLK-KOM");
        assertThat(area.under()).isEqualTo("chart?under=SLK-KOM");
    }

    @Test
    void the_day_is_that_of_the_address_and_its_links_keep_it() {
        open("chart", "under=SLK-KOM&on=2015-06-01");

        ChartUnit area = units("", 0).getFirst();
        assertThat(area.leaders()).extracting(ChartUnit.Leader::name).containsExactly("Lars Envik");
        assertThat(area.page()).isEqualTo("unit/SLK-KOM?on=2015-06-01");
        assertThat(area.under()).isEqualTo("chart?under=SLK-KOM&on=2015-06-01");
        assertThat(find(ChartView.class).single().getPageTitle()).isEqualTo("Organisationsschema: Kommunikation");

        open("chart", "under=SLK-KOM&on=2027-02-01");
        assertThat(units(area.id(), 0)).extracting(ChartUnit::name).contains("EU-kontoret");

        open("chart", "under=SLK-KOM&on=2016-08-20&known=2016-08-21");
        assertThat(units("", 0).getFirst().page()).isEqualTo("unit/SLK-KOM?on=2016-08-20&known=2016-08-21");
    }

    @Test
    void the_chart_says_in_which_language_a_name_is_that_is_not_in_the_readers() {
        establishUnder("SLK-KOM-K", 1);
        UI.getCurrent().setLocale(Texts.ENGLISH);
        open("chart", "under=SLK-KOM-K");

        ChartUnit department = units("", 0).getFirst();
        assertThat(department.lang()).isEmpty();
        assertThat(department.leaders())
                .extracting(ChartUnit.Leader::title, ChartUnit.Leader::lang)
                .containsExactly(tuple("Director of Communications", ""));
        assertThat(units(department.id(), 0))
                .extracting(ChartUnit::name, ChartUnit::lang, ChartUnit::ledFrom, ChartUnit::ledFromLang)
                .containsExactly(tuple("Enhet 0", "sv", "Communications", ""));

        UI.getCurrent().setLocale(Texts.SWEDISH);
        open("chart", "under=SLK-KOM-K");
        assertThat(units(department.id(), 0)).extracting(ChartUnit::lang).containsExactly("");
    }

    @Test
    void what_the_browser_asks_for_amiss_is_answered_with_nothing() {
        open("chart", "");

        assertThat(units("nothing", 0)).isEmpty();
        assertThat(units(UnitId.next().text(), 0)).isEmpty();
        assertThat(units("", -1)).isEmpty();
        assertThat(units("", 1_000)).isEmpty();
    }

    @Test
    void siblings_come_forty_at_a_time_and_the_table_shows_a_hundred() {
        establishUnder("SLK-NU", 120);
        open("chart", "under=SLK-NU");
        ChartUnit many = units("", 0).getFirst();
        OrgChart.Answer first = find(OrgChart.class).single().units(many.id(), 0);
        assertThat(first.total()).isEqualTo(many.children());
        assertThat(first.units()).hasSize(40).doesNotContainAnyElementsOf(units(many.id(), 40));

        open("chart", "under=SLK-NU&as=table");
        assertThat(rows()).hasSize(101);
        assertThat(shown()).contains("Enhet 1–100 av " + first.total());
        assertThat(find(Anchor.class).withText("Längre ned i listan").single().getHref())
                .isEqualTo("chart?under=SLK-NU&as=table&from=100");

        open("chart", "under=SLK-NU&as=table&from=100");
        assertThat(rows()).hasSize(1 + first.total() - 100);
    }

    @Test
    void the_table_says_the_same_with_an_indent_for_each_level() {
        open("chart", "as=table&on=2015-06-01");

        assertThat(shown())
                .contains("Nivå 1: Göteborgs Stad stad")
                .contains("Nivå 2: Stadsledningskontoret förvaltning")
                .contains("Nivå 3: Kommunikation område Lars Envik , ");
    }

    @Test
    void a_unit_that_is_not_there_on_the_day_is_said_and_one_never_heard_of_is_not_found() {
        open("chart", "under=SLK-EU&on=2015-06-01");
        assertThat(shown()).contains("EU-kontoret finns inte 2015-06-01");
        assertThat(find(OrgChart.class).all()).isEmpty();

        open("chart", "under=NIX");
        assertThat(shown()).contains("Ingen enhet har haft koden NIX");
    }

    @Test
    void before_the_first_unit_there_is_nothing_to_draw() {
        open("chart", "on=1600-01-01");

        assertThat(shown()).contains("Den 1600-01-01 fanns ingen enhet.");
    }

    private List<ChartUnit> units(String parent, int from) {
        return find(OrgChart.class).single().units(parent, from).units();
    }

    private static ChartUnit named(String name, List<ChartUnit> units) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(NativeTableBody.class).single().getRows().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void establishUnder(String parent, int count) {
        UnitId id = new UnitId(Objects.requireNonNull(
                jdbc.queryForObject("select thing from directory_thing where code = ? limit 1", UUID.class, parent)));
        List<OrganisationCommand> commands = new ArrayList<>();
        IntStream.range(0, count)
                .mapToObj(i -> new EstablishUnit(
                        UnitId.next(),
                        new UnitCode(parent + "-MANY-" + i),
                        LocalText.sv("Enhet " + i),
                        UnitType.DEPARTMENT,
                        id,
                        TODAY.minusYears(1)))
                .forEach(commands::add);
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, commands);
        Outcome outcome = organisation.record(change, TestAccounts.administrator(jdbc, "chart" + System.nanoTime()));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void before_anything_was_known_there_is_nothing_to_draw_either() {
        open("chart", "known=2000-01-01");

        assertThat(shown()).contains("Enligt det som var känt 2000-01-01 fanns ingen enhet 2026-11-24.");
    }

    @Test
    void a_place_in_the_list_that_a_day_does_not_reach_is_that_of_its_last_part() {
        open("chart", "under=SLK-KOM&as=table&from=100");

        assertThat(rows()).hasSizeGreaterThan(2);
        assertThat(shown()).doesNotContain("Enhet 101");
    }
}
