package org.orgtrail.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.ChangeEntry.Timing;
import org.orgtrail.history.ChangeTrait;
import org.orgtrail.history.HistoryQueries;
import org.orgtrail.history.HistoryQueries.Span;
import org.orgtrail.history.Scope;
import org.orgtrail.history.Selection;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.EffectiveDates;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists that an auditor looks at. */
class ReportsTest extends AuditCase {

    @Autowired
    private HistoryQueries history;

    @Test
    void what_was_recorded_late_is_told_with_how_late_and_what_was_not_is_left_out() {
        List<ChangeEntry> late = entries(ChangeTrait.LATE, Span.AS_RECORDED);

        assertThat(late).hasSize(5).allMatch(entry -> entry.timing() instanceof Timing.Late);
        assertThat(late.getFirst().timing()).isEqualTo(new Timing.Late(7));
        assertThat(entries(ChangeTrait.LATE, Span.ALL)).allMatch(entry -> entry.timing() instanceof Timing.Late);
    }

    @Test
    void corrections_and_changes_without_a_decision_are_told() {
        assertThat(entries(ChangeTrait.CORRECTING, Span.AS_RECORDED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.change().reason()).contains("Siffrorna hade bytt plats"));
        assertThat(entries(ChangeTrait.UNDECIDED, Span.AS_RECORDED))
                .hasSize(5)
                .allMatch(entry -> entry.change().decision().isEmpty());
        assertThat(entries(ChangeTrait.UNDECIDED, Span.ALL))
                .isNotEmpty()
                .allMatch(entry -> entry.change().decision().isEmpty());
        assertThat(entries(ChangeTrait.CORRECTING, Span.ALL))
                .isNotEmpty()
                .allMatch(entry -> !entry.corrections().isEmpty());
    }

    private List<ChangeEntry> entries(ChangeTrait trait, Span span) {
        Selection selection = new Selection(
                new Scope.Everything(),
                EffectiveDates.FIRST,
                EffectiveDates.OPEN_END,
                Set.of(),
                Optional.empty(),
                Optional.of(trait));
        return history.entries(selection, AsOf.on(TODAY), auditor, span, 0, 100).entries();
    }

    @Test
    void each_report_has_its_page_and_can_be_confined() {
        open("audit/reports", "");
        assertThat(shown())
                .contains("Sent registrerat", "SLK-2016/0620", "7 dagar", "Registrerat från och med")
                .doesNotContain("SLK-2026/0412");

        open("audit/reports", "report=corrections");
        assertThat(shown()).contains("Siffrorna hade bytt plats").doesNotContain("SLK-2016/0620");

        open("audit/reports", "report=undecided&until=2010-12-31");
        assertThat(shown()).contains("Registret börjar föras").doesNotContain("Siffrorna");

        open("audit/reports", "report=planned&under=SLK-KOM");
        assertThat(shown()).contains("SLK-2026/0412", "Ladda ner som CSV").doesNotContain("Registrerat från och med");

        open("audit/reports", "report=late&under=SLK-NU&from=igår");
        assertThat(shown()).contains("igår går inte att välja efter");

        open("audit/reports", "report=sena&from=igår");
        assertThat(shown()).contains("sena, igår går inte att välja efter", "Sent registrerat");
    }
}
