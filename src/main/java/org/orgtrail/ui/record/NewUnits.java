package org.orgtrail.ui.record;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Objection.Broken;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.InvalidValue;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.UnitId;
import org.orgtrail.ui.record.Fate.Target;
import org.orgtrail.ui.shell.Visit;

/** The units that are established with a reorganisation. Where there are several, their fields are told apart by their number. */
final class NewUnits extends Div {

    private final @Nullable UnitId parent;
    private final Inputs inputs;
    private final Visit visit;
    private final List<EstablishUnitForm> forms = new ArrayList<>();

    /**
     * @param parent the unit that they stand under; null for roots
     * @param inputs where their fields are known by name
     */
    NewUnits(@Nullable UnitId parent, Inputs inputs, Visit visit) {
        this.parent = parent;
        this.inputs = inputs;
        this.visit = visit;
        addClassName("inputs");
    }

    /** Asks for one more. */
    void another() {
        EstablishUnitForm form = new EstablishUnitForm(parent, visit);
        forms.add(form);
        inputs.nest(prefix(form), form.inputs());
        add(new H3(visit.text("record.reorganise.new-unit", forms.size())), form.inputs());
    }

    /** Where things may be moved to. */
    Stream<Target> targets() {
        return forms.stream().map(form -> new Target(form.id(), () -> called(form)));
    }

    /** What establishes them; {@link InvalidValue} naming the field where something is wrong. */
    List<EstablishUnit> commands(LocalDate from) {
        return forms.stream().map(form -> command(form, from)).toList();
    }

    private EstablishUnit command(EstablishUnitForm form, LocalDate from) {
        try {
            return form.command(from);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(in(form, invalid.violation()));
        }
    }

    /** The rule that is broken, said of the fields of the unit that the command establishes. */
    RuleViolation placed(Broken broken, List<OrganisationCommand> commands) {
        return forms.stream()
                .filter(form -> broken.command().isPresent()
                        && commands.get(broken.command().getAsInt()) instanceof EstablishUnit unit
                        && unit.unitId().equals(form.id()))
                .findFirst()
                .map(form -> in(form, broken.violation()))
                .orElse(broken.violation());
    }

    private RuleViolation in(EstablishUnitForm form, RuleViolation violation) {
        return violation.in(prefix(form) + violation.field().orElse(""));
    }

    private String called(EstablishUnitForm form) {
        return form.called().isBlank()
                ? visit.text("record.reorganise.new-unit", forms.indexOf(form) + 1)
                : form.called();
    }

    private String prefix(EstablishUnitForm form) {
        int index = forms.indexOf(form);
        return index == 0 ? "" : (index + 1) + ".";
    }
}
