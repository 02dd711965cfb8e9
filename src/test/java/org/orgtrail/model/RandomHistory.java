package org.orgtrail.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.orgtrail.organisation.Change;
import org.orgtrail.organisation.OrganisationActions;
import org.orgtrail.organisation.Outcome;
import org.orgtrail.organisation.command.OrganisationCommand;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.Position;

/** The history of one organisation, a tree of its own, recorded change by change. */
final class RandomHistory {

    static final int CHANGES = 8;

    private final long seed;
    private final NaiveOrganisation organisation = new NaiveOrganisation();
    private final List<String> told = new ArrayList<>();

    private RandomHistory(long seed) {
        this.seed = seed;
    }

    /**
     * Records a history.
     *
     * @param seed decides all that happens in it
     * @param leftOut the changes, from 1, that do not happen this time; what the others try stays as it would have been, as far as
     *     it can
     */
    static RandomHistory record(long seed, Set<Integer> leftOut, Log log, OrganisationActions actions, Actor actor) {
        RandomHistory history = new RandomHistory(seed);
        history.attempt(RandomChanges.beginning(), log, actions, actor);
        for (int i = 1; i <= CHANGES; i++) {
            if (!leftOut.contains(i)) {
                Random random = new Random(seed * 1_000_003 + i);
                random.nextInt(); // neighbouring seeds begin alike
                history.attempt(new RandomChanges(history.organisation, random).next(), log, actions, actor);
            }
        }
        return history;
    }

    private void attempt(List<OrganisationCommand> commands, Log log, OrganisationActions actions, Actor actor) {
        Change change = new Change(ChangeId.next(), Position.LATEST, null, null, null, commands);
        if (actions.record(change, actor) instanceof Outcome.Recorded it) {
            log.eventsOf(it.changeId()).forEach(organisation::add);
            told.add(it.position().value() + ": " + commands);
        }
    }

    long seed() {
        return seed;
    }

    NaiveOrganisation organisation() {
        return organisation;
    }

    /** What was recorded, to be read by a person. */
    @Override
    public String toString() {
        return "seed " + seed + ":\n" + String.join("\n", told);
    }
}
