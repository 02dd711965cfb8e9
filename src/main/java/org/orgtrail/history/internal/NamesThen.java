package org.orgtrail.history.internal;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.directory.DirectoryQueries.ThingName;
import org.orgtrail.history.Sentence;
import org.orgtrail.history.internal.Telling.Line;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Position;
import org.orgtrail.shared.Texts;
import org.orgtrail.shared.ThingId;

/** What things were called on the day that a line tells of, by what counts as known for it. */
final class NamesThen {

    /** Lines, and how much of the log counts as known for them. */
    record Asked(List<Line> lines, Position knownAt) {}

    private final Map<AsOf, Map<ThingId, ThingName>> names = new HashMap<>();

    private NamesThen() {}

    /** Asks for the names that the lines need, all at once. */
    static NamesThen of(Stream<Asked> asked, DirectoryQueries directory, Actor actor) {
        Map<AsOf, Set<ThingId>> things = new HashMap<>();
        asked.forEach(some -> some.lines()
                .forEach(line -> things.computeIfAbsent(new AsOf(line.day(), some.knownAt()), _ -> new HashSet<>())
                        .addAll(line.phrase().things().collect(toSet()))));
        NamesThen then = new NamesThen();
        directory.names(things, actor).forEach((asOf, its) -> then.names.put(asOf, new HashMap<>(its)));
        return then;
    }

    /** These names with those that the events bring over them. */
    NamesThen with(Introductions introductions) {
        names.replaceAll((asOf, its) -> introductions.over(asOf.validOn(), its));
        return this;
    }

    Sentence sentence(Line line, Position knownAt, Locale locale) {
        return Wording.sentence(line.phrase(), names.getOrDefault(new AsOf(line.day(), knownAt), Map.of()), locale);
    }

    /** Things of one name, of which the same is said, are told of once. */
    Stream<Line> distinct(List<Line> lines, Position knownAt) {
        Set<List<String>> told = new HashSet<>();
        return lines.stream()
                .filter(line -> told.add(Texts.LOCALES.stream()
                        .map(locale -> sentence(line, knownAt, locale).text())
                        .toList()));
    }
}
