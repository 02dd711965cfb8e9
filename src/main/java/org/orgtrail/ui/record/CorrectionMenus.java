package org.orgtrail.ui.record;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orgtrail.directory.AppointmentEnd;
import org.orgtrail.directory.Lineage;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.UnitPage;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.organisation.event.OrganisationEvent;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.EffectiveDates;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.PostId;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.ui.shell.Visit;
import org.springframework.stereotype.Service;

/** What a page offers to correct or take back of what has been recorded; nothing to those who may not record. */
@Service
public final class CorrectionMenus {

    /** They say where a thing belongs or that it is, which its place on the page says already. */
    private static final Set<Attribute<?>> UNSAID = Set.of(
            Attribute.EXISTS,
            Attribute.UNIT,
            Attribute.HOST,
            Attribute.POST,
            Attribute.OWNER,
            Attribute.CONTACT_KIND,
            Attribute.START_PRECISION);

    private static final int NAMED = 3;
    private static final int LONGEST_VALUE = 40;

    private final Desk desk;

    CorrectionMenus(Desk desk) {
        this.desk = desk;
    }

    /**
     * For what has been recorded of some things of a page, a choice for each step.
     *
     * @param title what the things are called
     * @param origins of the whole page
     */
    public Optional<Component> of(
            Collection<? extends ThingId> things, String title, UnitPage page, List<Origin> origins, Visit visit) {
        if (!visit.mayRecord()) {
            return Optional.empty();
        }
        Map<StepId, List<Origin>> steps = origins.stream()
                .filter(origin -> things.contains(origin.thing()))
                .filter(origin -> desk.rights().mayRetract(origin.thing(), origin.step(), visit.actor()))
                .collect(Collectors.groupingBy(Origin::step, LinkedHashMap::new, Collectors.toList()));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        UnitRef unit = page.unit().ref();
        ActionMenu menu = menu(unit, page.position(), visit);
        steps.forEach((step, set) -> menu.add(said(set, visit), title, () -> {
            Origin one = set.getFirst();
            Optional<ChangeForm> right = new Restatements(desk, visit).of(unit.id(), set);
            return new CorrectionForm(one.thing(), step, one.from(), right, visit);
        }));
        things.forEach(thing -> {
            if (thing instanceof PostId post) {
                addEnds(menu, post, steps.keySet(), title, visit);
            }
        });
        if (things.contains(unit.id()) && desk.offersPlaceOf(unit.id(), visit)) {
            addEnd(menu, unit, page.lineage(), visit);
        }
        return Optional.of(menu);
    }

    /** Those who leave the post, but for those of whom the step that appointed them says it: that one is there already. */
    private void addEnds(ActionMenu menu, PostId post, Set<StepId> there, String title, Visit visit) {
        for (AppointmentEnd end : desk.provenance().ends(post, visit.when().day(), visit.actor())) {
            if (!there.contains(end.step()) && desk.rights().mayRetract(end.appointment(), end.step(), visit.actor())) {
                menu.add(visit.text("record.wrong.end", end.name(), end.on()), title, () -> {
                    Optional<OrganisationEvent> said = desk.history().said(end.step(), visit.actor());
                    return new CorrectionForm(
                            end.appointment(),
                            end.step(),
                            said.map(OrganisationEvent::effectiveFrom).orElse(end.on()),
                            said.flatMap(it -> RestateAppointmentForm.of(it, desk, visit)),
                            visit);
                });
            }
        }
    }

    /** For a unit that is not there on the day: its end. */
    public Optional<Component> ofEnd(UnitRef unit, Lineage lineage, Visit visit) {
        if (lineage.ended().isEmpty() || !desk.offersPlaceOf(unit.id(), visit)) {
            return Optional.empty();
        }
        ActionMenu menu = menu(unit, desk.readModels().state("directory").position(), visit);
        addEnd(menu, unit, lineage, visit);
        return Optional.of(menu);
    }

    private void addEnd(ActionMenu menu, UnitRef unit, Lineage lineage, Visit visit) {
        lineage.ended().ifPresent(end -> {
            String said = visit.text(
                    "directory.ended." + end.outcome(),
                    end.on(),
                    end.transferredTo().orElse("–"));
            menu.add(
                    visit.text("record.wrong.value", visit.text("attribute." + Attribute.CLOSING), said),
                    visit.say(unit.names()),
                    () -> new CorrectionForm(
                            unit.id(),
                            end.step(),
                            end.on(),
                            Optional.of(new ClosingForm(unit.id(), end, lineage, desk, visit)),
                            visit));
        });
    }

    private ActionMenu menu(UnitRef unit, Position basedOn, Visit visit) {
        return new ActionMenu(
                visit.text("record.wrong"),
                basedOn,
                visit.address(Visit.page(unit.code())),
                visit.address(Visit.history(unit.code()), Map.of("order", "recorded")),
                desk,
                visit);
    }

    private static String said(List<Origin> set, Visit visit) {
        List<Origin> telling = set.stream()
                .filter(origin -> !UNSAID.contains(origin.attribute()))
                .toList();
        String values = (telling.isEmpty() ? set : telling)
                .stream()
                        .limit(NAMED)
                        .map(origin -> visit.text(
                                "record.wrong.value",
                                visit.text("attribute." + origin.attribute()),
                                shortened(visit.say(origin.value()))))
                        .collect(Collectors.joining(", "));
        LocalDate from = set.getFirst().from();
        return from.equals(EffectiveDates.FIRST) ? values : visit.text("record.wrong.step", values, from);
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
