package org.orgtrail.history.internal;

import static org.orgtrail.history.internal.Piece.NOTHING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.organisation.event.AppointmentEnded;
import org.orgtrail.organisation.event.AppointmentEvent;
import org.orgtrail.organisation.event.PersonAppointed;
import org.orgtrail.organisation.event.PostAbolished;
import org.orgtrail.organisation.event.PostEstablished;
import org.orgtrail.organisation.event.PostEvent;
import org.orgtrail.organisation.event.PostMovedToUnit;
import org.orgtrail.organisation.event.PostRetitled;
import org.orgtrail.shared.Precision;

/** What happens to posts and to those who hold them. */
record PostPhrases(Places places, Pairs pairs) {

    Phrase of(PostEvent event) {
        return switch (event) {
            case PostEstablished it -> established(it, pairs.firstHolder(it));
            case PostRetitled it -> retitled(it);
            case PostMovedToUnit it ->
                Phrase.of("post-moved", new Thing(it.postId()), new Thing(it.previousUnitId()), new Thing(it.unitId()));
            case PostAbolished it ->
                Phrase.of(
                        "post-abolished",
                        places.post(it.postId(), it.effectiveFrom().minusDays(1)));
        };
    }

    Phrase of(AppointmentEvent event) {
        return switch (event) {
            case PersonAppointed it -> appointed(it, pairs.predecessor(it));
            case AppointmentEnded it ->
                Phrase.of(
                        "appointment-ended",
                        new Thing(it.personId()),
                        places.post(it.postId(), it.effectiveFrom().minusDays(1)),
                        it.reason() == null ? NOTHING : Phrase.of("remark", new Literal(it.reason())));
        };
    }

    private static Phrase established(PostEstablished it, Optional<PersonAppointed> firstHolder) {
        Piece title = new Name(it.title(), it.postId());
        Piece unit = new Thing(it.unitId());
        String begins = "post-" + SharedPhrases.beginning(it.precision());
        return firstHolder
                .map(first -> Phrase.of(begins + "." + first.kind(), title, unit, new Thing(first.personId())))
                .orElseGet(() -> Phrase.of(begins, title, unit));
    }

    private Phrase retitled(PostRetitled it) {
        Phrase renamed = SharedPhrases.renamed("post", it.postId(), it.previousTitle(), it.title());
        List<Piece> pieces = new ArrayList<>(renamed.pieces());
        pieces.set(0, places.inUnit(pieces.getFirst(), it.postId(), it.effectiveFrom()));
        return new Phrase(renamed.key(), pieces);
    }

    private Phrase appointed(PersonAppointed it, Optional<AppointmentEnded> predecessor) {
        Piece person = new Thing(it.personId());
        Piece post = places.post(it.postId(), it.effectiveFrom());
        Piece until = it.effectiveTo() == null
                ? NOTHING
                : Phrase.of("until", new Literal(it.effectiveTo().minusDays(1).toString()));
        if (it.precision() == Precision.BEFORE) {
            return Phrase.of("holds." + it.kind(), person, post, until);
        }
        if (predecessor.isEmpty()) {
            return Phrase.of("appointed." + it.kind(), person, post, until);
        }
        return predecessor.get().personId().equals(it.personId())
                ? Phrase.of("reappointed." + it.kind(), person, post, until)
                : Phrase.of(
                        "succeeded." + it.kind(),
                        person,
                        post,
                        until,
                        new Thing(predecessor.get().personId()));
    }
}
