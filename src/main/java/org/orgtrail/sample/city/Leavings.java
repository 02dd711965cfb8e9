package org.orgtrail.sample.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orgtrail.organisation.Disposal;
import org.orgtrail.shared.PostRole;
import org.orgtrail.shared.ThingId;

/**
 * What becomes of all that was in units of the sample city that end. The post that led ends with them; the others go on in the
 * unit that takes over, with their holders.
 */
final class Leavings {

    private final CityDraft draft;
    private final List<Disposal> disposals = new ArrayList<>();
    /** Those who led what ends. */
    private final Deque<CityPerson> heads = new ArrayDeque<>();

    Leavings(CityDraft draft) {
        this.draft = draft;
    }

    List<Disposal> disposals() {
        return disposals;
    }

    /** Everything goes to the heir but what led the unit, and the ways to reach it. */
    void handOver(CityUnit unit, CityUnit heir) {
        divide(unit, List.of(heir));
    }

    /** Everything goes to one of the heirs. */
    void divide(CityUnit unit, List<CityUnit> heirs) {
        int turn = 0;
        for (CityUnit child : List.copyOf(unit.children)) {
            CityUnit heir = heirs.get(turn++ % heirs.size());
            move(child.id, heir);
            UnitIdeas.moved(draft, child, heir);
        }
        for (CityPost post : List.copyOf(unit.posts)) {
            if (post.role == PostRole.HEAD) {
                end(unit, post);
            } else {
                handOver(unit, post, heirs.get(turn++ % heirs.size()));
            }
        }
        for (CityForum forum : unit.forums) {
            move(forum.id, heirs.getFirst());
            heirs.getFirst().forums.add(forum);
        }
        unit.contacts.forEach(contact -> end(contact.id));
    }

    /** One post goes to the heir. */
    void handOver(CityUnit unit, CityPost post, CityUnit heir) {
        move(post.id, heir);
        unit.posts.remove(post);
        heir.posts.add(post);
    }

    /** Everything ends; the unit has none under it. */
    void end(CityUnit unit) {
        List.copyOf(unit.posts).forEach(post -> end(unit, post));
        unit.forums.forEach(forum -> end(forum.id));
        draft.city.countForums(-unit.forums.size());
        unit.contacts.forEach(contact -> end(contact.id));
    }

    private void end(CityUnit unit, CityPost post) {
        CityPost.Holding holding = post.holding;
        if (holding != null) {
            end(holding.id());
            heads.add(holding.person());
            draft.city.countHeld(-1);
        }
        post.contacts.forEach(contact -> end(contact.id));
        end(post.id);
        unit.posts.remove(post);
    }

    /** Somebody who led what has ended; null where all of them have found another post. */
    @Nullable
    CityPerson nextHead() {
        return heads.pollFirst();
    }

    /** Whoever has found no other post leaves. */
    void othersLeave() {
        heads.forEach(person -> CityStaff.leaves(draft, person));
    }

    private void move(ThingId thing, CityUnit to) {
        disposals.add(new Disposal(thing, draft.from, new Disposal.MoveTo(to.id)));
    }

    private void end(ThingId thing) {
        disposals.add(new Disposal(thing, draft.from, new Disposal.End()));
    }
}
