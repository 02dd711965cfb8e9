package org.orgtrail.organisation.internal.appointment;

import static org.orgtrail.organisation.internal.deciding.Deciding.beginning;
import static org.orgtrail.organisation.internal.deciding.Deciding.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.AppointPerson;
import org.orgtrail.organisation.command.AppointmentCommand;
import org.orgtrail.organisation.command.EndAppointment;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.internal.deciding.Deciding;
import org.orgtrail.organisation.internal.deciding.Verdict;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.PlainText;
import org.orgtrail.shared.RuleViolation;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.Timelines;

/** Decides what may be done to an appointment. */
public final class AppointmentDecider {

    private static final int LONGEST_REASON = 500;

    private AppointmentDecider() {}

    public static Verdict decide(Timelines appointment, AppointmentCommand command, StepId step) {
        return switch (command) {
            case AppointPerson c ->
                beginning(appointment, c)
                        .date("effectiveTo", c.effectiveTo())
                        .check("effectiveTo", endsBeforeItBegins(c))
                        .then(() -> new PersonAppointed(
                                c.appointmentId(),
                                step,
                                c.postId(),
                                c.personId(),
                                c.kind(),
                                c.effectiveFrom(),
                                Deciding.precision(c.precision()),
                                c.effectiveTo()));
            case EndAppointment c -> {
                String reason = PlainText.cleanOrNull(c.reason());
                yield ending(appointment, c)
                        .needs(Attribute.POST, c.effectiveFrom())
                        .needs(Attribute.HOLDER, c.effectiveFrom())
                        .check("reason", objectionTo(reason))
                        .then(() -> new AppointmentEnded(
                                c.appointmentId(),
                                step,
                                at(appointment, Attribute.POST, c.effectiveFrom()),
                                at(appointment, Attribute.HOLDER, c.effectiveFrom()),
                                reason,
                                c.effectiveFrom()));
            }
        };
    }

    private static Optional<RuleViolation> endsBeforeItBegins(AppointPerson command) {
        LocalDate to = command.effectiveTo();
        return to != null && !to.isAfter(command.effectiveFrom())
                ? Optional.of(RuleViolation.of("end-not-after-start", command.effectiveFrom(), to))
                : Optional.empty();
    }

    private static Optional<RuleViolation> objectionTo(@Nullable String reason) {
        return reason == null ? Optional.empty() : PlainText.objectionTo(reason, LONGEST_REASON);
    }

    /** An appointment's post and holder never change; they are set by its first event. */
    private static <V> V at(Timelines appointment, Attribute<V> attribute, LocalDate day) {
        return appointment.at(attribute, day).orElseThrow();
    }
}
