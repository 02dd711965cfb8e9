package org.orgtrail.directory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orgtrail.shared.Folded;
import org.orgtrail.shared.KnownRows;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What things can be found by: the names, titles, codes and telephone numbers that they have ever had, folded, from each of their
 * words on. They follow from the rectangles, and every word in the index begins a term in it.
 */
final class SearchTerms {

    /** Sorts after letters and digits: names that begin with what is sought come before those in which it stands further on. */
    private static final String TURN = " | ";

    private static final int MOST_WORDS = 12;
    /** An entry of an index has its bounds. Nobody types as much. */
    private static final int LONGEST = 250;

    private static final int SHORTEST_NUMBER = 4;

    private record Term(String kind, String text, UUID thing) {}

    private SearchTerms() {}

    /** Lets things be found by all that they are called on these rectangles, if they could not be before. */
    static void write(Collection<KnownRows.Row<Stretch>> added, JdbcTemplate jdbc) {
        Set<Term> terms = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (KnownRows.Row<Stretch> row : added) {
            Stretch stretch = row.row();
            boolean number = stretch.kind().equals(ThingKind.CONTACT.prefix());
            for (String text : number ? numbers(stretch) : names(stretch)) {
                terms.add(new Term(stretch.kind(), text, row.thing()));
                if (!number) {
                    words.add(firstWord(text));
                }
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        jdbc.update(connection -> {
            var insert = connection.prepareStatement("""
                    insert into directory_term (kind, term, thing) select * from unnest(?, ?, ?) on conflict do nothing""");
            insert.setArray(1, connection.createArrayOf("text", of(terms, Term::kind)));
            insert.setArray(2, connection.createArrayOf("text", of(terms, Term::text)));
            insert.setArray(3, connection.createArrayOf("uuid", of(terms, Term::thing)));
            return insert;
        });
        jdbc.update(connection -> {
            var insert = connection.prepareStatement(
                    "insert into directory_word (word) select * from unnest(?) on conflict do nothing");
            insert.setArray(1, connection.createArrayOf("text", words.toArray()));
            return insert;
        });
    }

    private static Object[] of(Collection<Term> terms, Function<Term, Object> column) {
        return terms.stream().map(column).toArray();
    }

    private static List<String> names(Stretch stretch) {
        return Stream.of(stretch.nameSv(), stretch.nameEn(), stretch.code())
                .filter(Objects::nonNull)
                .flatMap(text -> fromEachWord(Folded.of(text).words()).stream())
                .toList();
    }

    /** {@code a b c} as it is, {@code b c | a} and {@code c | a b}. */
    static List<String> fromEachWord(List<String> words) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String rest = String.join(" ", words.subList(i, words.size()));
            terms.add(cut(i == 0 ? rest : rest + TURN + String.join(" ", words.subList(0, i))));
        }
        return terms;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static String firstWord(String term) {
        int end = term.indexOf(' ');
        return end < 0 ? term : term.substring(0, end);
    }

    /** A telephone number, and the same from each later group of its digits on. */
    private static List<String> numbers(Stretch contact) {
        String value = contact.nameSv();
        if (value == null || digits(value).isEmpty()) {
            return List.of();
        }
        List<String> groups = Folded.of(national(value)).words();
        return Stream.iterate(0, i -> i + 1)
                .limit(groups.size())
                .map(i -> String.join("", groups.subList(i, groups.size())))
                .filter(SearchTerms::isNumber)
                .toList();
    }

    /** The digits of a text that is a telephone number as a whole; empty where it is none. */
    static String digits(String text) {
        String digits = national(text).replaceAll("[\\s()/.\\u2010-\\u2015-]", "");
        return isNumber(digits) ? digits : "";
    }

    private static String national(String number) {
        return number.strip().replaceFirst("^(\\+|00)46\\s*(\\(0\\))?[\\s-]*0?", "0");
    }

    private static boolean isNumber(String text) {
        return text.length() >= SHORTEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
