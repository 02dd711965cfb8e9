package org.orgtrail.history.internal;

import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;

/** What fills a placeholder of a text. */
sealed interface Piece permits Phrase, Piece.Thing, Piece.Name, Piece.Literal, Piece.ChangeLink {

    Piece NOTHING = new Literal("");

    /** The name that a thing has on the day. */
    record Thing(ThingId id) implements Piece {}

    /** A name that the event itself gives the thing or takes from it. */
    record Name(LocalText text, ThingId thing) implements Piece {}

    /** The page of a change. */
    record ChangeLink(String text, ChangeId change) implements Piece {}

    /** The same in every language; may be empty. */
    record Literal(String text) implements Piece {}
}
