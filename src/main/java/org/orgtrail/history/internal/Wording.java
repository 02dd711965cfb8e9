package org.orgtrail.history.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.Sentence.Part;
import org.orgtrail.shared.ChangeId;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** Puts a phrase into the words of one language. */
final class Wording {

    /** Stands in a formatted text for the first piece, the next character for the second, and so on. */
    private static final char FIRST_PIECE = '\uE000';

    private static final char EMPHASIS = '*';

    private final Map<ThingId, ThingName> names;
    private final Locale locale;
    private final List<Part> parts = new ArrayList<>();

    private Wording(Map<ThingId, ThingName> names, Locale locale) {
        this.names = names;
        this.locale = Texts.provided(locale);
    }

    /**
     * The phrase as a sentence.
     *
     * @param names of the things it names, on its day; what is missing there is said to be without a name
     */
    static Sentence sentence(Phrase phrase, Map<ThingId, ThingName> names, Locale locale) {
        Wording wording = new Wording(names, locale);
        wording.say(phrase, false);
        return new Sentence(List.copyOf(wording.parts));
    }

    private void say(Phrase phrase, boolean emphasised) {
        Object[] marks = IntStream.range(0, phrase.pieces().size())
                .mapToObj(i -> String.valueOf((char) (FIRST_PIECE + i)))
                .toArray();
        StringBuilder plain = new StringBuilder();
        boolean emphasis = emphasised;
        for (char c : Texts.of(locale, phrase.key(), marks).toCharArray()) {
            int piece = c - FIRST_PIECE;
            if (c == EMPHASIS) {
                flush(plain, emphasis);
                emphasis = !emphasis;
            } else if (piece >= 0 && piece < marks.length) {
                flush(plain, emphasis);
                say(phrase.pieces().get(piece), emphasis);
            } else {
                plain.append(c);
            }
        }
        flush(plain, emphasis);
    }

    private void say(Piece piece, boolean emphasised) {
        switch (piece) {
            case Phrase phrase -> say(phrase, emphasised);
            case Piece.Thing(ThingId id) -> {
                ThingName name = names.get(id);
                add(name == null ? unnamed(id) : id.kind().called(name.name()), emphasised, page(id));
            }
            case Piece.Name(LocalText text, ThingId thing) -> add(text, emphasised, page(thing));
            case Piece.Quote(String text, Locale language) -> add(Part.quoted(text, language, emphasised, locale));
            case Piece.ChangeLink(String text, ChangeId change) ->
                add(new Part(text, emphasised, Optional.of("change/" + change)));
            case Piece.Literal(String text) -> add(new Part(text, emphasised, Optional.empty()));
        }
    }

    private void add(LocalText text, boolean emphasised, Optional<String> address) {
        add(new Part(text.in(locale), emphasised, address, text.foreignIn(locale)));
    }

    /** With a capital where it begins the sentence. */
    private LocalText unnamed(ThingId thing) {
        String key = switch (thing.kind()) {
            case PERSON, APPOINTMENT -> "person.not-shown";
            case UNIT, POST, FORUM, CONTACT -> "history.unnamed";
        };
        String text = Texts.of(locale, key);
        return LocalText.same(parts.isEmpty() ? Texts.begun(locale, text) : text);
    }

    private void flush(StringBuilder plain, boolean emphasised) {
        add(new Part(plain.toString(), emphasised, Optional.empty()));
        plain.setLength(0);
    }

    private void add(Part part) {
        if (!part.text().isEmpty()) {
            parts.add(part);
        }
    }

    private Optional<String> page(ThingId thing) {
        return Optional.ofNullable(names.get(thing)).map(ThingName::address).filter(address -> !address.isEmpty());
    }
}
