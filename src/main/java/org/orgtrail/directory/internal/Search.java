package org.orgtrail.directory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.orgtrail.directory.internal.SearchIndex.Wanted;
import org.orgtrail.shared.Actor;
import org.orgtrail.shared.AsOf;
import org.orgtrail.shared.Attribute;
import org.orgtrail.shared.ThingKind;
import org.springframework.stereotype.Component;

/**
 * Finds things by what they are, were or will be called, as known at a point. The index says what may fit; whether it was known
 * then, and what holds on the day, is judged on the rectangles.
 */
@Component
class Search {

    /** The kinds that can be found, in the order in which they are given. */
    static final List<ThingKind> KINDS = List.of(ThingKind.UNIT, ThingKind.PERSON, ThingKind.POST, ThingKind.FORUM);

    /** However far somebody reads on. */
    private static final int MOST = 100_000;

    private final SearchIndex index;
    private final Lifelines lifelines;
    private final ThingRows rows;
    private final Publicity publicity;

    Search(SearchIndex index, Lifelines lifelines, ThingRows rows, Publicity publicity) {
        this.index = index;
        this.lifelines = lifelines;
        this.rows = rows;
        this.publicity = publicity;
    }

    /**
     * The best of each kind, by kind.
     *
     * @param existing whether only what exists on the day
     * @param limit how many of each kind
     */
    List<Hit> find(String text, Collection<ThingKind> kinds, AsOf asOf, Actor actor, boolean existing, int limit) {
        Sought sought = Sought.of(text);
        if (sought.nothing()) {
            return List.of();
        }
        List<ThingKind> asked = KINDS.stream().filter(kinds::contains).toList();
        Set<UUID> candidates = new LinkedHashSet<>();
        collect(candidates, asked, spelled(sought), asOf, existing, limit);
        List<Hit> hits = hits(candidates, sought, asOf, existing);
        if (asked.stream().anyMatch(kind -> count(hits, kind) < limit)) {
            collect(candidates, asked, around(sought), asOf, existing, limit);
            hits.clear();
            hits.addAll(hits(candidates, sought, asOf, existing));
            hits.addAll(byNumber(text, asked, asOf, actor, existing, limit));
        }
        if (hits.isEmpty()) {
            Sought meant = sought.meantAs(
                    sought.words().stream().map(index::wordsAlike).toList());
            collect(candidates, asked, alike(meant), asOf, existing, limit);
            hits.addAll(hits(candidates, meant, asOf, existing));
        }
        return asked.stream()
                .flatMap(kind -> hits.stream()
                        .filter(hit -> hit.kind() == kind)
                        .sorted(Hit.BEST_FIRST)
                        .limit(limit))
                .toList();
    }

    private static long count(List<Hit> hits, ThingKind kind) {
        return hits.stream().filter(hit -> hit.kind() == kind).count();
    }

    /** What exists on the day first: of much that is called alike, what has ended must not take its place. */
    private void collect(
            Set<UUID> candidates, List<ThingKind> kinds, Wanted wanted, AsOf asOf, boolean existing, int limit) {
        int enough = enough(limit);
        candidates.addAll(index.things(kinds, wanted, asOf, true, enough));
        if (!existing) {
            candidates.addAll(index.things(kinds, wanted, asOf, false, enough));
        }
    }

    /** What is found in the index is not all that fits. */
    private static int enough(int limit) {
        return 4 * Math.min(limit, MOST);
    }

    private static Wanted spelled(Sought sought) {
        return new Wanted(List.of(sought.words().get(sought.anchor())), others(sought, false));
    }

    /** @param within whether the words may also stand within others */
    private static List<List<String>> others(Sought sought, boolean within) {
        List<List<String>> patterns = new ArrayList<>();
        for (int i = 0; i < sought.words().size(); i++) {
            if (i != sought.anchor()) {
                String word = sought.words().get(i);
                patterns.add(List.of((within && Sought.saysSomethingWithin(word) ? "%" : "% ") + word + "%"));
            }
        }
        return patterns;
    }

    private Wanted around(Sought sought) {
        String anchor = sought.words().get(sought.anchor());
        List<String> beginnings = Stream.concat(Stream.of(anchor), index.wordsAround(anchor).stream())
                .toList();
        return new Wanted(beginnings, others(sought, true));
    }

    private static Wanted alike(Sought meant) {
        List<List<String>> patterns = new ArrayList<>();
        for (int i = 0; i < meant.alike().size(); i++) {
            if (i != meant.anchor()) {
                patterns.add(meant.alike().get(i).stream()
                        .map(word -> "%" + word + "%")
                        .toList());
            }
        }
        return new Wanted(meant.alike().get(meant.anchor()), patterns);
    }

    private List<Hit> hits(Collection<UUID> candidates, Sought sought, AsOf asOf, boolean existing) {
        List<Hit> hits = new ArrayList<>();
        for (Lifeline life : lifelines.of(candidates, asOf)) {
            life.fitting(sought, asOf.validOn())
                    .filter(hit -> !existing || hit.exists())
                    .ifPresent(hits::add);
        }
        return hits;
    }

    /** Whose number it is, on the day; for each actor by the numbers that they may see. */
    private List<Hit> byNumber(
            String text, List<ThingKind> kinds, AsOf asOf, Actor actor, boolean existing, int limit) {
        String digits = SearchTerms.digits(text);
        if (digits.isEmpty()) {
            return List.of();
        }
        List<UUID> numbers = index.things(
                List.of(ThingKind.CONTACT), new Wanted(List.of(digits), List.of()), asOf, true, enough(limit));
        Map<UUID, ThingRow> byOwner = new HashMap<>();
        publicity.visible(rows.things(numbers, asOf.validOn(), Directory.known(asOf)), asOf.validOn(), actor).stream()
                .filter(contact -> kinds.contains(contact.need(Attribute.OWNER).kind()))
                .forEach(contact -> byOwner.putIfAbsent(contact.owner(), contact));
        List<Hit> hits = new ArrayList<>();
        for (Lifeline life : lifelines.of(byOwner.keySet(), asOf)) {
            Optional.ofNullable(byOwner.get(life.thing().value()))
                    .map(number -> life.withNumber(number, asOf.validOn()))
                    .filter(hit -> !existing || hit.exists())
                    .ifPresent(hits::add);
        }
        return hits;
    }
}
