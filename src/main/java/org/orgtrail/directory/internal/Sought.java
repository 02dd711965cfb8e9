package org.orgtrail.directory.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.Finding.Fit;
import org.orgtrail.shared.Folded;

/**
 * What somebody searches for.
 *
 * @param phrase folded
 * @param words its words, the first few
 * @param alike for each of the words those that it may have been meant as; empty where it is taken as it is spelled
 */
record Sought(String phrase, List<String> words, List<List<String>> alike) {

    /** Of more words the rest says nothing new. */
    private static final int MOST_WORDS = 8;

    private static final int SHORTEST_PART = 3;
    /** No name is longer. */
    private static final int LONGEST = 200;

    static Sought of(String text) {
        Folded folded = Folded.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return new Sought(
                folded.text(), folded.words().stream().limit(MOST_WORDS).toList(), List.of());
    }

    Sought meantAs(List<List<String>> alike) {
        return new Sought(phrase, words, alike);
    }

    boolean nothing() {
        return words.isEmpty();
    }

    /** The place of the word that says most: the longest. */
    int anchor() {
        return Stream.iterate(0, i -> i + 1)
                .limit(words.size())
                .max(Comparator.comparingInt(i -> words.get(i).length()))
                .orElseThrow();
    }

    /** A letter or two within a word say nothing. */
    static boolean saysSomethingWithin(String word) {
        return word.length() >= SHORTEST_PART;
    }

    private static boolean isPart(String word, String of) {
        return of.startsWith(word) || saysSomethingWithin(word) && of.contains(word);
    }

    /** How a text of a thing fits; empty where it does not, or there is none. */
    Optional<Fit> fitOf(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Folded folded = Folded.of(text);
        if (folded.text().equals(phrase)) {
            return Optional.of(Fit.EXACT);
        }
        if (folded.text().startsWith(phrase)) {
            return Optional.of(Fit.BEGINS);
        }
        List<String> its = folded.words();
        if (words.stream().allMatch(word -> its.stream().anyMatch(each -> each.startsWith(word)))) {
            return Optional.of(Fit.WORDS);
        }
        if (words.stream().allMatch(word -> its.stream().anyMatch(each -> isPart(word, each)))) {
            return Optional.of(Fit.PARTS);
        }
        return !alike.isEmpty() && alike.stream().allMatch(meant -> its.stream().anyMatch(meant::contains))
                ? Optional.of(Fit.ALIKE)
                : Optional.empty();
    }
}
