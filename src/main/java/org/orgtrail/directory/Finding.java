package org.orgtrail.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.shared.EffectivePeriod;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitCode;

/**
 * Something that a search has found.
 *
 * @param thing a unit, a person, a post or a forum
 * @param name what it is called on the day, or on the day of its life that is nearest
 * @param code a unit's code on that day
 * @param fit how it fits what was searched for
 * @param found what it was found by, where that is not {@code name}: a name of another time, an earlier code, a telephone number
 * @param lifetime when it exists: the period that has the day or is nearest to it
 * @param places where it belongs on that day: the unit that a unit, post or forum is in; of a person, the posts held
 * @param address its page, relative to the application's root, which shows it on any day and by what was known at any point
 */
public record Finding(
        ThingId thing,
        LocalText name,
        Optional<UnitCode> code,
        Fit fit,
        Optional<Called> found,
        EffectivePeriod lifetime,
        List<Place> places,
        String address) {

    /** How something fits what was searched for, the best first. */
    public enum Fit {
        /** It is called just so. */
        EXACT,
        /** Its name begins so. */
        BEGINS,
        /** Each word searched for begins a word of its name. */
        WORDS,
        /** Each is a part of its name. */
        PARTS,
        /** Its telephone number, or the end of it, begins so. */
        NUMBER,
        /** Each is spelled much as a word of its name. Looked for only where nothing else was found. */
        ALIKE
    }

    /**
     * @param name as it was then
     * @param period when
     */
    public record Called(LocalText name, EffectivePeriod period) {}

    /**
     * @param post the title of the post that a person holds there
     * @param unit the unit's name
     * @param code the unit's code, which tells it from others of that name
     */
    public record Place(Optional<LocalText> post, LocalText unit, Optional<UnitCode> code) {}

    /** True where it exists on the day asked about. */
    public boolean existsOn(LocalDate asked) {
        return lifetime.contains(asked);
    }
}
