package org.orgtrail.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** Why a change cannot be recorded. */
public sealed interface Objection {

    /** The place in the change's list of commands, from 0; empty where it is about the change as a whole. */
    OptionalInt command();

    /** What is wrong and what to do about it, in the reader's language. */
    String text(Locale locale);

    /** A rule is broken. */
    record Broken(OptionalInt command, RuleViolation violation) implements Objection {

        @Override
        public String text(Locale locale) {
            return violation.text(locale);
        }
    }

    /** It depends on a command that cannot stand, so nothing can be said of it yet. */
    record NotChecked(OptionalInt command) implements Objection {

        @Override
        public String text(Locale locale) {
            return Texts.of(locale, "objection.not-checked");
        }
    }

    /**
     * Somebody else has recorded another value of the same thing since the author looked (rule R9).
     *
     * @param thing what it is about
     * @param attribute the key of the attribute, {@code names}
     * @param theirs the value that the other recorded, readable in both languages; {@code –} for none
     * @param theirValue the same as the attribute has it; empty for none
     * @param theirsFrom the day from which theirs holds
     * @param mine the value that this change wants
     * @param mineFrom the day from which it wants it
     * @param recordedBy the other one, as the log has it
     * @param recordedAt when they recorded it
     * @param position the place of theirs in the log: a change that is based on it has seen theirs
     */
    record Conflict(
            OptionalInt command,
            ThingId thing,
            String attribute,
            LocalText theirs,
            Optional<Object> theirValue,
            LocalDate theirsFrom,
            LocalText mine,
            LocalDate mineFrom,
            String recordedBy,
            Instant recordedAt,
            Position position)
            implements Objection {

        @Override
        public String text(Locale locale) {
            return Texts.of(
                    locale,
                    "objection.conflict",
                    Texts.of(locale, "attribute." + attribute),
                    theirs,
                    theirsFrom,
                    mine,
                    mineFrom);
        }
    }
}
