package org.orgtrail.directory.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.ThingKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The index that a search begins with: which things have ever been called something ({@link SearchTerms}). */
@Component
class SearchIndex {

    /** Later than every text that begins as another. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int MOST_MEANT = 12;
    /** Of one and the same word 1, of words without three letters in common 0. */
    private static final double ALIKE = 0.45;

    /** A word much less alike than the one that is most alike is not meant. */
    private static final double CLOSE = 0.8;
    /** So few letters have too few threes in common with a word of one more. */
    private static final int SHORT = 5;

    private final JdbcTemplate jdbc;

    SearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a search goes by.
     *
     * @param beginnings a word of the name begins with one of these
     * @param others and of each of these lists one pattern fits the name as well
     */
    record Wanted(Collection<String> beginnings, List<List<String>> others) {}

    /**
     * Things known at that point that have ever been called so, up to a number of each kind and beginning.
     *
     * @param existing whether only those that exist on the day
     */
    List<UUID> things(Collection<ThingKind> kinds, Wanted wanted, AsOf asOf, boolean existing, int limit) {
        if (kinds.isEmpty() || wanted.beginnings().isEmpty()) {
            return List.of();
        }
        String sql = """
                select distinct c.thing from unnest(?) k (kind) cross join unnest(?) b (beginning)
                cross join lateral (
                    select t.thing from directory_term t
                    where t.kind = k.kind and t.term >= b.beginning and t.term < b.beginning || ?"""
                + " and t.term like any (?)".repeat(wanted.others().size())
                + " and exists (select from directory_seen r where r.thing = t.thing"
                + " and r.known_from <= ? and r.known_to > ?"
                + (existing ? " and r.valid_from <= ? and r.valid_to > ?" : "")
                + ") order by t.term limit ?) c";
        return jdbc.query(
                connection -> {
                    PreparedStatement select = connection.prepareStatement(sql);
                    int i = texts(
                            select, 1, kinds.stream().map(ThingKind::prefix).toList());
                    i = texts(select, i, wanted.beginnings());
                    select.setString(i++, LAST);
                    for (List<String> patterns : wanted.others()) {
                        i = texts(select, i, patterns);
                    }
                    select.setLong(i++, Directory.known(asOf));
                    select.setLong(i++, Directory.known(asOf));
                    if (existing) {
                        select.setObject(i++, asOf.validOn());
                        select.setObject(i++, asOf.validOn());
                    }
                    select.setInt(i, limit);
                    return select;
                },
                (row, _) -> row.getObject(1, UUID.class));
    }

    private static int texts(PreparedStatement select, int parameter, Collection<String> texts) throws SQLException {
        select.setArray(parameter, select.getConnection().createArrayOf("text", texts.toArray()));
        return parameter + 1;
    }

    /** Words that hold this one, but do not begin with it. */
    List<String> wordsAround(String part) {
        return !Sought.saysSomethingWithin(part)
                ? List.of()
                : jdbc.queryForList(
                        "select word from directory_word where word like ? order by length(word), word limit ?",
                        String.class,
                        "_%" + part + "%",
                        MOST_MEANT);
    }

    /** Words that this one may have been meant as, or as the beginning of: it may be right, or have letters too many, missing or swapped. */
    List<String> wordsAlike(String word) {
        Set<String> meant = new LinkedHashSet<>(
                jdbc.queryForList("""
                select distinct w.word from unnest(?::text[]) s (spelling) cross join lateral (
                    select word from directory_word where word >= s.spelling and word < s.spelling || ?
                    order by word limit ?) w order by 1""", String.class, swapped(word).toArray(String[]::new), LAST, MOST_MEANT));
        if (!Sought.saysSomethingWithin(word)) {
            return List.copyOf(meant);
        }
        if (word.length() <= SHORT) {
            meant.addAll(jdbc.query(
                    connection -> {
                        PreparedStatement select = connection.prepareStatement(
                                "select word from directory_word where word like any (?) order by word limit ?");
                        select.setInt(texts(select, 1, lengthened(word)), MOST_MEANT);
                        return select;
                    },
                    (row, _) -> row.getString(1)));
        }
        jdbc.queryForObject(
                "select set_config('pg_trgm.word_similarity_threshold', ?, true)", String.class, String.valueOf(ALIKE));
        List<Alike> alike = jdbc.query(
                """
                select word, word_similarity(?, word) as likeness from directory_word where word %> ?
                order by likeness desc, word limit ?""", (row, _) -> new Alike(row.getString("word"), row.getDouble("likeness")), word, word, MOST_MEANT);
        alike.stream()
                .filter(each -> each.likeness() >= CLOSE * alike.getFirst().likeness())
                .forEach(each -> meant.add(each.word()));
        return List.copyOf(meant);
    }

    private record Alike(String word, double likeness) {}

    /** Patterns of the word with a letter more somewhere after its first. */
    private static List<String> lengthened(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(i -> word.substring(0, i) + "_" + word.substring(i) + "%")
                .toList();
    }

    /** The word, and with each two letters that stand side by side swapped. */
    private static List<String> swapped(String word) {
        List<String> spellings = new ArrayList<>(List.of(word));
        for (int i = 0; Sought.saysSomethingWithin(word) && i + 1 < word.length(); i++) {
            spellings.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return spellings;
    }
}
