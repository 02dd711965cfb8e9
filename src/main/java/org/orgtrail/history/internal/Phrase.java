package org.orgtrail.history.internal;

import java.util.List;
import java.util.stream.Stream;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingId;

/**
 * What a sentence, or a part of one, says, in no language yet.
 *
 * @param key of its text, whose placeholders the pieces fill; what stands between asterisks there is emphasised
 */
record Phrase(String key, List<Piece> pieces) implements Phrase.Piece {

    /** What fills a placeholder. */
    sealed interface Piece permits Phrase, Thing, Name, Literal {}

    /** The name that a thing has on the day. */
    record Thing(ThingId id) implements Piece {}

    /** A name that the event itself gives the thing or takes from it. */
    record Name(LocalText text, ThingId thing) implements Piece {}

    /** The same in every language; may be empty. */
    record Literal(String text) implements Piece {}

    static final Literal NOTHING = new Literal("");

    static Phrase of(String key, Piece... pieces) {
        return new Phrase("history." + key, List.of(pieces));
    }

    /** The things it names or links to. */
    Stream<ThingId> things() {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Phrase phrase -> phrase.things();
            case Thing(ThingId id) -> Stream.of(id);
            case Name(LocalText _, ThingId thing) -> Stream.of(thing);
            case Literal _ -> Stream.empty();
        });
    }
}
