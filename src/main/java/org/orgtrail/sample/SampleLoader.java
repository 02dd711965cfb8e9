package org.orgtrail.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.sample.area.SampleChange;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Preparation.Progress;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
import org.orgtrail.shared.ThingId;
import org.orgtrail.shared.UnitId;
import org.springframework.stereotype.Component;

/** Records the sample organisation through the same door as everybody. */
@Component
public class SampleLoader {

    private final OrganisationActions organisation;
    private final ChangeLog log;
    private final ReadModels readModels;
    private final Provenance provenance;

    SampleLoader(OrganisationActions organisation, ChangeLog log, ReadModels readModels, Provenance provenance) {
        this.organisation = organisation;
        this.log = log;
        this.readModels = readModels;
        this.provenance = provenance;
    }

    /** A sample that cannot be finished, since something else was recorded after its first changes. */
    public record Unfinished(int recorded, int all) {}

    /** Records what is missing of the reference area alone, as {@link #load(Sample, Consumer)} does. */
    public Optional<Unfinished> load() {
        return load(Sample.reference(), _ -> {});
    }

    /**
     * Records what is missing of the sample, from where an earlier start left off, unless the log holds something else. Returns
     * when the read models hold all of it.
     *
     * @param told after each change
     * @return how much of it there is where it stays unfinished; empty where it is whole, or where there is none
     * @throws IllegalStateException where a change is not stored, or the read models don't follow; a later start goes on from there
     */
    Optional<Unfinished> load(Sample sample, Consumer<Progress> told) {
        if (log.find(sample.last()).isPresent()) {
            return Optional.empty();
        }
        List<Position> recorded = sample.changes()
                .map(next -> log.find(next.id()))
                .takeWhile(Optional::isPresent)
                .map(entry -> entry.orElseThrow().position())
                .toList();
        if (!log.end().equals(recorded.isEmpty() ? Position.START : recorded.getLast())) {
            return recorded.isEmpty() ? Optional.empty() : Optional.of(new Unfinished(recorded.size(), sample.count()));
        }
        int done = recorded.size();
        for (SampleChange next : (Iterable<SampleChange>) sample.changes().skip(done)::iterator) {
            record(next);
            told.accept(new Progress(++done, sample.count()));
        }
        awaitReadModels();
        return Optional.empty();
    }

    private void record(SampleChange next) {
        Actor.SampleLoader actor = new Actor.SampleLoader(next.recordedAt());
        Outcome outcome = organisation.record(
                next.change().apply((thing, attribute, page, day) -> stepOf(thing, attribute, page, day, actor)),
                actor);
        if (!(outcome instanceof Outcome.Recorded)) {
            throw new IllegalStateException(
                    "The sample change recorded at " + next.recordedAt() + " was not stored: " + outcome);
        }
    }

    private StepId stepOf(ThingId thing, Attribute<?> attribute, UnitId page, LocalDate day, Actor actor) {
        awaitReadModels();
        return provenance.of(page, AsOf.on(day), actor).stream()
                .filter(origin ->
                        origin.thing().equals(thing) && origin.attribute().equals(attribute))
                .map(Origin::step)
                .findFirst()
                .orElseThrow();
    }

    /** They may be far behind, but not stand still. */
    private void awaitReadModels() {
        Position end = log.end();
        List<ReadModels.State> before = readModels.states();
        while (!readModels.await(end)) {
            List<ReadModels.State> now = readModels.states();
            if (now.equals(before)) {
                throw new IllegalStateException("The read models have not followed the sample so far");
            }
            before = now;
        }
    }
}
