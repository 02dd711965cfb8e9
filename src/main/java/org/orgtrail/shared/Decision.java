package org.orgtrail.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a change.
 *
 * @param diaryNumber the number it is registered under, {@code SLK-2015/0433}; never blank, at most 100 characters on one line
 * @param decidedOn the day it was taken, null where not stated
 * @param decidedBy who took it, a body or an office, at most 200 characters on one line; null where not stated
 * @param link a web address of the decision itself; null where there is none
 */
public record Decision(
        String diaryNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String link) {

    public Decision {
        diaryNumber = PlainText.clean(diaryNumber);
        if (diaryNumber.isEmpty()) {
            throw new InvalidValue(RuleViolation.of("diary-number-missing").in("diaryNumber"));
        }
        refuse("diaryNumber", PlainText.objectionToRecordedLine(diaryNumber, 100));
        if (decidedOn != null) {
            refuse("decidedOn", EffectiveDates.check(decidedOn));
        }
        decidedBy = PlainText.cleanOrNull(decidedBy);
        if (decidedBy != null) {
            refuse("decidedBy", PlainText.objectionToRecordedLine(decidedBy, 200));
        }
        link = PlainText.cleanOrNull(link);
        if (link != null && !Link.isWebAddress(link)) {
            refuse("link", Optional.of(RuleViolation.of("malformed-web-address", link)));
        }
    }

    public static Decision of(String diaryNumber) {
        return new Decision(diaryNumber, null, null, null);
    }

    /** The first rule that it breaks as one that is to be recorded, said of its field. */
    public Optional<RuleViolation> objection() {
        return turned("diaryNumber", diaryNumber)
                .or(() -> turned("decidedBy", decidedBy))
                .or(() -> turned("link", link));
    }

    private static Optional<RuleViolation> turned(String field, @Nullable String text) {
        return text != null && PlainText.turns(text)
                ? Optional.of(RuleViolation.of("text-unprintable").in(field))
                : Optional.empty();
    }

    private static void refuse(String field, Optional<RuleViolation> violation) {
        violation.ifPresent(broken -> {
            throw new InvalidValue(broken.in(field));
        });
    }
}
