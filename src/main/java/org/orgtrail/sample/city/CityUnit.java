package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/**
 * A unit of the sample city as it stands after all that has been recorded of it so far, and what is in it.
 *
 * <p>Whatever is said of the unit, or of what is in it, holds from a later day than what was said before: so it is always true of
 * the state that is kept here, and nothing planned stands in its way.
 */
final class CityUnit {

    final UnitId id;
    final List<CityUnit> children = new ArrayList<>();
    final List<CityPost> posts = new ArrayList<>();
    final List<CityForum> forums = new ArrayList<>();
    final List<CityContact> contacts = new ArrayList<>();

    /** Null for what belongs to the reference area, which says that itself. */
    @Nullable
    CityUnit parent;

    UnitType type;

    String code;
    /** Without what a renaming added. */
    CityName base;

    CityName name;
    /** The last day from which anything holds that was said of the unit or of what is in it. */
    private LocalDate settled = LocalDate.MIN;
    /** How many changes there will be that what was recorded asks for: a vacancy is filled, a mistake corrected. */
    private int expected;

    /** How far down it is: what lies under the city itself is 0. It never changes, so that no unit comes to be above itself. */
    private final int level;

    private CityUnit(UnitId id, String code, CityName name, UnitType type, @Nullable CityUnit parent, int level) {
        this.id = id;
        this.code = code;
        this.base = name;
        this.name = name;
        this.type = type;
        this.parent = parent;
        this.level = level;
    }

    CityUnit(UnitId id, String code, CityName name, UnitType type, CityUnit parent) {
        this(id, code, name, type, parent, parent.level + 1);
        parent.children.add(this);
    }

    /** A unit that others are put under, and that is not changed itself. */
    static CityUnit fixed(UnitId id, String code, CityName name, UnitType type, int level) {
        return new CityUnit(id, code, name, type, null, level);
    }

    /** Whether something may be said of it, and of what is in it, from that day. */
    boolean free(LocalDate from) {
        return parent == null || (expected == 0 && settled.isBefore(from));
    }

    /** Whether it may end, or be moved with all under it. */
    boolean freeToEnd(LocalDate from) {
        return parent != null && free(from) && children.stream().allMatch(child -> child.free(from));
    }

    void settle(LocalDate from) {
        if (from.isAfter(settled)) {
            settled = from;
        }
    }

    /** Something will follow: until then nothing else is said of it. */
    void expect() {
        expected++;
    }

    /** What was expected has come. */
    void met() {
        expected--;
    }

    CityUnit above() {
        return Objects.requireNonNull(parent, "the reference area is told elsewhere");
    }

    Optional<CityPost> head() {
        return posts.stream().filter(post -> post.role == PostRole.HEAD).findFirst();
    }

    int level() {
        return level;
    }
}
