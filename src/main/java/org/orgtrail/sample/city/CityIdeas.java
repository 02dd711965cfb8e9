package org.orgtrail.sample.city;

import java.util.ArrayList;
import java.util.List;

/** All that can happen in the sample city, and how often. */
final class CityIdeas {

    private record Weighted(CityIdea idea, int weight) {}

    /** How often to think again where nothing of a kind can happen. */
    private static final int TRIES = 60;

    private static final List<Weighted> IDEAS = List.of(
            new Weighted(StaffIdeas::succession, 17),
            new Weighted(StaffIdeas::vacancy, 9),
            new Weighted(StaffIdeas::acting, 5),
            new Weighted(StaffIdeas::promotion, 4),
            new Weighted(StaffIdeas::fill, 6),
            new Weighted(StaffIdeas::newPost, 4),
            new Weighted(StaffIdeas::abolishPost, 3),
            new Weighted(StaffIdeas::retitle, 3),
            new Weighted(StaffIdeas::rename, 3),
            new Weighted(UnitIdeas::rename, 8),
            new Weighted(UnitIdeas::describe, 6),
            new Weighted(UnitIdeas::move, 5),
            new Weighted(UnitIdeas::recode, 2),
            new Weighted(UnitIdeas::reclassify, 1),
            new Weighted(UnitIdeas::changeNumber, 6),
            new Weighted(UnitIdeas::publish, 4),
            new Weighted(ReorganisationIdeas::establish, 3),
            new Weighted(ReorganisationIdeas::merge, 3),
            new Weighted(ReorganisationIdeas::absorb, 2),
            new Weighted(ReorganisationIdeas::split, 3),
            new Weighted(ReorganisationIdeas::hiveOff, 2),
            new Weighted(ReorganisationIdeas::replace, 1),
            new Weighted(ReorganisationIdeas::close, 2),
            new Weighted(ForumIdeas::establish, 3),
            new Weighted(ForumIdeas::change, 3),
            new Weighted(ForumIdeas::move, 1),
            new Weighted(ForumIdeas::close, 2),
            new Weighted(MistakeIdeas::wrongNumber, 3),
            new Weighted(MistakeIdeas::wrongName, 2),
            new Weighted(MistakeIdeas::planUndone, 2),
            new Weighted(MistakeIdeas::registeredInError, 1));

    private static final List<CityIdea> EACH_AS_OFTEN = eachAsOften();

    private CityIdeas() {}

    /** Writes one of them that can happen then. */
    static void write(CityDraft draft) {
        for (int i = 0; i < TRIES; i++) {
            if (draft.city.pick(EACH_AS_OFTEN).write(draft)) {
                return;
            }
        }
        throw new IllegalStateException(
                "Nothing can happen in the sample city from " + draft.from + ": it is too small for so many changes");
    }

    private static List<CityIdea> eachAsOften() {
        List<CityIdea> all = new ArrayList<>();
        IDEAS.forEach(each -> {
            for (int i = 0; i < each.weight(); i++) {
                all.add(each.idea());
            }
        });
        return List.copyOf(all);
    }
}
