package org.orgtrail.exchange.reading;

import java.time.LocalDate;
import java.util.List;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.history.RecordedChange;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;

/** How history is written in answers. */
final class Told {

    private Told() {}

    /** Seen from the day on which it holds: {@code PLANNED} for after the asked day, {@code LATE}, {@code IN_TIME}, or {@code ALWAYS}. */
    enum Timing {
        PLANNED,
        LATE,
        IN_TIME,
        ALWAYS
    }

    /**
     * What one change did from one day on.
     *
     * @param sentences in both languages
     * @param corrections the later changes that put some of it right
     */
    record Entry(
            RecordedChange change,
            LocalDate effectiveFrom,
            Timing timing,
            List<LocalText> sentences,
            List<RecordedChange> corrections) {

        static Entry of(ChangeEntry entry) {
            return new Entry(
                    entry.change(),
                    entry.effectiveFrom(),
                    switch (entry.timing()) {
                        case ChangeEntry.Timing.Planned _ -> Timing.PLANNED;
                        case ChangeEntry.Timing.Late _ -> Timing.LATE;
                        case ChangeEntry.Timing.InTime _ -> Timing.IN_TIME;
                        case ChangeEntry.Timing.Always _ -> Timing.ALWAYS;
                    },
                    entry.sentences().stream().map(Entry::inBoth).toList(),
                    entry.corrections());
        }

        private static LocalText inBoth(ChangeEntry.Told sentence) {
            return new LocalText(
                    sentence.in(Texts.SWEDISH).text(),
                    sentence.in(Texts.ENGLISH).text());
        }
    }
}
