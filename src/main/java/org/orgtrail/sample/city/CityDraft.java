package org.orgtrail.sample.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.shared.ChangeId;

/**
 * A change of the sample city that is being written. What its commands bring about is true of the {@link City} at once.
 *
 * <p>Its author says why, and whether there is a decision behind it.
 */
final class CityDraft {

    /** A change that what is recorded asks for. */
    record Expected(LocalDate recordedFrom, LocalDate from, CityIdea idea) {}

    final City city;
    final ChangeId id;
    /** The day on which it is recorded. */
    final LocalDate recordedOn;
    /** The day from which it holds. */
    final LocalDate from;

    private final List<Function<SampleChange.Recorded, OrganisationCommand>> commands;
    private final List<Expected> expected;
    private String reason = "";
    private @Nullable String note;
    private @Nullable String diary;

    CityDraft(City city, ChangeId id, LocalDate recordedOn, LocalDate from) {
        this(city, id, recordedOn, from, new ArrayList<>(), new ArrayList<>());
    }

    private CityDraft(
            City city,
            ChangeId id,
            LocalDate recordedOn,
            LocalDate from,
            List<Function<SampleChange.Recorded, OrganisationCommand>> commands,
            List<Expected> expected) {
        this.city = city;
        this.id = id;
        this.recordedOn = recordedOn;
        this.from = from;
        this.commands = commands;
        this.expected = expected;
    }

    /** The part of the same change that holds from another day. */
    CityDraft on(LocalDate day) {
        return new CityDraft(city, id, recordedOn, day, commands, expected);
    }

    void say(OrganisationCommand... more) {
        say(Arrays.asList(more));
    }

    void say(Collection<? extends OrganisationCommand> more) {
        more.forEach(command -> commands.add(_ -> command));
    }

    /** Says what can only be said when it is known how something has been recorded. */
    void sayOf(Function<SampleChange.Recorded, OrganisationCommand> command) {
        commands.add(command);
    }

    /** Why: one of these. */
    void because(String... reasons) {
        reason = city.pick(List.of(reasons));
    }

    /** There is a decision behind it, in the diary of the unit's administration. */
    void decidedFor(CityUnit unit) {
        diary = unit.code.split("-")[0];
    }

    void note(String text) {
        note = text;
    }

    /** The unit is changed, or something in it. */
    void touch(CityUnit unit) {
        unit.settle(from);
    }

    /** Another change will follow, some days after this one is recorded; until then the unit is left alone. */
    void expect(CityUnit unit, int daysUntilRecorded, LocalDate holdsFrom, CityIdea idea) {
        unit.expect();
        expected.add(new Expected(recordedOn.plusDays(daysUntilRecorded), holdsFrom, draft -> {
            unit.met();
            return idea.write(draft);
        }));
    }

    List<Function<SampleChange.Recorded, OrganisationCommand>> commands() {
        return commands;
    }

    List<Expected> expected() {
        return expected;
    }

    String reason() {
        return reason;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> diary() {
        return Optional.ofNullable(diary);
    }
}
