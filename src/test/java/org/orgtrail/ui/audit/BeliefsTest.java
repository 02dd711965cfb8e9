package org.orgtrail.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.Aspect;
import org.orgtrail.history.Beliefs;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;

/** What was believed when, of which days. */
class BeliefsTest extends AuditCase {

    private static final LocalDate BEGINS = LocalDate.of(2012, 1, 1);
    private static final LocalDate CHANGES = LocalDate.of(2016, 8, 15);

    /** The example of the account of time: a number, another one from a day on, and that one put right. */
    @Test
    void a_wrong_number_stands_where_it_was_believed_and_the_right_one_where_it_is() {
        ThingId head = page("SLK-KOM").unit().heads().getFirst().id();
        ThingId phone = audit.contacts(head, auditor).keySet().iterator().next();

        Beliefs beliefs = audit.beliefs(phone, Aspect.VALUE, auditor).orElseThrow();

        assertThat(beliefs.days()).containsExactly(BEGINS, CHANGES);
        assertThat(said(beliefs))
                .containsExactly(
                        List.of("031-390 06 00", "031-390 06 00"),
                        List.of("031-390 06 00", "031-390 06 30"),
                        List.of("031-390 06 00", "031-390 06 03"));
        assertThat(beliefs.rows())
                .extracting(row -> LocalDate.ofInstant(row.change().recordedAt(), ZoneId.of("Europe/Stockholm")))
                .containsExactly(LocalDate.of(2011, 12, 18), LocalDate.of(2016, 8, 22), LocalDate.of(2018, 1, 15));
    }

    @Test
    void heads_holders_and_names_are_told_with_vacancies_and_by_those_who_were_known_then() {
        ThingId unit = page("SLK-INT").unit().ref().id();
        PostId post = page("SLK-INT").unit().heads().getFirst().id();

        assertThat(said(audit.beliefs(unit, Aspect.HEAD, auditor).orElseThrow()))
                .startsWith(List.of("Per Åhlund", "Per Åhlund", "Per Åhlund", "Per Åhlund"))
                .endsWith(List.of("Per Åhlund", "Vakant", "Gun Björkman", "–"));
        assertThat(said(audit.beliefs(post, Aspect.HOLDER, auditor).orElseThrow()))
                .endsWith(List.of("Per Åhlund", "Vakant", "Gun Björkman", "–"));
        assertThat(said(audit.beliefs(unit, Aspect.PLACE, auditor).orElseThrow()))
                .startsWith(
                        List.of("Näringsliv och utveckling", "Näringsliv och utveckling", "Näringsliv och utveckling"))
                .endsWith(List.of("Näringsliv och utveckling", "Kommunikation", "–"));
        assertThat(audit.beliefs(unit, Aspect.HEAD, Actor.VISITOR)).isEmpty();
        assertThat(audit.beliefs(new UnitId(post.value()), Aspect.NAME, auditor))
                .isEmpty();
    }

    @Test
    void texts_links_places_in_the_order_and_roles_are_told_too() {
        ThingId unit = page("SLK-INT").unit().ref().id();
        ThingId head = page("SLK-KOM").unit().heads().getFirst().id();

        assertThat(said(audit.beliefs(unit, Aspect.RANK, auditor).orElseThrow()).getLast())
                .contains("2");
        assertThat(said(audit.beliefs(unit, Aspect.LINK, auditor).orElseThrow()).getLast())
                .contains("https://stad.example/internationellt");
        assertThat(said(audit.beliefs(unit, Aspect.DESCRIPTION, auditor).orElseThrow())
                        .getLast())
                .anySatisfy(text -> assertThat(text).startsWith("Internationella avdelningen ser till"));
        assertThat(said(audit.beliefs(head, Aspect.ROLE, auditor).orElseThrow()))
                .isEqualTo(List.of(List.of("chef")));
    }

    private static List<List<String>> said(Beliefs beliefs) {
        return beliefs.rows().stream()
                .map(row -> row.values().stream()
                        .map(value -> value.map(LocalText::sv).orElse("–"))
                        .toList())
                .toList();
    }

    @Test
    void the_page_shows_the_grid_and_the_same_as_a_table() {
        ThingId unit = page("SLK-KOM").unit().ref().id();
        open("audit/beliefs", "");
        assertThat(shown()).contains("Känt när", "Nedåt: vad som var känt när");

        open("audit/beliefs", "thing=" + unit);
        assertThat(shown())
                .contains("Från 2012-01-01 Från 2015-01-01", "Information", "Kommunikation ändrat", "2014-12-18");

        open("audit/beliefs", "thing=" + unit + "&aspect=head&as=table");
        assertThat(shown())
                .contains("Lars Envik", "Till och med", "Från 2016-08-15", "tills vidare", "Hanna Meland")
                .containsSubsequence("Från 2012-01-01", "2016-08-14", "Lars Envik");

        open("audit/beliefs", "thing=" + unit + "&aspect=title");
        assertThat(shown()).contains("”title” är inget som visas om det", "Information");

        open("audit/beliefs", "thing=unit-01900000-0000-7000-8000-000000000000");
        assertThat(shown()).contains("Inget har registrerats om det");

        open("audit/beliefs", "thing=zzz");
        assertThat(shown()).contains("”zzz” är inget id på en enhet").doesNotContain("Skriv datum");
    }
}
