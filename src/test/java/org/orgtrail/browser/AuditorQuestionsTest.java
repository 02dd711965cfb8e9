package org.orgtrail.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.PersonId;
import org.orgtrail.shared.PostId;
import org.springframework.beans.factory.annotation.Autowired;

/** What an auditor asks of a unit, from its page in the sample organisation: an answer takes three steps at most. */
@BrowserTest
class AuditorQuestionsTest extends Journey {

    private static final int MOST = 3;

    /** Two days and the way to the second of them: one step more. */
    private static final int MOST_OF_TWO_CALENDARS = 4;

    private static final String HEAD = ".holder";

    @Autowired
    private DirectoryQueries directory;

    @Test
    void who_headed_the_unit_on_that_day() {
        ask("unit/SLK-KOM", it -> it.fill(reads().said("Gäller per", "As of"), "2014-06-01"), MOST, HEAD, "Lars Envik");
    }

    @Test
    void who_heads_it_now() {
        ask("unit/SLK-KOM", it -> it, MOST, HEAD, "Hanna Meland");
    }

    @Test
    void what_was_it_called_on_that_day() {
        ask(
                "unit/SLK-KOM",
                it -> it.fill(reads().said("Gäller per", "As of"), "2014-06-01"),
                MOST,
                "h1",
                "Information");
    }

    @Test
    void what_became_of_it() {
        ask(
                "unit/SLK-INT",
                it -> it.fill(reads().said("Gäller per", "As of"), "2028-01-01"),
                MOST,
                ".lineage",
                reads().said("Vad det blev av enheten", "What became of the unit"),
                reads().said("Internationella relationer", "International Relations"),
                reads().said("EU-kontoret", "EU Office"));
    }

    @Test
    void what_changed_under_it_between_two_days() {
        ask(
                "unit/SLK-KOM",
                it -> it.follow(reads().said("Jämför två dagar", "Compare two days"))
                        .fill(reads().said("Från dagen", "From the day"), "2015-06-01")
                        .fill(reads().said("Till dagen", "To the day"), "2016-06-01"),
                MOST,
                ".compare-page",
                reads().said(
                                "Internationell avdelning har flyttats från Näringsliv och utveckling till Kommunikation",
                                "International Department moved from Business and Development to Communications"),
                reads().said("Studentforum finns nu", "Student Forum is there now"),
                reads().said("5 saker skiljer sig", "5 things differ"));
    }

    @Test
    void who_decided_it_on_which_diary_number() {
        ask(
                "unit/SLK-INT",
                it -> it.follow(reads().said("Hela historiken", "The whole history")),
                MOST,
                "tbody tr",
                reads().said("Kommunikation", "Communications"),
                "SLK-2015/0433",
                "Stadsdirektören");
    }

    @Test
    void which_posts_under_it_are_vacant_or_acting() {
        travel(page -> {
            given(anActingHead(LocalDate.of(2017, 3, 1)));

            vacancies(page, "2017-02-28")
                    .reads(
                            MOST,
                            "tbody tr",
                            reads().said("Internationell chef", "Head of International Affairs"),
                            reads().said("Vakant sedan 2016-12-01", "Vacant since 2016-12-01"));
            vacancies(page, "2017-03-01")
                    .reads(
                            MOST,
                            "tbody tr",
                            reads().said("Internationell chef", "Head of International Affairs"),
                            reads().said("tf Hanna Meland", "acting Hanna Meland"));
        });
    }

    private Asker vacancies(Page page, String day) {
        return new Asker(page, address("unit/SLK-KOM"))
                .fill(reads().said("Gäller per", "As of"), day)
                .follow(reads().said("Vakanser och tillförordnade", "Vacant and acting posts"));
    }

    /** For as long as the post of the head of the international department is vacant. */
    private AppointPerson anActingHead(LocalDate from) {
        PostId vacant = directory
                .vacancies(Optional.empty(), AsOf.on(from), Actor.VISITOR, 0, 1)
                .vacancies()
                .getFirst()
                .post();
        PersonId person = directory
                .findPeople("Hanna Meland", AsOf.on(from), Actor.VISITOR, 0, 1)
                .getFirst()
                .id();
        return new AppointPerson(
                AppointmentId.next(), vacant, person, AppointmentKind.ACTING, from, LocalDate.of(2017, 4, 1));
    }

    @Test
    void which_posts_has_the_person_held() {
        ask(
                "unit/SLK-INT",
                it -> it.follow("Gun Björkman"),
                MOST,
                ".appointments",
                reads().said("Internationell chef", "Head of International Affairs"),
                reads().said("Chef för internationella relationer", "Head of International Relations"));
    }

    @Test
    void what_did_we_believe_on_one_day_of_another() {
        ask(
                "unit/SLK-KOM",
                it -> it.fill(reads().said("Gäller per", "As of"), "2017-06-01")
                        .choose(reads().said("Känt per", "Known as of"))
                        .fill(reads().said("Känt per", "Known as of"), "2017-06-01"),
                MOST_OF_TWO_CALENDARS,
                HEAD,
                "031-390 06 30");
    }

    @Test
    void what_is_planned() {
        ask(
                "unit/SLK-INT",
                it -> it.follow(reads().said("Kommande", "Coming")),
                MOST,
                "tbody tr",
                "2027-01-01",
                reads().said("EU-kontoret", "EU Office"),
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
