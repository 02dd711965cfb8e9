package org.orgtrail.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.Origin;
import org.orgtrail.directory.Provenance;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ChangeLog;
import org.orgtrail.shared.ContactId;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.ReadModels;
import org.orgtrail.shared.StepId;
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

    /**
     * Records what is missing of the sample, from where an earlier start left off, unless the log holds something else.
     *
     * @return how much of it there is where it stays unfinished; empty where it is whole, or where there is none
     * @throws IllegalStateException where a change is not stored, or the read models don't follow; a later start goes on from there
     */
    public Optional<Unfinished> load() {
        List<SampleChange> sample = SampleOrganisation.changes();
        List<ChangeLog.Entry> recorded = sample.stream()
                .map(next -> log.find(next.id()))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        Position reached =
                recorded.isEmpty() ? Position.START : recorded.getLast().position();
        if (log.end().equals(reached)) {
            sample.subList(recorded.size(), sample.size()).forEach(this::record);
            return Optional.empty();
        }
        return recorded.isEmpty() || recorded.size() == sample.size()
                ? Optional.empty()
                : Optional.of(new Unfinished(recorded.size(), sample.size()));
    }

    private void record(SampleChange next) {
        Actor.SampleLoader actor = new Actor.SampleLoader(next.recordedAt());
        Outcome outcome = organisation.record(
                next.change().apply((contact, page, day) -> stepOf(contact, page, day, actor)), actor);
        if (!(outcome instanceof Outcome.Recorded)) {
            throw new IllegalStateException(
                    "The sample change recorded at " + next.recordedAt() + " was not stored: " + outcome);
        }
    }

    private StepId stepOf(ContactId contact, UnitId page, LocalDate day, Actor actor) {
        if (!readModels.await(log.end())) {
            throw new IllegalStateException("The read models have not followed the sample so far");
        }
        return provenance.of(page, AsOf.on(day), actor).stream()
                .filter(origin ->
                        origin.thing().equals(contact) && origin.attribute().equals(Attribute.CONTACT_VALUE))
                .map(Origin::step)
                .findFirst()
                .orElseThrow();
    }
}
