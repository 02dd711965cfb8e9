package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgtrail.organisation.command.ChangeContactPoint;
import org.orgtrail.organisation.command.CorrectStep;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.organisation.command.RetractChange;
import org.orgtrail.sample.area.SampleIds;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.UnitCode;
import org.orgtrail.shared.UnitId;
import org.orgtrail.shared.UnitType;

/** What goes wrong in the sample city's register, and is put right: numbers, names and days, and plans that come to nothing. */
final class MistakeIdeas {

    private MistakeIdeas() {}

    /** A number is written down wrong, and nobody notices for a while. */
    static boolean wrongNumber(CityDraft draft) {
        Optional<CityUnit> found = draft.city.unit(unit -> unit.free(draft.from)
                && unit.head().filter(head -> !head.contacts.isEmpty()).isPresent());
        found.ifPresent(unit -> {
            CityContact contact = unit.head().orElseThrow().contacts.getFirst();
            List<String> numbers = new ArrayList<>();
            while (numbers.size() < 2) {
                String number = CityStaff.number(draft.city);
                if (!number.equals(contact.value) && !numbers.contains(number)) {
                    numbers.add(number);
                }
            }
            draft.because("Ny växel", "Nytt abonnemang");
            contact.value = numbers.getLast();
            draft.say(change(contact, numbers.getFirst(), draft.from));
            draft.touch(unit);
            LocalDate from = draft.from;
            ChangeContactPoint right = change(contact, contact.value, from);
            draft.expect(unit, 20 + draft.city.random.nextInt(300), from, later -> {
                later.because("Numret var felskrivet", "Siffrorna hade bytt plats");
                later.sayOf(recorded ->
                        new CorrectStep(recorded.stepOf(contact.id, Attribute.CONTACT_VALUE, unit.id, from), right));
                return true;
            });
        });
        return found.isPresent();
    }

    private static ChangeContactPoint change(CityContact contact, String value, LocalDate from) {
        return new ChangeContactPoint(contact.id, value, contact.label, contact.visibility, from);
    }

    /** A unit is renamed with a slip of the pen, or from the wrong day. */
    static boolean wrongName(CityDraft draft) {
        Optional<CityUnit> found = draft.city.unit(
                unit -> unit.free(draft.from) && ReorganisationIdeas.mayEnd(unit) && !unit.base.isPair());
        return found.isPresent()
                && CityNaming.another(draft.city, found.get())
                        .map(name -> {
                            writeWrongName(draft, found.get(), name);
                            return true;
                        })
                        .orElse(false);
    }

    private static void writeWrongName(CityDraft draft, CityUnit unit, CityName name) {
        boolean slip = draft.city.chance(0.5);
        LocalDate from = draft.from;
        LocalDate right = slip ? from : from.plusMonths(1).withDayOfMonth(1);
        CityName written =
                slip ? new CityName(name.sv() + name.sv().charAt(name.sv().length() - 1), name.en()) : name;
        draft.because("Namnet ska säga vad enheten gör", "Namnen görs enhetliga");
        draft.decidedFor(unit);
        draft.say(new RenameUnit(unit.id, written.text(), from));
        unit.name = name;
        unit.settle(right);
        draft.expect(unit, 5 + draft.city.random.nextInt(90), right, later -> {
            later.because(slip ? "Namnet var felstavat" : "Namnet gäller från en annan dag enligt beslutet");
            later.sayOf(recorded -> new CorrectStep(
                    recorded.stepOf(unit.id, Attribute.NAMES, unit.id, from),
                    new RenameUnit(unit.id, name.text(), right)));
            return true;
        });
    }

    /** A new name is decided for a day to come, and the decision taken back before that. */
    static boolean planUndone(CityDraft draft) {
        LocalDate planned = planned(draft);
        Optional<CityUnit> found = draft.city.unit(unit -> unit.free(planned));
        return found.isPresent()
                && CityNaming.another(draft.city, found.get())
                        .map(name -> {
                            CityUnit unit = found.get();
                            draft.because("Namnen görs enhetliga", "Utredningens förslag");
                            draft.decidedFor(unit);
                            draft.say(new RenameUnit(unit.id, name.text(), planned));
                            unit.settle(planned);
                            undo(draft, unit, "Beslutet har återkallats", "Förslaget återremitterades");
                            return true;
                        })
                        .orElse(false);
    }

    /** A unit is registered that there was never to be. */
    static boolean registeredInError(CityDraft draft) {
        LocalDate planned = planned(draft);
        Optional<CityUnit> found = draft.city.unit(unit -> unit.free(planned) && unit.type == UnitType.AREA);
        found.ifPresent(above -> {
            CityName name = CityNaming.below(draft.city, above);
            draft.because("Ny enhet enligt budget");
            draft.decidedFor(above);
            draft.say(new EstablishUnit(
                    new UnitId(SampleIds.of(draft.city.next("unit"))),
                    new UnitCode(draft.city.code(above, name)),
                    name.text(),
                    UnitType.DEPARTMENT,
                    above.id,
                    planned));
            above.settle(planned);
            undo(draft, above, "Registrerad av misstag: beslutet gällde en annan förvaltning");
        });
        return found.isPresent();
    }

    private static LocalDate planned(CityDraft draft) {
        return draft.recordedOn.plusDays(90 + draft.city.random.nextInt(120)).withDayOfMonth(1);
    }

    private static void undo(CityDraft draft, CityUnit unit, String... reasons) {
        draft.expect(unit, 5 + draft.city.random.nextInt(40), draft.recordedOn.plusDays(40), later -> {
            later.because(reasons);
            later.say(new RetractChange(draft.id));
            return true;
        });
    }
}
