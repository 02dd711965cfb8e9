package org.orgtrail.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.testing.TestAccounts;
import org.orgtrail.ui.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pages with more on them than anybody reads show a part of it first, and the rest on request. */
class LongListsTest extends ScreenTest {

    private static final int MANY = 120;

    @Autowired
    private JdbcTemplate jdbc;

    private UnitId parent = UnitId.next();
    private UnitCode code;

    @BeforeEach
    void establish_many_units_under_one() {
        String name = "L" + Long.toString(System.nanoTime(), 36);
        code = new UnitCode(name);
        parent = UnitId.next();
        record(Stream.concat(
                        Stream.of(unit(parent, code, null)),
                        IntStream.range(0, MANY)
                                .mapToObj(i -> unit(UnitId.next(), new UnitCode(name + "-" + i), parent)))
                .<OrganisationCommand>map(it -> it)
                .toList());
    }

    @Test
    void a_page_shows_a_hundred_units_under_it_and_the_others_on_request() {
        open("unit/" + code.value(), "");
        assertThat(find(SubUnitCard.class).all()).hasSize(100);
        assertThat(shown()).contains("Visar 100 av 120");

        test(find(NativeButton.class).withText("Visa fler").single()).click();

        assertThat(find(SubUnitCard.class).all())
                .hasSize(MANY)
                .extracting(SubUnitCard::getElement)
                .doesNotHaveDuplicates();
        assertThat(shown()).contains("Visar 120 av 120").doesNotContain("Visa fler");
    }

    @Test
    void a_page_that_shows_all_asks_nothing() {
        open("unit/SLK-KOM", "");
        assertThat(shown()).doesNotContain("Visa fler").doesNotContain("Visar ");
    }

    @Test
    void the_page_of_one_root_among_several_tells_of_its_own_changes_alone() {
        open("unit/" + code.value(), "");
        assertThat(shown()).contains("Visar 100 av 120").doesNotContain("SLK-2026/0412");

        open("unit/GBG", "");
        assertThat(shown()).contains("SLK-2026/0412");
    }

    @Test
    void what_differs_is_shown_a_hundred_at_a_time() {
        open("compare", "from=1999-01-01&to=2001-01-01&under=" + code.value());
        assertThat(differences()).isEqualTo(100);
        assertThat(shown()).contains("121 saker skiljer sig").contains("Visar 100 av 121");

        test(find(NativeButton.class).withText("Visa fler").single()).click();

        assertThat(differences()).isEqualTo(MANY + 1);
    }

    @Test
    void more_vacancies_go_on_where_the_first_ended_though_one_was_recorded_in_between() {
        establishPosts(IntStream.range(0, MANY).mapToObj("Vakt %03d"::formatted));
        open("vacancies", "under=" + code.value());
        assertThat(shown()).contains("Visar 100 av 120", "Vakt 099").doesNotContain("Vakt 100");

        establishPosts(Stream.of("Arkivarie"));
        test(find(NativeButton.class).withText("Visa fler").single()).click();

        assertThat(shown()).contains("Visar 120 av 120").doesNotContain("Arkivarie");
        assertThat(posts()).hasSize(MANY).doesNotHaveDuplicates();
        open("vacancies", "under=" + code.value() + "&known=");
        assertThat(shown()).contains("Visar 100 av 121", "Arkivarie");
    }

    private List<String> posts() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("post/"))
                .toList();
    }

    private void establishPosts(Stream<String> titles) {
        record(titles.<OrganisationCommand>map(title -> new EstablishPost(
                        PostId.next(), parent, LocalText.sv(title), PostRole.OTHER, LocalDate.of(2001, 1, 1)))
                .toList());
    }

    private void record(List<OrganisationCommand> commands) {
        Actor actor = TestAccounts.administrator(jdbc, "long" + System.nanoTime());
        Outcome outcome =
                organisation.record(new Change(ChangeId.next(), Position.LATEST, null, null, null, commands), actor);
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        assertThat(readModels.await(((Outcome.Recorded) outcome).position())).isTrue();
    }

    private long differences() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(list -> list.hasClassName("differences"))
                        .isPresent())
                .count();
    }

    private static EstablishUnit unit(UnitId id, UnitCode code, @Nullable UnitId parent) {
        return new EstablishUnit(
                id, code, LocalText.sv("Enhet " + code), UnitType.DEPARTMENT, parent, LocalDate.of(2000, 1, 1));
    }

    @Test
    void more_of_a_history_goes_on_where_the_first_part_ended_though_a_change_was_recorded_in_between() {
        record(IntStream.range(0, MANY).mapToObj(this::renaming).toList());
        open("unit/" + code.value() + "/history", "");
        assertThat(shown()).contains("Visar 100 av 121");

        record(List.of(renaming(MANY)));
        test(find(NativeButton.class).withText("Visa fler").single()).click();

        assertThat(shown()).contains("Visar 121 av 121").doesNotContain("Namn 120");
        assertThat(days()).hasSize(MANY + 1).doesNotHaveDuplicates();
        open("unit/" + code.value() + "/history", "known=");
        assertThat(shown()).contains("Visar 100 av 122", "Namn 120");
    }

    private OrganisationCommand renaming(int number) {
        return new RenameUnit(
                parent,
                LocalText.sv("Namn %03d".formatted(number)),
                LocalDate.of(2001, 1, 1).plusDays(number));
    }

    private List<String> days() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getChild(0))
                .filter(cell -> cell.getClassList().contains("cell-from"))
                .map(Element::getTextRecursively)
                .toList();
    }
}
