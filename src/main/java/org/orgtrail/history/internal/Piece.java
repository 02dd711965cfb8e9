package org.orgtrail.history.internal;

import java.util.Locale;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;

/** What fills a placeholder of a text. */
sealed interface Piece permits Phrase, Piece.Thing, Piece.Name, Piece.Quote, Piece.Literal, Piece.ChangeLink {

    Piece NOTHING = new Literal("");

    /** The name that a thing has on the day. */
    record Thing(ThingId id) implements Piece {}

    /** A name that the event itself gives the thing or takes from it. */
    record Name(LocalText text, ThingId thing) implements Piece {}

    /** What somebody has written in one language, told in a sentence of either. */
    record Quote(String text, Locale language) implements Piece {}

    /** The page of a change. */
    record ChangeLink(String text, ChangeId change) implements Piece {}

    /** The same in every language; may be empty. */
    record Literal(String text) implements Piece {}
}
