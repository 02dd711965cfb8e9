package org.orgtrail.browser;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an auditor asks of a unit, from its page in the sample organisation: an answer takes three steps at most. */
@BrowserTest
class AuditorQuestionsTest extends Journey {

    private static final int MOST = 3;

    /** Two days and the way to the second of them: one step more. */
    private static final int MOST_OF_TWO_CALENDARS = 4;

    private static final String HEAD = ".holder";

    @Test
    void who_headed_the_unit_on_that_day() {
        ask("unit/SLK-KOM", it -> it.fill("Gäller per", "2014-06-01"), MOST, HEAD, "Lars Envik");
    }

    @Test
    void who_heads_it_now() {
        ask("unit/SLK-KOM", it -> it, MOST, HEAD, "Hanna Meland");
    }

    @Test
    void what_was_it_called_on_that_day() {
        ask("unit/SLK-KOM", it -> it.fill("Gäller per", "2014-06-01"), MOST, "h1", "Information");
    }

    @Test
    void what_became_of_it() {
        ask(
                "unit/SLK-INT",
                it -> it.fill("Gäller per", "2028-01-01"),
                MOST,
                ".lineage",
                "Vad det blev av enheten",
                "Internationella relationer",
                "EU-kontoret");
    }

    @Test
    void what_changed_under_it_between_two_days() {
        ask(
                "unit/SLK-KOM",
                it -> it.follow("Jämför två dagar")
                        .fill("Från dagen", "2015-06-01")
                        .fill("Till dagen", "2016-06-01"),
                MOST,
                ".compare-page",
                "Internationell avdelning har flyttats från Näringsliv och utveckling till Kommunikation",
                "Studentforum finns nu",
                "5 saker skiljer sig");
    }

    @Test
    void who_decided_it_on_which_diary_number() {
        ask(
                "unit/SLK-INT",
                it -> it.follow("Hela historiken"),
                MOST,
                "tbody tr",
                "Kommunikation",
                "SLK-2015/0433",
                "Stadsdirektören");
    }

    @Test
    void which_posts_under_it_are_vacant_or_acting() {
        ask(
                "unit/SLK-KOM",
                it -> it.fill("Gäller per", "2017-02-01").follow("Vakanser och tillförordnade"),
                MOST,
                "tbody tr",
                "Internationell chef",
                "Vakant sedan 2016-12-01");
    }

    @Test
    void which_posts_has_the_person_held() {
        ask(
                "unit/SLK-INT",
                it -> it.follow("Gun Björkman"),
                MOST,
                ".appointments",
                "Internationell chef",
                "Chef för internationella relationer");
    }

    @Test
    void what_did_we_believe_on_one_day_of_another() {
        ask(
                "unit/SLK-KOM",
                it -> it.fill("Gäller per", "2017-06-01").choose("Känt per").fill("Känt per", "2017-06-01"),
                MOST_OF_TWO_CALENDARS,
                HEAD,
                "031-390 06 30");
    }

    @Test
    void what_is_planned() {
        ask(
                "unit/SLK-INT",
                it -> it.follow("Kommande"),
                MOST,
                "tbody tr",
                "2027-01-01",
                "EU-kontoret",
                "SLK-2026/0412");
    }

    /**
     * @param most the most steps that the way to the answer may take
     * @param place where on the page the answer stands, for the style sheet
     */
    private void ask(String from, Function<Asker, Asker> way, int most, String place, String... answer) {
        travel(page -> way.apply(new Asker(page, address(from))).reads(most, place, answer));
    }
}
