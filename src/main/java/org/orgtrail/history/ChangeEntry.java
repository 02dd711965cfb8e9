package org.orgtrail.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/**
 * What one change did from one day on.
 *
 * @param effectiveFrom the day from which it holds
 * @param recordedAt when it was written down
 * @param recordedBy who wrote it down, as the log has it: an account's id, or {@code sample}
 * @param timing how the two relate
 * @param sentences what happened, a sentence each; at least one
 */
public record ChangeEntry(
        ChangeId changeId,
        Position position,
        LocalDate effectiveFrom,
        Instant recordedAt,
        String recordedBy,
        Timing timing,
        Optional<Decision> decision,
        Optional<String> reason,
        Optional<String> note,
        List<Told> sentences) {

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
        record Late(long days) implements Timing {}

        /** It was recorded on the day or before, and holds. */
        record InTime() implements Timing {}
    }
}
