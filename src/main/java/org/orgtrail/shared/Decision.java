package org.orgtrail.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a change.
 *
 * @param diaryNumber the number it is registered under, {@code SLK-2015/0433}; never blank, at most 100 characters
 * @param decidedOn the day it was taken, null where not stated
 * @param decidedBy who took it, a body or an office, null where not stated
 * @param link a web address of the decision itself, null where there is none
 */
public record Decision(
        String diaryNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String link) {

    public Decision {
        diaryNumber = diaryNumber.strip();
        if (diaryNumber.isEmpty()) {
            throw new InvalidValue(RuleViolation.of("diary-number-missing").in("diaryNumber"));
        }
        if (diaryNumber.length() > 100) {
            throw new InvalidValue(RuleViolation.of("text-too-long", 100).in("diaryNumber"));
        }
        if (decidedBy != null && decidedBy.length() > 200) {
            throw new InvalidValue(RuleViolation.of("text-too-long", 200).in("decidedBy"));
        }
        if (link != null && !Link.isWebAddress(link)) {
            throw new InvalidValue(
                    RuleViolation.of("malformed-web-address", link).in("link"));
        }
    }

    public static Decision of(String diaryNumber) {
        return new Decision(diaryNumber, null, null, null);
    }
}
