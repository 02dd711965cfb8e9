package org.orgtrail.sample.area;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Decision;
import org.orgtrail.shared.Position;

/** Collects the sample's changes, each with the moment at which it is said to have been recorded. */
final class SampleRegister {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2010, 1, 11);

    private final String sample;
    private final List<SampleChange> changes = new ArrayList<>();

    SampleRegister(String sample) {
        this.sample = sample;
    }

    /** All of them, in the order of recording. */
    List<SampleChange> changes() {
        return List.copyOf(changes);
    }

    /** What was there when the register began: recorded on that day, on no decision. */
    void begin(String name, LocalTime time, OrganisationCommand... commands) {
        record(name, REGISTER_BEGINS.atTime(time), "Registret börjar föras", null, commands);
    }

    /** A decision taken, and recorded, fourteen days before it holds. */
    void decide(LocalDate from, String diaryNumber, String reason, OrganisationCommand... commands) {
        LocalDate decidedOn = from.minusDays(14);
        record(
                diaryNumber,
                decidedOn.atTime(10, 15),
                reason,
                new Decision(diaryNumber, decidedOn, "Stadsdirektören", null),
                commands);
    }

    void record(
            String name,
            LocalDateTime recordedAt,
            String reason,
            @Nullable Decision decision,
            OrganisationCommand... commands) {
        add(name, recordedAt, reason, decision, _ -> List.of(commands));
    }

    /** What was wrong is put right, on no decision. */
    void correct(
            String name,
            LocalDateTime recordedAt,
            String reason,
            Function<SampleChange.Recorded, List<OrganisationCommand>> commands) {
        add(name, recordedAt, reason, null, commands);
    }

    private void add(
            String name,
            LocalDateTime recordedAt,
            String reason,
            @Nullable Decision decision,
            Function<SampleChange.Recorded, List<OrganisationCommand>> commands) {
        ChangeId id = new ChangeId(SampleIds.of(sample + "change " + name));
        changes.add(new SampleChange(
                id,
                recordedAt.atZone(ZONE).toInstant(),
                recorded -> new Change(id, Position.LATEST, reason, null, decision, commands.apply(recorded))));
    }
}
