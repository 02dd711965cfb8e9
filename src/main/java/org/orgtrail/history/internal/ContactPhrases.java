package org.orgtrail.history.internal;

import static org.orgtrail.history.internal.Piece.NOTHING;
import static org.orgtrail.history.internal.SharedPhrases.oneLine;

import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.organisation.event.ContactEvent;
import org.orgtrail.organisation.event.ContactPointChanged;
import org.orgtrail.organisation.event.ContactPointPublished;
import org.orgtrail.organisation.event.ContactPointWithdrawn;

/** What happens to contact points. */
record ContactPhrases(Places places) {

    Phrase of(ContactEvent event) {
        return switch (event) {
            case ContactPointPublished it ->
                Phrase.of(
                        "contact-published." + it.kind(),
                        places.owner(it.owner(), it.effectiveFrom()),
                        oneLine(it.value()),
                        it.label() == null ? NOTHING : Phrase.of("remark", new Name(it.label(), it.contactId())));
            case ContactPointChanged it -> changed(it);
            case ContactPointWithdrawn it ->
                Phrase.of(
                        "contact-withdrawn." + it.kind(),
                        places.owner(it.owner(), it.effectiveFrom().minusDays(1)),
                        oneLine(it.value()));
        };
    }

    private Phrase changed(ContactPointChanged it) {
        Piece owner = places.owner(it.owner(), it.effectiveFrom());
        return it.previousValue().equals(it.value())
                ? Phrase.of("contact-relabelled." + it.kind(), owner, oneLine(it.value()))
                : Phrase.of("contact-changed." + it.kind(), owner, oneLine(it.previousValue()), oneLine(it.value()));
    }
}
