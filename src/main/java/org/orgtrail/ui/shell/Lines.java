package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a text may be broken into lines, beside between its words. What is read or copied stays one text. */
public final class Lines {

    /** What looks like a date, a time or a telephone number: none is longer than a small screen is wide. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d :()-]{2,18}\\d");

    private Lines() {}

    /** After an at sign, so that a long address is not broken within a word; not within a date, a time or a telephone number. */
    public static Component[] of(String text) {
        return Stream.of(text.split("(?<=@)"))
                .flatMap(piece -> Stream.concat(Stream.of(new Wbr()), numbersWhole(piece)))
                .skip(1)
                .toArray(Component[]::new);
    }

    private static Stream<Component> numbersWhole(String text) {
        String[] pieces = NUMBER.splitWithDelimiters(text, 0);
        return IntStream.range(0, pieces.length)
                .filter(place -> !pieces[place].isEmpty())
                .mapToObj(place -> place % 2 == 0 ? new Text(pieces[place]) : one(pieces[place]));
    }

    /** Nowhere. */
    public static Span one(String text) {
        Span line = new Span(text);
        line.addClassName("unbroken");
        return line;
    }

    /** HTML's own element for a place where a line may end. */
    @Tag("wbr")
    private static final class Wbr extends Component {}
}
