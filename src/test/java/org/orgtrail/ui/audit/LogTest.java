package org.orgtrail.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.AuditQueries.LogPage;
import org.orgtrail.history.LogQuestion;
import org.orgtrail.history.LoggedEvent;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.StoredFields;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** The log as it is stored, for an auditor. */
class LogTest extends AuditCase {

    private static final LogQuestion ALL =
            new LogQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void every_event_of_the_log_is_told_without_a_hole_the_last_recorded_first() {
        LogPage page = audit.log(ALL, auditor, 500);

        assertThat(page.total()).isEqualTo((int) log.end().value());
        assertThat(page.events())
                .extracting(event -> event.position().value())
                .isEqualTo(LongStream.iterate(log.end().value(), position -> position - 1)
                        .limit(page.total())
                        .boxed()
                        .toList());
        Position tenth = page.events().get(9).position();
        assertThat(audit.logBefore(tenth, ALL, auditor, 5))
                .isEqualTo(page.events().subList(10, 15));
        assertThat(audit.logBefore(new Position(1), ALL, auditor, 5)).isEmpty();
        assertThat(audit.log(ALL, Actor.VISITOR, 500).total()).isZero();
        assertThat(audit.logBefore(tenth, ALL, Actor.VISITOR, 5)).isEmpty();
    }

    @Test
    void it_is_confined_to_days_of_recording_to_a_thing_to_who_recorded_and_to_a_kind() {
        LocalDate day = LocalDate.of(2016, 8, 22);
        ThingId area = page("SLK-KOM").unit().ref().id();

        assertThat(asked(new LogQuestion(
                        Optional.of(day), Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSize(8)
                .extracting(LoggedEvent::effectiveFrom)
                .contains(Optional.of(LocalDate.of(2016, 8, 15)));
        assertThat(asked(new LogQuestion(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(area),
                        Optional.empty(),
                        Optional.of("UnitRenamed"))))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.name().orElseThrow().name().sv()).isEqualTo("Kommunikation"));
        assertThat(asked(new LogQuestion(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("api"), Optional.empty())))
                .isEmpty();
        assertThat(audit.recorders(auditor)).containsExactly("sample");
    }

    private List<LoggedEvent> asked(LogQuestion question) {
        return audit.log(question, auditor, 500).events();
    }

    @Test
    void what_an_event_says_is_told_field_by_field_and_as_it_is_stored() {
        LoggedEvent renamed = asked(new LogQuestion(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(page("SLK-KOM").unit().ref().id()),
                        Optional.empty(),
                        Optional.of("UnitRenamed")))
                .getFirst();

        StoredFields says =
                audit.fields(renamed.position(), auditor, Texts.SWEDISH).orElseThrow();
        assertThat(says.fields())
                .extracting(StoredFields.Field::name, field -> field.value().text())
                .contains(
                        tuple("previousNames", "Information · Information"),
                        tuple("names", "Kommunikation · Communications"),
                        tuple("effectiveFrom", "2015-01-01"));
        assertThat(says.fields().getFirst().value().text()).startsWith("Kommunikation (unit-");
        assertThat(audit.fields(renamed.position(), auditor, Texts.ENGLISH)
                        .orElseThrow()
                        .fields())
                .filteredOn(field -> field.name().equals("names"))
                .flatExtracting(field -> field.value().parts())
                .extracting(Sentence.Part::text, Sentence.Part::language)
                .containsExactly(
                        tuple("Kommunikation", Optional.of(Texts.SWEDISH)),
                        tuple(" · ", Optional.empty()),
                        tuple("Communications", Optional.empty()));
        assertThat(says.stored()).contains("\"effectiveFrom\":\"2015-01-01\"");
        assertThat(audit.fields(renamed.position(), Actor.VISITOR, Texts.SWEDISH))
                .isEmpty();
    }

    @Test
    void the_page_shows_the_log_and_what_it_is_confined_to_stands_in_its_address() {
        open("audit", "");
        assertThat(shown()).contains("Loggen", "Enhet inrättas", "2026-10-02 09:14", "Internationella relationer");

        open("audit", "from=2015-01-01&until=2015-12-31&type=UnitMoved");
        assertThat(shown()).contains("Internationell avdelning", "2015-08-18").doesNotContain("2026-10-02 09:14");

        open("audit", "type=Nonsense&from=igår&thing=unit-1");
        assertThat(shown()).contains("igår", "Nonsense", "unit-1, Nonsense går inte att välja efter");

        open("audit", "by=%00&type=UnitMoved");
        assertThat(shown()).contains("går inte att välja efter", "Internationell avdelning");

        open("audit", "from=1990-01-01&until=1990-12-31");
        assertThat(shown()).contains("Ingen händelse i loggen stämmer med valet");
    }

    @Test
    void the_way_there_is_shown_to_those_who_may_go_it() {
        open("unit/SLK-KOM", "");
        assertThat(shown()).contains("Granskning");
        sign_out();
        open("unit/SLK-INT", "");
        assertThat(find(Anchor.class).withText("Granskning").exists()).isFalse();
    }
}
