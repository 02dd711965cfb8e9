package org.orgtrail.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sentence in one language, in parts, so that a screen can set names in bold and link them. */
public record Sentence(List<Part> parts) {

    /**
     * A piece of a sentence.
     *
     * @param emphasised true for what the sentence is about
     * @param address the page of what it names, relative to the application's root ({@code unit/SLK-KOM}); empty for none
     * @param language of a name or text that is in another language than the sentence
     */
    public record Part(String text, boolean emphasised, Optional<String> address, Optional<Locale> language) {

        /** A piece in the language of the sentence. */
        public Part(String text, boolean emphasised, Optional<String> address) {
            this(text, emphasised, address, Optional.empty());
        }

        /** What somebody has written in one language, in a sentence in another one or the same. */
        public static Part quoted(String text, Locale written, boolean emphasised, Locale sentence) {
            boolean foreign = !written.getLanguage().equals(sentence.getLanguage());
            return new Part(text, emphasised, Optional.empty(), foreign ? Optional.of(written) : Optional.empty());
        }
    }

    /** The whole as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
