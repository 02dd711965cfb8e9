package org.orgtrail.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.CloseUnit;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.command.EstablishUnit;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.organisation.command.RenameUnit;
import org.orgtrail.shared.AppointmentId;
import org.orgtrail.shared.ClosingOutcome;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.UnitId;

/**
 * What is one piece of work to an administrator and one change in the log, spelled out in commands. All that is under a closed
 * unit needs a {@link Disposal}; what lacks one is told by rule R4 when the change is previewed or recorded. Every operation
 * takes the first day on which it holds.
 */
public final class Operations {

    private Operations() {}

    /** Units end, and one that is established with it takes them up. */
    public static List<OrganisationCommand> merge(
            Collection<UnitId> units, EstablishUnit into, Collection<Disposal> disposals) {
        return all(
                Stream.of(comingFrom(into, units)),
                disposals,
                closings(units, ClosingOutcome.MERGED, List.of(into.unitId()), into.effectiveFrom()));
    }

    /**
     * Units end, and one that goes on takes them up.
     *
     * @param name what it is called from then on; null where it keeps its name
     */
    public static List<OrganisationCommand> absorb(
            Collection<UnitId> units,
            UnitId into,
            @Nullable LocalText name,
            Collection<Disposal> disposals,
            LocalDate from) {
        return all(
                Stream.<OrganisationCommand>ofNullable(name == null ? null : new RenameUnit(into, name, from)),
                disposals,
                closings(units, ClosingOutcome.MERGED, List.of(into), from));
    }

    /** A unit ends, and several that are established with it take its place. */
    public static List<OrganisationCommand> split(
            UnitId unit, Collection<EstablishUnit> into, Collection<Disposal> disposals, LocalDate from) {
        return all(
                into.stream().map(part -> comingFrom(part, List.of(unit))),
                disposals,
                closings(
                        List.of(unit),
                        ClosingOutcome.SPLIT,
                        into.stream().map(EstablishUnit::unitId).toList(),
                        from));
    }

    /** A part of a unit becomes one of its own, and the unit lives on. */
    public static List<OrganisationCommand> hiveOff(UnitId unit, EstablishUnit part, Collection<Disposal> disposals) {
        return all(Stream.of(comingFrom(part, List.of(unit))), disposals, Stream.of());
    }

    /** A unit ends, and one that is established with it takes its place. */
    public static List<OrganisationCommand> replace(UnitId unit, EstablishUnit by, Collection<Disposal> disposals) {
        return all(
                Stream.of(comingFrom(by, List.of(unit))),
                disposals,
                closings(List.of(unit), ClosingOutcome.REPLACED, List.of(by.unitId()), by.effectiveFrom()));
    }

    /** A unit ends, without a successor or with one that is there already. */
    public static List<OrganisationCommand> close(CloseUnit closing, Collection<Disposal> disposals) {
        return all(Stream.of(), disposals, Stream.of(closing));
    }

    /** Everybody leaves. */
    public static List<OrganisationCommand> endAppointments(
            Collection<AppointmentId> appointments, @Nullable String reason, LocalDate from) {
        return appointments.stream()
                .<OrganisationCommand>map(appointment -> new EndAppointment(appointment, reason, from))
                .toList();
    }

    private static List<OrganisationCommand> all(
            Stream<? extends OrganisationCommand> beginnings,
            Collection<Disposal> disposals,
            Stream<? extends OrganisationCommand> endings) {
        List<OrganisationCommand> commands = new ArrayList<>(beginnings.toList());
        disposals.stream().flatMap(Disposal::commands).forEach(commands::add);
        endings.forEach(commands::add);
        return List.copyOf(commands);
    }

    private static Stream<CloseUnit> closings(
            Collection<UnitId> units, ClosingOutcome outcome, List<UnitId> successors, LocalDate from) {
        return units.stream().map(unit -> new CloseUnit(unit, outcome, successors, null, from));
    }

    private static EstablishUnit comingFrom(EstablishUnit unit, Collection<UnitId> predecessors) {
        return new EstablishUnit(
                unit.unitId(),
                unit.code(),
                unit.names(),
                unit.type(),
                unit.parentId(),
                List.copyOf(predecessors),
                unit.effectiveFrom(),
                unit.precision());
    }
}
