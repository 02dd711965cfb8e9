package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeKind;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Place;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader of the sample reads who asks for one thing, for everything, or for some of it. */
@OrgtrailTest
class SampleFeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int A_PART = 3;

    @Autowired
    private DirectoryQueries directory;

    @Autowired
    private HistoryQueries history;

    @BeforeAll
    static void load(@Autowired SampleLoader sample, @Autowired ChangeLog log, @Autowired ReadModels readModels) {
        sample.load();
        assertThat(readModels.await(log.end())).isTrue();
    }

    @Test
    void of_a_post_who_has_held_it_and_how_it_is_reached() {
        Scope post = new Scope.OfThing(page().unit().heads().getFirst().id());

        assertThat(sentences(Selection.of(post), Span.ALL))
                .contains("is established in", "succeeds Lars Envik", "telephone number")
                .doesNotContain("forum", "Gun");
        assertThat(sentences(Selection.of(post), Span.AS_RECORDED)).contains("031-390 06 30");
    }

    @Test
    void of_a_person_what_they_hold_and_how_they_are_reached() {
        Scope person = new Scope.OfThing(
                page().unit().heads().getFirst().holders().getFirst().person());

        assertThat(sentences(Selection.of(person), Span.ALL))
                .contains(
                        "Hanna Meland is appointed Director of Communications",
                        "in Communications",
                        "hanna.meland@stadshuset.example")
                .doesNotContain("is established", "031-390");
    }

    @Test
    void of_a_forum_its_beginning() {
        Scope forum = new Scope.OfThing(
                page().subUnits().getFirst().forums().getFirst().id());

        assertThat(sentences(Selection.of(forum), Span.ALL))
                .contains("is established")
                .doesNotContain("Meland");
    }

    @Test
    void of_everything_what_was_decided_in_a_period_by_kind_and_by_decision() {
        Selection all = Selection.of(new Scope.Everything());
        Selection decided = new Selection(all.scope(), all.from(), all.until(), Set.of(), Optional.of("slk-2016/0"));

        assertThat(sentences(all, Span.ALL))
                .contains("is split into", "Student Forum", "City Executive Office is established");
        assertThat(sentences(kind(ChangeKind.NAMES), Span.ALL))
                .contains("is renamed Communications")
                .doesNotContain("telephone", "is established");
        assertThat(sentences(kind(ChangeKind.CONTACTS), Span.ALL))
                .contains("031-390 06 03")
                .doesNotContain("031-390 06 30", "succeeds");
        assertThat(sentences(kind(ChangeKind.CONTACTS), Span.AS_RECORDED)).contains("031-390 06 30");
        assertThat(decisions(decided))
                .contains("SLK-2016/0620", "SLK-2016/0051")
                .allMatch(it -> it.startsWith("SLK-2016/0"));
    }

    @Test
    void a_period_is_of_the_days_from_which_it_holds_or_on_which_it_was_recorded() {
        // Hanna Meland succeeds on 15 August 2016, which was recorded on the 22nd; the wrong number was put right in
        // 2018.
        Selection august = period("2016-08-15", "2016-08-15");
        Selection january = period("2018-01-15", "2018-01-15");

        assertThat(sentences(august, Span.ALL)).contains("Hanna Meland succeeds");
        assertThat(sentences(august, Span.AS_RECORDED)).isEmpty();
        assertThat(sentences(period("2016-08-22", "2016-08-22"), Span.AS_RECORDED))
                .contains("Hanna Meland succeeds");
        assertThat(sentences(january, Span.ALL)).isEmpty();
        assertThat(sentences(january, Span.AS_RECORDED)).contains("031-390 06 30", "031-390 06 03");
        assertThat(sentences(period("2016-08-14", "2016-08-14"), Span.ALL)).isEmpty();
    }

    private static Selection period(String from, String until) {
        return new Selection(
                new Scope.Everything(), LocalDate.parse(from), LocalDate.parse(until), Set.of(), Optional.empty());
    }

    @Test
    void who_reads_on_reads_what_is_numbered_in_the_same_order() {
        for (Selection selection : List.of(
                Selection.of(new Scope.Everything()),
                Selection.of(new Scope.OfUnit(page().unit().ref().id(), true)),
                kind(ChangeKind.PEOPLE))) {
            for (Span span : Span.values()) {
                List<ChangeEntry> numbered = history.entries(selection, AsOf.on(TODAY), Actor.VISITOR, span, 0, 500)
                        .entries();
                assertThat(readOn(selection, span)).as(span + " " + selection).isEqualTo(places(numbered));
            }
        }
        assertThat(readOn(Selection.of(new Scope.Everything()), Span.ALL)).hasSizeGreaterThan(2 * A_PART);
    }

    private List<Place> readOn(Selection selection, Span span) {
        List<Place> read = new ArrayList<>();
        List<ChangeEntry> part;
        do {
            Optional<Place> last = read.isEmpty() ? Optional.empty() : Optional.of(read.getLast());
            part = history.readOn(selection, AsOf.on(TODAY), Actor.VISITOR, span, last, A_PART);
            read.addAll(places(part));
        } while (part.size() == A_PART);
        return read;
    }

    private static List<Place> places(List<ChangeEntry> entries) {
        return entries.stream().map(Place::of).toList();
    }

    private static Selection kind(ChangeKind kind) {
        return new Selection(
                new Scope.Everything(), EffectiveDates.FIRST, EffectiveDates.OPEN_END, Set.of(kind), Optional.empty());
    }

    private UnitPage page() {
        var answer = (UnitAnswer.Page) directory.unit(new UnitCode("SLK-KOM"), AsOf.on(TODAY), Actor.VISITOR);
        return answer.page();
    }

    private String sentences(Selection selection, Span span) {
        return String.join(
                "; ",
                history.entries(selection, AsOf.on(TODAY), Actor.VISITOR, span, 0, 500).entries().stream()
                        .flatMap(entry -> entry.sentences().stream())
                        .map(told -> told.in(Texts.ENGLISH).text())
                        .toList());
    }

    private List<String> decisions(Selection selection) {
        return history.entries(selection, AsOf.on(TODAY), Actor.VISITOR, Span.ALL, 0, 500).entries().stream()
                .flatMap(entry -> entry.change().decision().stream())
                .map(Decision::diaryNumber)
                .toList();
    }
}
