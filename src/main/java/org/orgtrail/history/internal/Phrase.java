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
record Phrase(String key, List<Piece> pieces) implements Piece {

    static Phrase of(String key, Piece... pieces) {
        return new Phrase("history." + key, List.of(pieces));
    }

    /** The things it names or links to. */
    Stream<ThingId> things() {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Phrase phrase -> phrase.things();
            case Thing(ThingId id) -> Stream.of(id);
            case Name(LocalText _, ThingId thing) -> Stream.of(thing);
            case Quote _, Literal _, ChangeLink _ -> Stream.empty();
        });
    }
}
