package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orgtrail.directory.UnitRef;
import org.orgtrail.history.ChangeEntry;
import org.orgtrail.shared.Link;
import org.orgtrail.shared.LocalText;

/** Small pieces of markup that many screens use. */
public final class Markup {

    /** Stands in a text of ours for its first parameter, the next character for the second, and so on. */
    private static final char FIRST_MARK = '\uE000';

    private static final Pattern BESIDE_MARKS = Pattern.compile("(?<=[\uE000-\uE00F])|(?=[\uE000-\uE00F])");

    private Markup() {}

    /** A link to a page of ours; addresses come from {@link Visit#address}. */
    public static Anchor inside(String text, String address) {
        return new Anchor(address, Lines.of(text));
    }

    /** The same by what the organisation calls it. */
    public static Anchor inside(LocalText text, String address, Visit visit) {
        return new Anchor(address, said(text, visit));
    }

    /** A link to the unit's page, and its code: several may be called the same. */
    public static Span unit(UnitRef unit, Visit visit) {
        return new Span(
                inside(unit.names(), visit.address(Visit.page(unit.code())), visit),
                new Text(" (" + unit.code() + ")"));
    }

    /** A link to a page elsewhere. */
    public static Anchor outside(Link link, Visit visit) {
        Anchor anchor = new Anchor(link.address(), said(link.label(), visit));
        anchor.addClassName("outside");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.setRouterIgnore(true);
        return anchor;
    }

    /** A text as paragraphs, one for each of its lines that holds something. */
    public static List<Component> paragraphs(String text) {
        return paragraphs(text, Optional.empty());
    }

    /** The same of a text of the organisation. */
    public static List<Component> paragraphs(LocalText text, Visit visit) {
        return paragraphs(visit.say(text), text.foreignIn(visit.locale()));
    }

    private static List<Component> paragraphs(String text, Optional<Locale> language) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .<Component>map(line -> new Paragraph(said(line, language)))
                .toList();
    }

    /**
     * A text of the organisation, marked with its language where that is not the page's: a screen reader changes its voice for it
     * (WCAG 3.1.2).
     */
    public static Component said(LocalText text, Visit visit) {
        return said(visit.say(text), text.foreignIn(visit.locale()));
    }

    /** The same of a text in another language than the page's, where one is given. */
    static Component said(String text, Optional<Locale> language) {
        return language.isEmpty() ? new Text(text) : in(language, new Span(text));
    }

    /** The text of a key, with its parameters that are texts of the organisation, or lists of them, as {@link #said} has them. */
    public static Component[] text(String key, Visit visit, Object... parameters) {
        Object[] marks = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            marks[i] = isWritten(parameters[i]) ? String.valueOf((char) (FIRST_MARK + i)) : parameters[i];
        }
        return Stream.of(BESIDE_MARKS.split(visit.text(key, marks)))
                .flatMap(piece -> {
                    int place = piece.isEmpty() ? -1 : piece.charAt(0) - FIRST_MARK;
                    return place >= 0 && place < parameters.length && isWritten(parameters[place])
                            ? said(parameters[place], visit)
                            : Stream.of(new Text(piece));
                })
                .toArray(Component[]::new);
    }

    private static boolean isWritten(Object parameter) {
        return parameter instanceof LocalText || parameter instanceof List<?>;
    }

    private static Stream<Component> said(Object parameter, Visit visit) {
        return parameter instanceof List<?> all
                ? all.stream()
                        .flatMap(each -> Stream.concat(Stream.of(new Text(", ")), said(each, visit)))
                        .skip(1)
                : Stream.of(said((LocalText) parameter, visit));
    }

    /** The component, marked with the language of all that it says, where one is given: of its tooltip and its label too. */
    static <C extends Component> C in(Optional<Locale> language, C component) {
        language.ifPresent(it -> component.getElement().setAttribute("lang", it.getLanguage()));
        return component;
    }

    /** What a page is for, under its heading. */
    public static Paragraph help(String text) {
        Paragraph help = new Paragraph(Lines.of(text));
        help.addClassNames("help", "quiet");
        return help;
    }

    /** What kind of thing a page is about, above its heading. */
    public static Paragraph eyebrow(String kind) {
        Paragraph eyebrow = new Paragraph(kind);
        eyebrow.addClassName("eyebrow");
        return eyebrow;
    }

    /** Says at once that what was asked for cannot be shown. */
    public static Paragraph complaint(String text) {
        Paragraph complaint = new Paragraph(text);
        complaint.getElement().setAttribute("role", "alert");
        complaint.addClassName("as-of-complaint");
        return complaint;
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
        return heard(new Text(text));
    }

    /** The same in pieces. */
    public static Span heard(Component... text) {
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

    /** HTML's own element for a point in time. */
    @Tag("time")
    private static final class Time extends Component {
        Time(String machineReadable, String text) {
            getElement().setAttribute("datetime", machineReadable);
            getElement().setText(text);
        }
    }
}
