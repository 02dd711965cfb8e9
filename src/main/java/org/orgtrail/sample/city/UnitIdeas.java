package org.orgtrail.sample.city;

import java.util.Optional;
import java.util.function.Predicate;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.DescribeUnit;
import org.orgtrail.organisation.command.MoveUnit;
import org.orgtrail.organisation.command.ReclassifyUnit;
import org.orgtrail.organisation.command.RecodeUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetitlePost;
import org.orgtrail.shared.ContactKind;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitType;
import org.orgtrail.shared.Visibility;

/** What happens to one unit of the sample city and the ways to reach it. */
final class UnitIdeas {

    private UnitIdeas() {}

    static boolean rename(CityDraft draft) {
        return unit(
                draft,
                unit -> true,
                unit -> CityNaming.another(draft.city, unit)
                        .map(name -> {
                            draft.because(
                                    "Namnet ska säga vad enheten gör",
                                    "Uppdraget har breddats",
                                    "Namnen görs enhetliga");
                            draft.decidedFor(unit);
                            unit.name = name;
                            draft.say(new RenameUnit(unit.id, name.text(), draft.from));
                            return true;
                        })
                        .orElse(false));
    }

    static boolean describe(CityDraft draft) {
        return unit(draft, unit -> true, unit -> {
            draft.because("Texten har setts över", "Uppdraget beskrivs tydligare");
            CityName since = new CityName("Gäller från " + draft.from + ".", "In force from " + draft.from + ".");
            LocalText text = CityTexts.ofUnit(draft.city, unit);
            draft.say(new DescribeUnit(
                    unit.id,
                    new LocalText(text.sv() + " " + since.sv(), text.en() + " " + since.en()),
                    null,
                    draft.from));
            return true;
        });
    }

    /** To another unit as high up as the one it was under. */
    static boolean move(CityDraft draft) {
        return unit(draft, unit -> unit.level() > 1, unit -> {
            CityUnit before = unit.above();
            Optional<CityUnit> to = draft.city.unit(other -> other != before
                    && other.level() == before.level()
                    && (other.type == UnitType.AREA || other.type == UnitType.DEPARTMENT)
                    && other.free(draft.from));
            to.ifPresent(after -> {
                draft.because(
                        "Arbetet hör ihop med områdets uppdrag", "Samordningen blir enklare", "Uppdrag i budgeten");
                draft.decidedFor(unit);
                draft.say(new MoveUnit(unit.id, after.id, draft.from));
                moved(draft, unit, after);
                draft.touch(before);
                draft.touch(after);
            });
            return to.isPresent();
        });
    }

    static void moved(CityDraft draft, CityUnit unit, CityUnit to) {
        unit.above().children.remove(unit);
        to.children.add(unit);
        unit.parent = to;
        draft.touch(unit);
    }

    /** A unit that has been moved takes a code of where it is now. */
    static boolean recode(CityDraft draft) {
        return unit(draft, unit -> unit.level() > 1 && !unit.code.startsWith(unit.above().code), unit -> {
            draft.because("Koden följer den nya tillhörigheten");
            unit.code = draft.city.code(unit.above(), unit.name);
            draft.say(new RecodeUnit(unit.id, new UnitCode(unit.code), draft.from));
            return true;
        });
    }

    static boolean reclassify(CityDraft draft) {
        return unit(draft, unit -> unit.level() == 1 && unit.above().type == UnitType.ADMINISTRATION, unit -> {
            draft.because("Organisationsnivåerna görs enhetliga");
            draft.decidedFor(unit);
            unit.type = unit.type == UnitType.AREA ? UnitType.DEPARTMENT : UnitType.AREA;
            draft.say(new ReclassifyUnit(unit.id, unit.type, draft.from));
            unit.head().ifPresent(head -> {
                head.title = CityStaff.headOf(unit);
                draft.say(new RetitlePost(head.id, head.title.text(), draft.from));
            });
            return true;
        });
    }

    static boolean changeNumber(CityDraft draft) {
        return unit(
                draft,
                unit -> unit.head().filter(head -> !head.contacts.isEmpty()).isPresent(),
                unit -> {
                    CityContact contact = draft.city.pick(unit.head().orElseThrow().contacts);
                    String before = contact.value;
                    contact.value = before.substring(0, before.length() - 2)
                            + "%02d".formatted(5 + (Integer.parseInt(before.substring(before.length() - 2)) + 7) % 95);
                    draft.because("Ny växel", "Nytt abonnemang");
                    draft.say(new ChangeContactPoint(
                            contact.id, contact.value, contact.label, contact.visibility, draft.from));
                    return true;
                });
    }

    /** The head gets a number for staff, or the unit an address to visit. */
    static boolean publish(CityDraft draft) {
        return unit(draft, unit -> unit.head().isPresent(), unit -> {
            CityPost head = unit.head().orElseThrow();
            if (head.contacts.size() < 2) {
                draft.because("Jourtelefon för stadens egna");
                CityStaff.mobile(draft, head);
                return true;
            }
            if (unit.contacts.isEmpty()) {
                draft.because("Besök tas emot");
                unit.contacts.add(CityStaff.publish(
                        draft,
                        unit.id,
                        ContactKind.VISIT,
                        "Exempelgatan " + (1 + draft.city.random.nextInt(90)),
                        null,
                        Visibility.PUBLIC));
                return true;
            }
            return false;
        });
    }

    private static boolean unit(CityDraft draft, Predicate<CityUnit> fits, Predicate<CityUnit> write) {
        return draft.city
                .unit(unit -> unit.free(draft.from) && fits.test(unit))
                .filter(write)
                .map(unit -> {
                    draft.touch(unit);
                    return true;
                })
                .orElse(false);
    }
}
