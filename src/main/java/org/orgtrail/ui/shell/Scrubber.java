package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.shared.EffectiveDates;

/**
 * The days on which something changed, as marks along a line, and a slider over them: dragged, it shows any day; by keys and
 * buttons it goes from one day with a change to the next, or by years. The page follows at once, the address when the hand
 * rests: going through time is one step in the browser's history, not a hundred.
 */
final class Scrubber extends Div {

    /** So often a page is shown while the slider is dragged. */
    private static final int LIVE_MILLIS = 150;

    /** So long the hand rests before the address follows. */
    private static final int REST_MILLIS = 400;

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM y");

    private final Travel travel;
    private final Settling settling;
    private final NativeButton previous = new NativeButton("", _ -> step(Timespan::previous));
    private final NativeButton next = new NativeButton("", _ -> step(Timespan::next));
    private final Input slider = new Input();
    private final TimeScale scale = new TimeScale();
    private final Span help = new Span();

    private Timespan span = new Timespan(List.of(), EffectiveDates.FIRST, EffectiveDates.FIRST);
    private LocalDate shown = EffectiveDates.FIRST;
    /** The slider is where the hand has put it. */
    private boolean held;

    private interface Step {
        Optional<LocalDate> from(Timespan span, LocalDate day);
    }

    /** What the days that are gone through are shown by. */
    interface Travel {

        /** Shows the page on that day, before this returns, and leaves the address as it is. */
        void through(LocalDate day);

        /** Gives the browser the address of the page shown, as {@link Settling.Browser#give} does. */
        void settle(boolean begins, Runnable arrived);
    }

    Scrubber(Travel travel) {
        this.travel = travel;
        settling = new Settling(travel::settle);
        addClassName("scrubber");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("scrubber.label"));
        name(previous, "scrubber-previous", "scrubber.previous");
        name(next, "scrubber-next", "scrubber.next");
        NativeLabel caption = new NativeLabel(getTranslation("scrubber.slider"));
        caption.addClassName("heard");
        caption.setFor("scrubber-slider");
        slider.setId("scrubber-slider");
        slider.setType("range");
        slider.getElement().setAttribute("step", "1").setAttribute("aria-describedby", "scrubber-help");
        help.setId("scrubber-help");
        help.addClassName("heard");
        Div line = new Div(caption, scale.marks(), slider, scale.years());
        line.addClassName("scrubber-line");
        add(previous, line, next, help);
        listen();
    }

    private void name(NativeButton button, String look, String key) {
        button.addClassNames("scrubber-step", look);
        button.getElement().setAttribute("aria-label", getTranslation(key)).setAttribute("title", getTranslation(key));
    }

    private void listen() {
        getElement().addEventListener("focusin", _ -> settling.takeHold());
        slider.getElement().addEventListener("pointerdown", _ -> settling.takeHold());
        slider.getElement()
                .addEventListener("input", _ -> dragged())
                .debounce(LIVE_MILLIS, DebouncePhase.LEADING, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING)
                .synchronizeProperty("value");
        for (String touch : List.of("input", "keydown", "click")) {
            getElement().addEventListener(touch, _ -> settling.rest()).debounce(REST_MILLIS);
        }
        key("ArrowRight", Timespan::next);
        key("ArrowUp", Timespan::next);
        key("ArrowLeft", Timespan::previous);
        key("ArrowDown", Timespan::previous);
        key("PageUp", (all, day) -> all.within(day.plusYears(1)));
        key("PageDown", (all, day) -> all.within(day.minusYears(1)));
        key("Home", (all, _) -> all.first());
        key("End", (all, _) -> all.last());
    }

    /** The browser's own step of the slider is a day, of which there are thousands. */
    private void key(String key, Step step) {
        slider.getElement()
                .addEventListener("keydown", _ -> step(step))
                .setFilter("event.key === '" + key + "' && !event.altKey && !event.ctrlKey && !event.metaKey"
                        + " && (event.preventDefault(), true)");
    }

    private void step(Step step) {
        step.from(span, shown).filter(day -> !day.equals(shown)).ifPresent(this::show);
    }

    private void dragged() {
        LocalDate day = span.from().plusDays(Long.parseLong(slider.getValue()));
        if (!day.equals(shown)) {
            held = true;
            show(day);
            held = false;
        }
    }

    private void show(LocalDate day) {
        travel.through(day);
        settling.moved();
    }

    /** The page was gone to by something else than this. */
    void left() {
        settling.left();
    }

    /** The days to choose from, and where on them the page is. */
    void show(List<ChangeDay> days, Visit visit) {
        LocalDate day = visit.when().day();
        Timespan wanted = Timespan.around(days, day, visit.when().today());
        shown = day;
        if (!wanted.equals(span)) {
            span = wanted;
            draw(visit);
            // The browser cuts a value down to the largest that it knows of when it gets it.
            slider.getElement().executeJs("this.value = $0", String.valueOf(span.place(day)));
        }
        if (!held) { // the hand may be further on by now
            slider.setValue(String.valueOf(span.place(day)));
        }
        slider.getElement().setAttribute("aria-valuetext", spoken(day, visit));
        Markup.offer(previous, span.previous(day).isPresent());
        Markup.offer(next, span.next(day).isPresent());
        setVisible(!days.isEmpty());
    }

    private String spoken(LocalDate day, Visit visit) {
        String said = SPOKEN.withLocale(visit.locale()).format(day);
        int changes = span.changes(day);
        return changes == 0 ? said : said + ", " + visit.text("scrubber.changes", changes);
    }

    private void draw(Visit visit) {
        slider.getElement().setAttribute("min", "0").setAttribute("max", String.valueOf(span.length()));
        scale.draw(span, visit);
        help.setText(visit.text("scrubber.help", span.days().size()));
    }
}
