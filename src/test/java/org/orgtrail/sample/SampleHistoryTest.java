package org.orgtrail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.UnitAnswer;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.testing.OrgtrailTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader of the sample's history reads. */
@OrgtrailTest
class SampleHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
    void of_the_area_and_all_under_it() {
        assertThat(lines("SLK-KOM", true, Texts.SWEDISH))
                .containsExactly(
                        "2027-01-01 SLK-2026/0412 Planned[] Internationell avdelning delas i Internationella relationer och EU-kontoret; Gun Björkman lämnar befattningen som Internationell chef i Internationell avdelning; Telefonnumret 031-390 06 50 till Internationell chef i Internationell avdelning tas bort; Befattningen Internationell chef i Internationell avdelning dras in; Befattningen Chef för internationella relationer inrättas i Internationella relationer, med Gun Björkman som innehavare; Befattningen Chef för EU-kontoret inrättas i EU-kontoret",
                        "2017-04-01 SLK-2017/0188 InTime[] Gun Björkman förordnas som Internationell chef i Internationell avdelning; Gun Björkman får e-postadressen gun.bjorkman@stadshuset.example",
                        "2016-12-01 SLK-2016/0934 InTime[] Per Åhlund lämnar befattningen som Internationell chef i Internationell avdelning",
                        "2016-08-15 SLK-2016/0620 Late[days=7] Hanna Meland efterträder Lars Envik som Kommunikationsdirektör; Hanna Meland efterträder Lars Envik som Kommunikationsdirektör i Kommunikation; Telefonnumret till Kommunikationsdirektör ändras från 031-390 06 00 till 031-390 06 03; Telefonnumret till Kommunikationsdirektör i Kommunikation ändras från 031-390 06 00 till 031-390 06 03; Hanna Meland får e-postadressen hanna.meland@stadshuset.example",
                        "2016-02-01 SLK-2016/0051 InTime[] Forumet Studentforum inrättas hos Kommunikation; Kommunikation får ny text",
                        "2015-09-01 SLK-2015/0433 InTime[] Internationell avdelning flyttas hit från Näringsliv och utveckling; Internationell avdelning får ny text och länk",
                        "2015-01-01 SLK-2014/0990 InTime[] Information byter namn till Kommunikation; Informationsdirektör blir Kommunikationsdirektör; Informationsdirektör i Kommunikation blir Kommunikationsdirektör; Kommunikation får ny text",
                        "2014-03-01 SLK-2014/0102 InTime[] Forumet Ungdomsfullmäktige inrättas hos Information",
                        "2012-01-01 SLK-2011/0871 InTime[] Information inrättas som område under Stadsledningskontoret; Information inrättas som avdelning under Information; Befattningen Informationsdirektör inrättas i Information, med Lars Envik som innehavare; Informationsdirektör får telefonnumret 031-390 06 00; Informationsdirektör i Information får telefonnumret 031-390 06 00");
    }

    @Test
    void of_the_area_alone_in_english() {
        assertThat(lines("SLK-KOM", false, Texts.ENGLISH))
                .containsExactly(
                        "2027-01-01 SLK-2026/0412 Planned[] International Department is split into International Relations and EU Office",
                        "2016-08-15 SLK-2016/0620 Late[days=7] Hanna Meland succeeds Lars Envik as Director of Communications; The telephone number of Director of Communications changes from 031-390 06 00 to 031-390 06 03; Hanna Meland gets the e-mail address hanna.meland@stadshuset.example",
                        "2016-02-01 SLK-2016/0051 InTime[] Communications gets new text",
                        "2015-09-01 SLK-2015/0433 InTime[] International Department moves here from Business and Development",
                        "2015-01-01 SLK-2014/0990 InTime[] Information is renamed Communications; Director of Information becomes Director of Communications",
                        "2012-01-01 SLK-2011/0871 InTime[] Information is established as an area under City Executive Office; Information is established as a department under Information; The post Director of Information is established in Information, held by Lars Envik; Director of Information gets the telephone number 031-390 06 00");
    }

    @Test
    void the_correction_stands_in_the_order_of_recording_with_the_wrong_number_and_the_right_one() {
        assertThat(lines("SLK-KOM", false, Texts.SWEDISH, Span.AS_RECORDED))
                .anySatisfy(line -> assertThat(line).contains("031-390 06 30", "031-390 06 03"));
        assertThat(lines("SLK-KOM", true, Texts.SWEDISH)).noneMatch(line -> line.contains("031-390 06 30"));
    }

    private List<String> lines(String code, boolean subtree, Locale locale) {
        return lines(code, subtree, locale, Span.ALL);
    }

    private List<String> lines(String code, boolean subtree, Locale locale, Span span) {
        var page = (UnitAnswer.Page) directory.unit(new UnitCode(code), AsOf.on(TODAY), Actor.VISITOR);
        return history
                .entries(
                        Selection.of(new Scope.OfUnit(page.page().unit().ref().id(), subtree)),
                        AsOf.on(TODAY),
                        Actor.VISITOR,
                        span,
                        0,
                        100)
                .entries()
                .stream()
                .map(entry -> entry.effectiveFrom() + " "
                        + entry.change().decision().map(Decision::diaryNumber).orElse("–") + " " + entry.timing() + " "
                        + entry.sentences().stream()
                                .map(told -> told.in(locale).text())
                                .collect(Collectors.joining("; ")))
                .toList();
    }
}
