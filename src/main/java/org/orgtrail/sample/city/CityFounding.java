package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RankUnit;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.sample.city.CityWords.Field;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** The city as the register finds it when it begins: branch by branch, each told in changes of not too many units. */
final class CityFounding {

    private static final int UNITS_IN_A_CHANGE = 25;
    /** What is left for the years that follow. */
    private static final double SHARE = 0.97;

    private static final double VACANT = 0.04;

    private final City city;
    private final int administrations;
    private final int companies;
    private final int offices;
    private final int below;
    private final double postsInEach;
    private final double forumsInEach;
    private double postsDue;
    private double forumsDue;

    CityFounding(City city) {
        this.city = city;
        int all = (int) (city.size.units() * SHARE) - city.unitCount();
        administrations = Math.clamp(all / 10, 3, CityWords.FIELDS.size());
        companies = Math.min(all / 24, CityWords.COMPANIES.size());
        offices = Math.min(all / 28, CityWords.OFFICE_AREAS.size());
        below = all - 2 * administrations - 3 - companies - offices;
        postsInEach = (city.size.people() * SHARE / (1 - VACANT) - all) / all;
        forumsInEach = city.size.forums() * SHARE / all;
    }

    /** All units, whoever is above first, for one change after another. */
    List<List<CityUnit>> chunks() {
        List<List<CityUnit>> branches = new ArrayList<>(List.of(council(), companies(), office()));
        for (int i = 0; i < administrations; i++) {
            branches.add(administration(i));
        }
        return branches.stream().flatMap(CityFounding::inChunks).toList();
    }

    private static Stream<List<CityUnit>> inChunks(List<CityUnit> branch) {
        int chunks = (branch.size() + UNITS_IN_A_CHANGE - 1) / UNITS_IN_A_CHANGE;
        return IntStream.range(0, chunks)
                .mapToObj(i ->
                        branch.subList(i * UNITS_IN_A_CHANGE, Math.min(branch.size(), (i + 1) * UNITS_IN_A_CHANGE)));
    }

    private List<CityUnit> council() {
        List<CityUnit> branch = new ArrayList<>();
        CityUnit council =
                unit(branch, "KF", new CityName("Kommunfullmäktige", "City Council"), UnitType.COMMITTEE, city.root);
        unit(branch, "KS", new CityName("Kommunstyrelsen", "City Executive Board"), UnitType.COMMITTEE, council);
        for (Field field : CityWords.FIELDS.subList(0, administrations)) {
            unit(branch, field.code() + "N", committee(field.called()), UnitType.COMMITTEE, council);
        }
        return branch;
    }

    static CityName committee(CityName called) {
        return called.compound("nämnden", "Committee");
    }

    static CityName administration(CityName called) {
        return called.compound("förvaltningen", "Administration");
    }

    private List<CityUnit> companies() {
        List<CityUnit> branch = new ArrayList<>();
        CityUnit holding =
                unit(branch, "BOL", new CityName("Stadens Bolag AB", "City Companies"), UnitType.COMPANY, city.root);
        for (CityName name : CityWords.COMPANIES.subList(0, companies)) {
            CityName field = new CityName(name.sv().replaceFirst("^Stadens ", ""), name.en());
            unit(branch, city.code(holding, field), name, UnitType.COMPANY, holding);
        }
        return branch;
    }

    private List<CityUnit> office() {
        List<CityUnit> branch = new ArrayList<>();
        for (CityName name : CityWords.OFFICE_AREAS.subList(0, offices)) {
            unit(branch, city.code(city.office, name), name, UnitType.AREA, city.office);
        }
        return branch;
    }

    private List<CityUnit> administration(int number) {
        Field field = CityWords.FIELDS.get(number);
        List<CityUnit> branch = new ArrayList<>();
        CityUnit top = unit(branch, field.code(), administration(field.called()), UnitType.ADMINISTRATION, city.root);
        int quota = below / administrations + (number < below % administrations ? 1 : 0);
        int areas = Math.min(
                Math.max(2, (int) Math.round(Math.sqrt(quota))),
                field.activities().size());
        for (int i = 0; i < Math.min(areas, quota); i++) {
            CityName name = field.activities().get(i);
            CityUnit area = unit(branch, city.code(top, name), name, UnitType.AREA, top);
            departments(branch, area, (quota - areas) / areas + (i < (quota - areas) % areas ? 1 : 0));
        }
        return branch;
    }

    private void departments(List<CityUnit> branch, CityUnit above, int count) {
        int directly = count <= 7 ? count : Math.clamp((int) Math.ceil(Math.sqrt(count)), 1, 7);
        for (int i = 0; i < directly; i++) {
            CityName name = CityNaming.below(city, above);
            CityUnit unit = unit(branch, city.code(above, name), name, UnitType.DEPARTMENT, above);
            departments(branch, unit, (count - directly) / directly + (i < (count - directly) % directly ? 1 : 0));
        }
    }

    private CityUnit unit(List<CityUnit> branch, String code, CityName name, UnitType type, CityUnit above) {
        CityUnit unit = new CityUnit(new UnitId(SampleIds.of(city.next("unit"))), code, name, type, above);
        city.add(unit);
        branch.add(unit);
        return unit;
    }

    /** Says of the units what there is to say on the day on which the register begins. */
    void tell(CityDraft draft, List<CityUnit> units) {
        draft.because("Registret börjar föras");
        for (CityUnit unit : units) {
            // What is further down began later; the executive office that some are under has been there since 1989.
            int year = 1990 + 3 * unit.level() + city.random.nextInt(3);
            CityDraft begun = draft.on(LocalDate.of(year, city.chance(0.5) ? 1 : 7, 1));
            describe(begun, unit);
            CityDraft staffed = draft.on(LocalDate.of(2008, 7, 1).plusDays(city.random.nextInt(500)));
            unit.posts.forEach(post -> {
                if (!city.chance(VACANT)) {
                    CityStaff.appoint(staffed, post, CityStaff.newcomer(staffed), AppointmentKind.PERMANENT);
                }
            });
            if (unit.above() == city.office && city.office.posts.isEmpty()) {
                cityDirector(staffed);
            }
            staffed.touch(unit);
        }
    }

    private void cityDirector(CityDraft draft) {
        CityPost director =
                CityStaff.post(draft, city.office, PostRole.HEAD, new CityName("Stadsdirektör", "City Director"));
        CityStaff.phone(draft, director);
        CityStaff.appoint(draft, director, CityStaff.newcomer(draft), AppointmentKind.PERMANENT);
    }

    private void describe(CityDraft draft, CityUnit unit) {
        draft.say(new EstablishUnit(
                unit.id, new UnitCode(unit.code), unit.name.text(), unit.type, unit.above().id, draft.from));
        if (unit.type == UnitType.COMPANY || unit.type == UnitType.ADMINISTRATION || city.chance(0.5)) {
            draft.say(new DescribeUnit(unit.id, CityTexts.ofUnit(city, unit), null, draft.from));
        }
        if (unit.code.equals("KS")) {
            draft.say(new RankUnit(unit.id, 1, draft.from));
        }
        if (unit.level() == 0) {
            unit.contacts.add(CityStaff.publish(
                    draft,
                    unit.id,
                    ContactKind.EMAIL,
                    unit.code.toLowerCase(Locale.ROOT) + "@stadshuset.example",
                    null,
                    Visibility.PUBLIC));
        }
        CityPost head = CityStaff.head(draft, unit);
        if (city.chance(0.3)) {
            CityStaff.mobile(draft, head);
        }
        for (postsDue += postsInEach; postsDue >= 1; postsDue--) {
            if (unit.posts.size() == 1 && (unit.type == UnitType.COMMITTEE || city.chance(0.3))) {
                CityStaff.post(draft, unit, PostRole.DEPUTY, CityStaff.deputyOf(unit));
            } else {
                CityStaff.post(draft, unit, PostRole.OTHER, CityNaming.post(city, unit));
            }
        }
        for (forumsDue += forumsInEach; forumsDue >= 1; forumsDue--) {
            ForumIdeas.establish(draft, unit);
        }
    }
}
