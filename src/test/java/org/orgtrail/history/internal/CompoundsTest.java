package org.orgtrail.history.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orgtrail.history.internal.Recorder.TODAY;
import static org.orgtrail.history.internal.Recorder.establish;
import static org.orgtrail.shared.Texts.ENGLISH;
import static org.orgtrail.shared.Texts.SWEDISH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.internal.Recorder.Did;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.organisation.Disposal.MoveTo;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishForum;
import org.orgtrail.organisation.command.EstablishPost;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What several units do in one change, each told in one sentence wherever one of them is read of. */
@OrgtrailTest
class CompoundsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    private ApplicationContext application;

    private Recorder recorder;
    private UnitId top;
    private UnitId a;
    private UnitId b;

    @BeforeEach
    void establishUnits() {
        recorder = new Recorder(application);
        top = recorder.unit("Staden", null, "2000-01-01");
        a = recorder.unit("A", top, "2001-01-01");
        b = recorder.unit("B", top, "2001-01-01");
    }

    @Test
    void a_merger_is_one_sentence_on_the_page_of_each_unit_in_it() {
        EstablishUnit into = into("N");
        recorder.did(Operations.merge(List.of(a, b), into, List.of()));

        for (UnitId unit : List.of(a, b, into.unitId(), top)) {
            assertThat(first(unit, SWEDISH)).isEqualTo("A och B slås samman till N, avdelning under Staden");
            assertThat(first(unit, ENGLISH)).isEqualTo("A and B merge into N, a department under Staden");
            assertThat(recorder.log(unit, SWEDISH).getFirst())
                    .isEqualTo("2020-01-01 A och B slås samman till N, avdelning under Staden");
        }
        assertThat(recorder.world(into.unitId(), SWEDISH)).hasSize(1);
    }

    @Test
    void a_unit_that_takes_others_up_may_take_a_new_name_in_the_same_sentence() {
        UnitId into = recorder.unit("Ekonomistyrningsverket", null, "2001-01-01");
        UnitId taken = recorder.unit("Statskontoret", null, "2001-01-01");
        recorder.did(Operations.absorb(List.of(taken), into, LocalText.sv("Statskontoret"), List.of(), DAY));

        for (UnitId unit : List.of(into, taken)) {
            assertThat(first(unit, SWEDISH))
                    .isEqualTo("Statskontoret går upp i Ekonomistyrningsverket, som byter namn till Statskontoret");
            assertThat(first(unit, ENGLISH))
                    .isEqualTo("Statskontoret is merged into Ekonomistyrningsverket, which is renamed Statskontoret");
        }
    }

    @Test
    void units_taken_up_without_a_new_name() {
        UnitId into = recorder.unit("C", top, "2001-01-01");
        recorder.did(Operations.absorb(List.of(a, b), into, null, List.of(), DAY));

        for (UnitId unit : List.of(a, into, top)) {
            assertThat(first(unit, SWEDISH)).isEqualTo("A och B går upp i C");
            assertThat(first(unit, ENGLISH)).isEqualTo("A and B are merged into C");
        }
    }

    @Test
    void a_split_is_one_sentence() {
        EstablishUnit one = into("A1");
        EstablishUnit two = into("A2");
        recorder.did(Operations.split(a, List.of(one, two), List.of(), DAY));

        for (UnitId unit : List.of(a, one.unitId(), two.unitId(), top)) {
            assertThat(first(unit, SWEDISH)).isEqualTo("A delas i A1 och A2");
            assertThat(first(unit, ENGLISH)).isEqualTo("A is split into A1 and A2");
        }
    }

    @Test
    void what_a_unit_became_is_told_by_the_last_that_is_said_for_the_day_of_its_end() {
        EstablishUnit one = into("A1");
        EstablishUnit two = into("A2");
        recorder.did(Operations.split(a, List.of(one, two), List.of(), DAY));
        recorder.did(List.of(new CloseUnit(a, ClosingOutcome.MERGED, List.of(b), null, DAY)));

        assertThat(first(a, SWEDISH))
                .isEqualTo("A1, avdelning under Staden, bryts ut ur A; A2, avdelning under Staden, bryts ut ur A;"
                        + " A går upp i B");
    }

    @Test
    void a_part_that_leaves_is_told_of_the_unit_that_lives_on_too() {
        EstablishUnit part = into("Delen");
        recorder.did(Operations.hiveOff(a, part, List.of()));

        for (UnitId unit : List.of(a, part.unitId(), top)) {
            assertThat(first(unit, SWEDISH)).isEqualTo("Delen, avdelning under Staden, bryts ut ur A");
            assertThat(first(unit, ENGLISH)).isEqualTo("Delen, a department under Staden, is hived off from A");
        }
    }

    @Test
    void a_unit_that_takes_the_place_of_another() {
        EstablishUnit by = into("N");
        recorder.did(Operations.replace(a, by, List.of()));

        for (UnitId unit : List.of(a, by.unitId(), top)) {
            assertThat(first(unit, SWEDISH)).isEqualTo("A ersätts av N, avdelning under Staden");
            assertThat(first(unit, ENGLISH)).isEqualTo("A is replaced by N, a department under Staden");
        }
    }

    @Test
    void a_new_unit_whose_predecessor_ends_by_another_change_is_not_said_to_leave_it() {
        EstablishUnit by = new EstablishUnit(
                UnitId.next(), into("N").code(), LocalText.sv("N"), into("N").type(), null, List.of(a), DAY, null);
        recorder.did(by);
        recorder.did(new CloseUnit(a, ClosingOutcome.REPLACED, List.of(by.unitId()), null, DAY));

        assertThat(recorder.world(by.unitId(), SWEDISH))
                .containsExactly("2020-01-01 A ersätts av N", "2020-01-01 N inrättas som avdelning och kommer ur A");
        assertThat(recorder.world(by.unitId(), ENGLISH))
                .containsExactly(
                        "2020-01-01 A is replaced by N",
                        "2020-01-01 N is established as a department and comes out of A");
    }

    @Test
    void what_moves_along_is_told_in_numbers_and_one_by_one_on_the_page_of_the_change() {
        UnitId child = recorder.unit("Barnet", a, "2005-01-01");
        PostId head = PostId.next();
        PostId other = PostId.next();
        ForumId forum = ForumId.next();
        LocalDate then = LocalDate.of(2005, 1, 1);
        recorder.did(
                new EstablishPost(head, a, LocalText.sv("Chef"), PostRole.HEAD, then),
                new EstablishPost(other, a, LocalText.sv("Handläggare"), PostRole.OTHER, then),
                new EstablishForum(forum, a, LocalText.sv("Rådet"), null, null, then));
        List<Disposal> disposals = new ArrayList<>();
        for (var thing : List.of(child, head, other, forum)) {
            disposals.add(new Disposal(thing, DAY, new MoveTo(b)));
        }
        Did absorbed = recorder.did(Operations.absorb(List.of(a), b, null, disposals, DAY));

        assertThat(recorder.world(b, SWEDISH).getFirst())
                .isEqualTo("2020-01-01 1 enhet, 2 befattningar och 1 forum följer med till B; A går upp i B");
        assertThat(recorder.world(b, ENGLISH).getFirst())
                .isEqualTo("2020-01-01 1 unit, 2 posts and 1 forum move along to B; A is merged into B");
        assertThat(
                        recorder
                                .history
                                .change(absorbed.change(), AsOf.on(TODAY), recorder.staff)
                                .orElseThrow()
                                .entries()
                                .stream()
                                .flatMap(entry -> Recorder.sentences(entry, SWEDISH).stream()))
                .containsExactly(
                        "Barnet flyttas från A till B",
                        "Chef flyttas från A till B",
                        "Handläggare flyttas från A till B",
                        "Rådet flyttas från A till B",
                        "A går upp i B");
    }

    @Test
    void an_end_put_right_is_told_as_it_should_have_been_told() {
        Did closed = recorder.did(CloseUnit.abolish(a, DAY));
        CloseUnit right = new CloseUnit(a, ClosingOutcome.MERGED, List.of(b), null, DAY);
        Did correction = recorder.did(new CorrectStep(recorder.step(closed, a), right));

        assertThat(first(b, SWEDISH)).isEqualTo("A går upp i B");
        assertThat(recorder.world(a, closed.position(), SWEDISH).getFirst()).isEqualTo("2020-01-01 A läggs ned");
        assertThat(recorder.log(a, SWEDISH).getFirst())
                .isEqualTo("2020-01-01 Rättas: ”A läggs ned” ska vara ”A går upp i B”");
        assertThat(recorder.log(a, ENGLISH).getFirst())
                .isEqualTo("2020-01-01 Corrected: “A is closed” should be “A is merged into B”");
        assertThat(correction.position().isAfter(closed.position())).isTrue();
    }

    @Test
    void a_merger_undone_is_one_sentence_and_gone_from_the_world() {
        EstablishUnit into = into("N");
        Did merger = recorder.did(Operations.merge(List.of(a, b), into, List.of()));
        recorder.did(new RetractChange(merger.change()));

        for (UnitId unit : List.of(a, b, top)) {
            assertThat(recorder.log(unit, SWEDISH).getFirst()).contains("ångras", "A och B slås samman till N");
            assertThat(recorder.world(unit, SWEDISH).getFirst()).doesNotContain("slås samman");
        }
        assertThat(recorder.world(top, merger.position(), SWEDISH).getFirst()).contains("slås samman");
    }

    @Test
    void a_preview_tells_it_so_too() {
        EstablishUnit into = into("N");
        OrganisationCommand[] commands =
                Operations.merge(List.of(a, b), into, List.of()).toArray(OrganisationCommand[]::new);

        assertThat(recorder.history.tell(recorder.preview(commands), AsOf.on(DAY), recorder.staff, SWEDISH).stream()
                        .map(Sentence::text))
                .containsExactly("A och B slås samman till N, avdelning under Staden");
    }

    @Test
    void a_unit_alone_tells_what_comes_of_it_and_what_it_comes_from() {
        EstablishUnit into = into("N");
        recorder.did(Operations.merge(List.of(a, b), into, List.of()));

        assertThat(recorder
                        .history
                        .entries(
                                Selection.of(new Scope.OfUnit(top, false)),
                                new AsOf(TODAY, Position.LATEST),
                                recorder.staff,
                                Span.ALL,
                                0,
                                1)
                        .entries()
                        .stream()
                        .map(entry -> Recorder.line(entry, SWEDISH)))
                .containsExactly("2020-01-01 A och B slås samman till N, avdelning under Staden");
    }

    private EstablishUnit into(String name) {
        return establish(UnitId.next(), name, top, DAY.toString());
    }

    /** The latest entry, which has one sentence. */
    private String first(UnitId unit, Locale locale) {
        return recorder.world(unit, locale).getFirst().substring("2020-01-01 ".length());
    }
}
