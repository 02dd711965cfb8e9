package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.shared.Link;

/** Small pieces of markup that many screens use. */
public final class Markup {

    private Markup() {}

    /** A link to a page of ours; addresses come from {@link Visit#address}. */
    public static Anchor inside(String text, String address) {
        return new Anchor(address, text);
    }

    /** A link to a page elsewhere. */
    public static Anchor outside(Link link, Locale locale) {
        Anchor anchor = new Anchor(link.address(), link.label().in(locale), AnchorTarget.DEFAULT);
        anchor.addClassName("outside");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.setRouterIgnore(true);
        return anchor;
    }

    /** A text as paragraphs, one for each of its lines that holds something. */
    public static List<Component> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Component>map(Paragraph::new)
                .toList();
    }

    /** A text whose lines may end after an at sign, so that a long address is not broken within a word. */
    public static Component[] breakable(String text) {
        return Stream.of(text.split("(?<=@)"))
                .flatMap(piece -> Stream.of(new Wbr(), new Text(piece)))
                .skip(1)
                .toArray(Component[]::new);
    }

    /** What a page is for, under its heading. */
    public static Paragraph help(String text) {
        Paragraph help = new Paragraph(text);
        help.addClassNames("help", "quiet");
        return help;
    }

    /** A small label: {@code past}, {@code future}, or no look of its own. */
    public static Span tag(String text, String... looks) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        tag.addClassNames(looks);
        return tag;
    }

    public static Component date(LocalDate day) {
        return new Time(day.toString(), day.toString());
    }

    /** The day from which the entry holds, or that it holds on every day. */
    public static Component from(ChangeEntry entry, Visit visit) {
        return entry.timing() instanceof ChangeEntry.Timing.Always
                ? new Span(visit.text("history.always"))
                : date(entry.effectiveFrom());
    }

    /** A text that only screen readers meet. */
    public static Span heard(String text) {
        Span span = new Span(text);
        span.addClassName("heard");
        return span;
    }

    /** A shape that says nothing to those who do not see it. */
    public static Span decoration(String text, String look) {
        Span span = new Span(text);
        span.addClassName(look);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    /** Says whether the button leads anywhere. Disabled, it would lose the focus, and the keyboard its place. */
    public static void offer(NativeButton button, boolean leadsSomewhere) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(!leadsSomewhere));
    }

    /** The first letters of the first and last of somebody's names. */
    public static String initials(String name) {
        List<String> names = name.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
        return List.of(names.getFirst(), names.getLast()).stream()
                .distinct()
                .map(each -> each.substring(0, each.offsetByCodePoints(0, Math.min(1, each.length()))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** HTML's own element for a place where a line may end. */
    @Tag("wbr")
    private static final class Wbr extends Component {}

    /** HTML's own element for a point in time. */
    @Tag("time")
    private static final class Time extends Component {
        Time(String machineReadable, String text) {
            getElement().setAttribute("datetime", machineReadable);
            getElement().setText(text);
        }
    }
}
