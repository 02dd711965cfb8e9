package org.orgtrail.sample.city;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.shared.ForumId;
import org.orgtrail.shared.UnitType;

/** Names for what comes to exist in the sample city, and new ones for what is renamed. */
final class CityNaming {

    private static final int TRIES = 20;

    private CityNaming() {}

    /** For a unit under another one, and like none that is there already. */
    static CityName below(City city, CityUnit above) {
        for (int i = 0; i < TRIES; i++) {
            CityName name = candidate(city, above);
            if (above.children.stream().noneMatch(child -> child.name.equals(name))) {
                return name;
            }
        }
        String number = String.valueOf(above.children.size() + 1);
        return above.base.with(new CityName(number, number));
    }

    private static CityName candidate(City city, CityUnit above) {
        if (above.type == UnitType.COMPANY || above.level() <= 0 || city.chance(0.4)) {
            return city.pick(CityWords.FUNCTIONS);
        }
        CityName first = above.level() == 1 ? above.base : city.pick(CityWords.FUNCTIONS);
        return first.with(city.pick(CityWords.DISTRICTS));
    }

    /** Another name for it; empty where it keeps its own for good. */
    static Optional<CityName> another(City city, CityUnit unit) {
        return switch (unit.type) {
            case AREA, DEPARTMENT -> {
                CityName longer = unit.base.with(city.pick(CityWords.ADDITIONS));
                yield Optional.of(unit.name.equals(longer) || unit.base.isPair() ? unit.base : longer)
                        .filter(name -> !name.equals(unit.name));
            }
            case ADMINISTRATION ->
                field(unit)
                        .map(field -> CityFounding.administration(
                                unit.name.equals(unit.base) ? field.calledLater() : field.called()));
            case COMMITTEE ->
                field(unit)
                        .map(field -> CityFounding.committee(
                                unit.name.equals(unit.base) ? field.calledLater() : field.called()));
            case CITY, COMPANY, AGENCY -> Optional.empty();
        };
    }

    /** What an administration or committee that was there from the beginning is about. */
    private static Optional<CityWords.Field> field(CityUnit unit) {
        return CityWords.FIELDS.stream()
                .filter(field -> unit.code.equals(field.code()) || unit.code.equals(field.code() + "N"))
                .findFirst();
    }

    /** The title of a post that does not lead. */
    static CityName post(City city, CityUnit unit) {
        return unit.type == UnitType.COMMITTEE && unit.posts.size() == 2
                ? new CityName("Nämndsekreterare", "Committee Secretary")
                : city.pick(CityWords.POSTS);
    }

    /** The next forum: each of the list once, and then for one district after another. */
    static CityForum forum(City city) {
        int number = city.nextForum();
        CityWords.Forum forum = CityWords.FORUMS.get(number % CityWords.FORUMS.size());
        int round = number / CityWords.FORUMS.size();
        UnaryOperator<CityName> local = round == 0
                ? UnaryOperator.identity()
                : name -> name.with(CityWords.DISTRICTS.get((round - 1) % CityWords.DISTRICTS.size()));
        return new CityForum(
                new ForumId(SampleIds.of(city.next("forum"))),
                local.apply(forum.called()),
                local.apply(forum.calledLater()));
    }
}
