package org.orgtrail.sample.city;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Operations;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.shared.AppointmentKind;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** How units of the sample city come to be, end, and become others. */
final class ReorganisationIdeas {

    private ReorganisationIdeas() {}

    static boolean establish(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> above = mayGrow(city)
                ? city.unit(unit -> unit.level() < 4
                        && unit.type != UnitType.COMMITTEE
                        && unit.type != UnitType.COMPANY
                        && unit.free(draft.from))
                : Optional.empty();
        above.ifPresent(parent -> {
            draft.because("Nytt uppdrag från kommunfullmäktige", "Verksamheten växer", "Statsbidrag söks");
            draft.decidedFor(parent);
            UnitType type = parent.type == UnitType.ADMINISTRATION ? UnitType.AREA : UnitType.DEPARTMENT;
            CityUnit unit = unit(draft, CityNaming.below(city, parent), type, parent);
            draft.say(command(unit, draft));
            lead(draft, unit, null);
            draft.touch(parent);
        });
        return above.isPresent();
    }

    static boolean merge(CityDraft draft) {
        return twoOfAKind(draft, (one, other) -> {
            draft.because("En enhet i stället för två", "Färre chefsnivåer", "Uppdragen överlappade");
            CityUnit into = unit(draft, one.base.and(other.base), one.type, one.above());
            Leavings leavings = new Leavings(draft);
            leavings.handOver(one, into);
            leavings.handOver(other, into);
            draft.say(Operations.merge(List.of(one.id, other.id), command(into, draft), leavings.disposals()));
            draft.city.remove(one);
            draft.city.remove(other);
            lead(draft, into, leavings.nextHead());
            leavings.othersLeave();
        });
    }

    static boolean absorb(CityDraft draft) {
        return twoOfAKind(draft, (one, into) -> {
            draft.because("Den mindre enheten går upp i den större", "Samma uppgifter på ett ställe");
            Leavings leavings = new Leavings(draft);
            leavings.handOver(one, into);
            boolean named = !into.base.and(one.base).equals(into.name);
            if (named) {
                into.base = into.base.and(one.base);
                into.name = into.base;
            }
            draft.say(Operations.absorb(
                    List.of(one.id), into.id, named ? into.name.text() : null, leavings.disposals(), draft.from));
            draft.city.remove(one);
            leavings.othersLeave();
            draft.touch(into);
        });
    }

    static boolean split(CityDraft draft) {
        return mayGrow(draft.city)
                && ending(draft, 4, unit -> {
                    draft.because("Uppdraget har vuxit", "Två uppdrag får var sin enhet");
                    List<CityUnit> parts = unit.base.halves().stream()
                            .map(name -> unit(draft, name, unit.type, unit.above()))
                            .toList();
                    Leavings leavings = new Leavings(draft);
                    leavings.divide(unit, parts);
                    draft.say(Operations.split(
                            unit.id,
                            parts.stream().map(part -> command(part, draft)).toList(),
                            leavings.disposals(),
                            draft.from));
                    draft.city.remove(unit);
                    parts.forEach(part -> lead(draft, part, leavings.nextHead()));
                    leavings.othersLeave();
                });
    }

    static boolean hiveOff(CityDraft draft) {
        City city = draft.city;
        Optional<CityUnit> from = mayGrow(city)
                ? city.unit(unit -> mayEnd(unit)
                        && unit.free(draft.from)
                        && unit.above().free(draft.from)
                        && part(unit).isPresent())
                : Optional.empty();
        from.ifPresent(unit -> {
            draft.because("En del av uppdraget får en egen enhet");
            draft.decidedFor(unit);
            CityUnit part = unit(draft, CityNaming.below(city, unit.above()), unit.type, unit.above());
            Leavings leavings = new Leavings(draft);
            leavings.handOver(unit, part(unit).orElseThrow(), part);
            draft.say(Operations.hiveOff(unit.id, command(part, draft), leavings.disposals()));
            lead(draft, part, null);
            draft.touch(unit);
            draft.touch(unit.above());
        });
        return from.isPresent();
    }

    /** The post that goes with what is hived off. */
    private static Optional<CityPost> part(CityUnit unit) {
        return unit.posts.stream().filter(post -> post.role != PostRole.HEAD).findFirst();
    }

    static boolean replace(CityDraft draft) {
        return ending(draft, 9, unit -> {
            draft.because("Nytt uppdrag, ny organisation", "Omstart efter utvärderingen");
            CityUnit by = unit(draft, CityNaming.below(draft.city, unit.above()), unit.type, unit.above());
            Leavings leavings = new Leavings(draft);
            leavings.handOver(unit, by);
            draft.say(Operations.replace(unit.id, command(by, draft), leavings.disposals()));
            draft.city.remove(unit);
            lead(draft, by, leavings.nextHead());
            leavings.othersLeave();
        });
    }

    static boolean close(CityDraft draft) {
        return mayShrink(draft.city)
                && ending(draft, 0, unit -> {
                    Leavings leavings = new Leavings(draft);
                    leavings.end(unit);
                    if (draft.city.chance(0.3)) {
                        draft.because("Uppdraget tas över av ett kommunalförbund");
                        draft.say(Operations.close(
                                new CloseUnit(
                                        unit.id,
                                        ClosingOutcome.TRANSFERRED_OUT,
                                        List.of(),
                                        "Kommunalförbundet Samverkan Väst",
                                        draft.from),
                                leavings.disposals()));
                    } else {
                        draft.because("Uppdraget är slutfört", "Minskad ram");
                        draft.say(Operations.close(CloseUnit.abolish(unit.id, draft.from), leavings.disposals()));
                    }
                    draft.city.remove(unit);
                    leavings.othersLeave();
                });
    }

    /** Departments and areas come and go; the others stay. */
    static boolean mayEnd(CityUnit unit) {
        return unit.level() > 0 && (unit.type == UnitType.AREA || unit.type == UnitType.DEPARTMENT);
    }

    private interface Ending {
        void write(CityUnit unit);
    }

    private static boolean ending(CityDraft draft, int mostChildren, Ending ending) {
        return ending(draft, mostChildren, _ -> true, ending);
    }

    private static boolean ending(CityDraft draft, int mostChildren, Predicate<CityUnit> fits, Ending ending) {
        Optional<CityUnit> found = draft.city.unit(unit -> mayEnd(unit)
                && unit.children.size() <= mostChildren
                && unit.freeToEnd(draft.from)
                && unit.above().free(draft.from)
                && fits.test(unit));
        found.ifPresent(unit -> {
            draft.decidedFor(unit);
            CityUnit above = unit.above();
            ending.write(unit);
            draft.touch(above);
        });
        return found.isPresent();
    }

    private interface Joining {
        void write(CityUnit one, CityUnit other);
    }

    private static boolean twoOfAKind(CityDraft draft, Joining joining) {
        if (!mayShrink(draft.city)) {
            return false;
        }
        return ending(
                draft,
                5,
                one -> sibling(draft, one).isPresent(),
                one -> joining.write(one, sibling(draft, one).orElseThrow()));
    }

    private static Optional<CityUnit> sibling(CityDraft draft, CityUnit one) {
        return one.above().children.stream()
                .filter(sibling -> sibling != one
                        && sibling.type == one.type
                        && sibling.children.size() <= 5
                        && sibling.freeToEnd(draft.from))
                .findFirst();
    }

    private static boolean mayGrow(City city) {
        return city.unitCount() < city.size.units() * 1.02;
    }

    private static boolean mayShrink(City city) {
        return city.unitCount() > city.size.units() * 0.97;
    }

    private static CityUnit unit(CityDraft draft, CityName name, UnitType type, CityUnit above) {
        City city = draft.city;
        CityUnit unit =
                new CityUnit(new UnitId(SampleIds.of(city.next("unit"))), city.code(above, name), name, type, above);
        city.add(unit);
        draft.touch(unit);
        return unit;
    }

    private static EstablishUnit command(CityUnit unit, CityDraft draft) {
        return new EstablishUnit(
                unit.id, new UnitCode(unit.code), unit.name.text(), unit.type, unit.above().id, draft.from);
    }

    /** The unit gets a head: the person given, somebody new, or nobody yet. */
    private static void lead(CityDraft draft, CityUnit unit, @Nullable CityPerson person) {
        CityPost head = CityStaff.head(draft, unit);
        if (person != null || draft.city.chance(0.85)) {
            CityStaff.appoint(
                    draft, head, person == null ? CityStaff.newcomer(draft) : person, AppointmentKind.PERMANENT);
        }
    }
}
