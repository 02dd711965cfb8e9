package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orgtrail.sample.area.SampleThings;
import org.orgtrail.shared.UnitType;

/**
 * The sample city as it stands after all that has been recorded of it so far. It is as large as the organisation is, however
 * many changes there have been.
 */
final class City {

    /** How often to look for what a change could be about before another kind of change is tried. */
    private static final int TRIES = 30;

    /** The units of the reference area as they are today; the city does not change them. */
    private static final Set<String> REFERENCE = Set.of("GBG", "SLK", "SLK-NU", "SLK-KOM", "SLK-KOM-K", "SLK-INT");

    final CitySize size;
    final Random random;
    /** The city itself and its executive office, as the reference area has them. */
    final CityUnit root = CityUnit.fixed(
            SampleThings.CITY, "GBG", new CityName("Göteborgs Stad", "City of Gothenburg"), UnitType.CITY, -1);

    final CityUnit office = CityUnit.fixed(
            SampleThings.OFFICE,
            "SLK",
            new CityName("Stadsledningskontoret", "City Executive Office"),
            UnitType.ADMINISTRATION,
            0);

    /** All units but those of the reference area. */
    private final List<CityUnit> units = new ArrayList<>();

    private final Set<String> codes = new HashSet<>(REFERENCE);
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Those who have left, and may come back; no more than there are people. */
    private final Deque<CityPerson> away = new ArrayDeque<>();

    private int held;
    private int forums;
    private int forumsEver;

    City(CitySize size) {
        this.size = size;
        this.random = new Random(size.seed());
        codes.addAll(Set.of("SLK-IR", "SLK-EU"));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> list) {
        return CityWords.pick(list, random);
    }

    /** A unit that it is true of, where one is found. */
    Optional<CityUnit> unit(Predicate<CityUnit> fits) {
        for (int i = 0; i < TRIES && !units.isEmpty(); i++) {
            CityUnit unit = pick(units);
            if (fits.test(unit)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    Stream<CityUnit> units() {
        return units.stream();
    }

    /** What makes the next id of its kind: the same at every loading. */
    String next(String kind) {
        return "city " + kind + " " + count(kind);
    }

    /** How many of its kind there have been with this one. */
    int count(String kind) {
        return numbers.merge(kind, 1, Integer::sum);
    }

    /** The next number in a diary that begins anew each year. */
    int nextInDiary(String diary) {
        return numbers.merge(diary, 1 + random.nextInt(9), Integer::sum);
    }

    /** A code that nobody has had: the parent's, and three letters of what the name adds to the parent's. */
    String code(CityUnit parent, CityName name) {
        String own = name.sv().startsWith(parent.base.sv() + " ")
                ? name.sv().substring(parent.base.sv().length())
                : name.sv();
        String letters = own.toUpperCase(Locale.ROOT).replaceAll("[^A-ZÅÄÖ0-9]", "");
        String begin = parent == root ? "" : shortened(parent.code) + "-";
        String code = begin + letters.substring(0, Math.min(3, letters.length()));
        for (int i = 2; !codes.add(code); i++) {
            code = begin + letters.substring(0, Math.min(3, letters.length())) + i;
        }
        return code;
    }

    /** A unit deep down leaves out what is in the middle, so that codes stay short. */
    private static String shortened(String code) {
        String[] parts = code.split("-");
        return parts.length <= 3 ? code : parts[0] + "-" + parts[parts.length - 2] + "-" + parts[parts.length - 1];
    }

    void add(CityUnit unit) {
        codes.add(unit.code);
        units.add(unit);
    }

    /** It is no more; all that was in it has been dealt with. */
    void remove(CityUnit unit) {
        units.remove(unit);
        unit.above().children.remove(unit);
    }

    int unitCount() {
        return units.size() + REFERENCE.size();
    }

    int heldCount() {
        return held;
    }

    int forumCount() {
        return forums;
    }

    /** The next forum's number, from 0. */
    int nextForum() {
        return forumsEver++;
    }

    void countHeld(int more) {
        held += more;
    }

    void countForums(int more) {
        forums += more;
    }

    void leaves(CityPerson person, LocalDate from) {
        person.left = from;
        away.addLast(person);
        if (away.size() > size.people()) {
            away.removeFirst();
        }
    }

    /** Somebody who left a while before, and comes back. */
    Optional<CityPerson> returning(LocalDate from) {
        CityPerson longest = away.peekFirst();
        if (longest == null || !longest.left.plusDays(200).isBefore(from) || !chance(0.3)) {
            return Optional.empty();
        }
        return Optional.of(away.removeFirst());
    }
}
