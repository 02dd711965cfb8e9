package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orgtrail.directory.Finding;
import org.orgtrail.directory.Finding.Called;
import org.orgtrail.directory.Finding.Fit;
import org.orgtrail.directory.Finding.Place;
import org.orgtrail.shared.Folded;
import org.orgtrail.shared.LocalText;
import org.orgtrail.shared.ThingKind;
import org.orgtrail.shared.UnitCode;

/** How a finding is told: its name with what was searched for marked, what else it was found by, where it belongs, when it is. */
public final class Found {

    private Found() {}

    /** The name, with the words that were searched for marked. */
    public static Span name(Finding finding, String sought, Visit visit) {
        Span name = marked(finding.thing().kind().called(finding.name()), sought, visit);
        name.addClassName("found-name");
        return name;
    }

    /** All else there is to say, in pieces. */
    public static List<Component> more(Finding finding, String sought, Visit visit) {
        List<Component> more = new ArrayList<>();
        finding.found().ifPresent(other -> {
            Span called = new Span();
            called.addClassName("found-called");
            called.add(new Text(visit.text(key(finding, other, visit)) + " "));
            called.add(marked(other(finding, other), sought, visit));
            when(other, finding, visit).ifPresent(text -> called.add(new Text(" " + text)));
            more.add(called);
        });
        finding.code().ifPresent(code -> {
            Span shown = new Span();
            marked(code.value(), sought).forEach(shown::add);
            more.add(shown);
        });
        finding.places().stream()
                .limit(2)
                .map(place -> place(place, finding.code().isEmpty(), visit))
                .forEach(more::add);
        life(finding, visit).ifPresent(more::add);
        return more;
    }

    /** @param withCode where nothing else tells the thing from its namesakes */
    private static Span place(Place place, boolean withCode, Visit visit) {
        Span text = new Span();
        place.post().ifPresent(post -> text.add(Markup.said(post, visit), new Text(", ")));
        text.add(Markup.said(place.unit(), visit));
        place.code().filter(_ -> withCode).ifPresent(code -> text.add(new Text(" (" + code + ")")));
        return text;
    }

    /** What else it was found by: a name, a number, or of a unit that had another code then, that code. */
    private static LocalText other(Finding finding, Called other) {
        boolean code = finding.thing().kind() == ThingKind.UNIT
                && other.name().en() == null
                && UnitCode.isOne(other.name().sv());
        return finding.fit() != Fit.NUMBER && !code
                ? finding.thing().kind().called(other.name())
                : LocalText.same(other.name().sv());
    }

    private static String key(Finding finding, Called other, Visit visit) {
        if (finding.fit() == Fit.NUMBER) {
            return "search.number";
        }
        return other.period().to().isAfter(visit.when().day()) ? "search.will-be-called" : "search.was-called";
    }

    private static Optional<String> when(Called other, Finding finding, Visit visit) {
        if (finding.fit() == Fit.NUMBER) {
            return Optional.empty();
        }
        return other.period().to().isAfter(visit.when().day())
                ? Optional.of(visit.text("search.from", other.period().from()))
                : other.period().lastDay().map(last -> visit.text("search.until", last));
    }

    private static Optional<Span> life(Finding finding, Visit visit) {
        if (finding.existsOn(visit.when().day())) {
            return Optional.empty();
        }
        boolean coming = visit.when().day().isBefore(finding.lifetime().from());
        return Optional.of(
                coming
                        ? Markup.tag(
                                visit.text("search.begins", finding.lifetime().from()), "future")
                        : Markup.tag(
                                visit.text(
                                        "search.ended", finding.lifetime().to().minusDays(1)),
                                "past"));
    }

    /** How many there are of which kinds, in words. */
    public static String count(List<Finding> findings, Visit visit) {
        return findings.isEmpty()
                ? visit.text("search.none.short")
                : visit.text("search.count", findings.size()) + ": "
                        + findings.stream()
                                .collect(Collectors.groupingBy(
                                        it -> it.thing().kind(), java.util.TreeMap::new, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(kind -> visit.text(
                                        "search.count." + kind.getKey(),
                                        kind.getValue().intValue()))
                                .collect(Collectors.joining(", "));
    }

    private static Span marked(LocalText text, String sought, Visit visit) {
        Span all = Markup.in(text.foreignIn(visit.locale()), new Span());
        marked(visit.say(text), sought).forEach(all::add);
        return all;
    }

    /** The text in pieces, those that were searched for marked. */
    private static List<Component> marked(String text, String sought) {
        BitSet hit = hits(text, sought);
        List<Component> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean marked = hit.get(at);
            int end = marked ? hit.nextClearBit(at) : hit.nextSetBit(at);
            end = end < 0 ? text.length() : Math.min(end, text.length());
            String piece = text.substring(at, end);
            pieces.add(marked ? new Mark(piece) : new Text(piece));
            at = end;
        }
        return pieces;
    }

    /** Where the words searched for stand: at the beginning of a word, or else within one. */
    private static BitSet hits(String text, String sought) {
        Folded folded = Folded.of(text);
        BitSet hits = new BitSet(text.length());
        for (String word : Folded.of(sought).words()) {
            String spaced = " " + folded.text();
            int begin = spaced.indexOf(" " + word);
            int at = begin >= 0 ? begin : word.length() > 2 ? folded.text().indexOf(word) : -1;
            if (at >= 0) {
                hits.set(folded.from(at), folded.to(at + word.length() - 1));
            }
        }
        return hits;
    }

    /** HTML's own element for what somebody looks for in a text. */
    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String text) {
            add(text);
        }
    }
}
