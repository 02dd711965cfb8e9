package org.orgtrail.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.orgtrail.shared.EffectiveDates;

/**
 * What one change did from one day on.
 *
 * @param change the change; of what was corrected since, the one that was corrected
 * @param effectiveFrom the day from which it holds; {@link EffectiveDates#FIRST} where it holds on every day
 * @param timing how that day and the day of recording relate
 * @param sentences what happened, a sentence each; at least one
 * @param corrections the later changes that put some of it right, earliest first: the sentences say what is right. Empty where
 *     it is told as it was recorded
 */
public record ChangeEntry(
        RecordedChange change,
        LocalDate effectiveFrom,
        Timing timing,
        List<Told> sentences,
        List<RecordedChange> corrections) {

    /** One event, to be told in the reader's language. */
    @FunctionalInterface
    public interface Told {
        Sentence in(Locale locale);
    }

    /** When a change was recorded, seen from the day on which it holds. */
    public sealed interface Timing {

        /** It holds only after the asked day. */
        record Planned() implements Timing {}

        /** It was recorded so many days after it held. */
        record Late(long days) implements Timing {

            private static final double DAYS_OF_A_YEAR = 365.25;

            /** About how many years that is, for delays that are too long to be told in days. */
            public int years() {
                return (int) (days / DAYS_OF_A_YEAR);
            }
        }

        /** It was recorded on the day or before, and holds. */
        record InTime() implements Timing {}

        /** It holds on every day, as the name of a person does: there is no day to see it from. */
        record Always() implements Timing {}
    }
}
