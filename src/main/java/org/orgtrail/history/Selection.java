package org.orgtrail.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.orgtrail.shared.EffectiveDates;

/**
 * Which changes are asked for.
 *
 * @param from the first day on which they hold, or are recorded where what was recorded is asked for
 * @param until the last such day, inclusive
 * @param kinds only those of these kinds; all where there are none
 * @param diaryNumber only those whose decision's diary number contains this, whatever the case of its letters
 * @param trait only those that have it
 */
public record Selection(
        Scope scope,
        LocalDate from,
        LocalDate until,
        Set<ChangeKind> kinds,
        Optional<String> diaryNumber,
        Optional<ChangeTrait> trait) {

    public Selection {
        kinds = Set.copyOf(kinds);
    }

    /** Whatever their traits. */
    public Selection(
            Scope scope, LocalDate from, LocalDate until, Set<ChangeKind> kinds, Optional<String> diaryNumber) {
        this(scope, from, until, kinds, diaryNumber, Optional.empty());
    }

    /** All changes in the scope. */
    public static Selection of(Scope scope) {
        return new Selection(scope, EffectiveDates.FIRST, EffectiveDates.OPEN_END, Set.of(), Optional.empty());
    }
}
