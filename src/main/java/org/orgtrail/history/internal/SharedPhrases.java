package org.orgtrail.history.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orgtrail.history.internal.Piece.Literal;
import org.orgtrail.history.internal.Piece.Name;
import org.orgtrail.history.internal.Piece.Quote;
import org.orgtrail.history.internal.Piece.Thing;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Precision;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** What is told alike of several kinds of things. */
final class SharedPhrases {

    private SharedPhrases() {}

    /** How it is told that something begins: that it is established, or that it is there, since when nobody knows. */
    static String beginning(Precision precision) {
        return precision == Precision.BEFORE ? "there" : "established";
    }

    /** A reader of either language must see what is new, so a name that changes in one of them is told as that. */
    static Phrase renamed(String kind, ThingId thing, LocalText previous, LocalText now) {
        Piece before = new Name(previous, thing);
        Piece swedish = new Name(LocalText.sv(now.sv()), thing);
        boolean sameEnglish = Objects.equals(previous.en(), now.en());
        if (!previous.sv().equals(now.sv())) {
            return sameEnglish && now.en() != null
                    ? Phrase.of(kind + "-renamed-in-swedish", before, swedish)
                    : Phrase.of(kind + "-renamed", before, new Name(now, thing));
        }
        return now.en() == null
                ? Phrase.of("english-name-dropped", swedish)
                : Phrase.of("english-name-taken", swedish, new Quote(now.en(), Texts.ENGLISH));
    }

    static Phrase described(ThingId thing, @Nullable LocalText description, @Nullable Link link) {
        String what = description == null ? link == null ? "nothing" : "link" : link == null ? "text" : "both";
        return Phrase.of("described." + what, new Thing(thing));
    }

    static Phrase ranked(ThingId thing, @Nullable Integer rank) {
        return rank == null
                ? Phrase.of("rank-dropped", new Thing(thing))
                : Phrase.of("ranked", new Thing(thing), new Literal(rank.toString()));
    }

    /** A, B and C. */
    static Piece listed(List<? extends Piece> pieces) {
        Piece said = pieces.getLast();
        List<? extends Piece> before = pieces.reversed().subList(1, pieces.size());
        for (int i = 0; i < before.size(); i++) {
            said = Phrase.of(i == 0 ? "list-last" : "list", before.get(i), said);
        }
        return said;
    }

    static Piece things(List<? extends ThingId> things) {
        return listed(things.stream().map(Thing::new).toList());
    }

    /** Addresses have lines, a sentence has none. */
    static Piece oneLine(String value) {
        return new Literal(inOneLine(value));
    }

    static String inOneLine(String value) {
        return value.strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}
