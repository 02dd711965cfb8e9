package org.orgtrail.ui.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orgtrail.directory.ChangeDay;
import org.orgtrail.directory.DirectoryQueries;
import org.orgtrail.shared.UnitId;

/**
 * The bar that says which day the page shows and how much counts as known, and lets both be changed. The days themselves live
 * in the address.
 */
final class AsOfBar extends Section {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM y");

    private final DirectoryQueries directory;
    private final DateInput date = new DateInput(getTranslation("asof.label"), false);
    private final Span tense = Markup.tag("");
    private final Span inWords = new Span();
    private final NativeButton today = new NativeButton(getTranslation("asof.today"), _ -> go(AsOfDay.PARAMETER, null));
    private final DateInput known = new DateInput(getTranslation("asof.known"), false);
    private final Span knownSummary = new Span();
    private final NativeDetails recorded = new NativeDetails();
    private final Span knownTag = Markup.tag("", "past");
    private final NativeButton now =
            new NativeButton(getTranslation("asof.known.now"), _ -> go(KnownDay.PARAMETER, null));
    private final Paragraph knownThen = new Paragraph();
    private final Paragraph complaint = new Paragraph();
    private final Paragraph announcement = new Paragraph();

    private final Scrubber scrubber = new Scrubber(new ThroughTime());

    private Location location = new Location("");
    private List<ChangeDay> days = List.of();
    private boolean scrubbed;
    private @Nullable LocalDate current;
    private @Nullable LocalDate shown;
    private KnownDay shownKnown = KnownDay.NOW;

    AsOfBar(DirectoryQueries directory) {
        this.directory = directory;
        addClassName("as-of");
        getElement().setAttribute("aria-label", getTranslation("asof.bar"));
        today.addClassName("pill");
        now.addClassName("pill");
        inWords.addClassName("in-words");
        knownThen.addClassName("known-then");
        complaint.addClassName("as-of-complaint");
        complaint.getElement().setAttribute("role", "alert");
        announcement.addClassName("heard");
        announcement.getElement().setAttribute("role", "status");
        date.whenChosen(() -> chosen(date, AsOfDay.PARAMETER));
        known.whenChosen(() -> chosen(known, KnownDay.PARAMETER));
        Div valid = new Div(date, tense, inWords);
        valid.addClassName("axis");
        Div then = new Div(known, knownTag, now);
        then.addClassName("axis");
        recorded.addClassName("recorded");
        recorded.setSummary(new Text(getTranslation("asof.known") + " "), knownSummary);
        recorded.setContent(then);
        add(valid, scrubber, today, recorded, knownThen, complaint, announcement);
    }

    /** @param part the part of the organisation that the page is about; empty for all of it */
    void show(Visit visit, Location at, Optional<UnitId> part) {
        location = at;
        AsOfDay when = visit.when();
        current = when.today();
        date.set(when.day());
        date.setInvalid(false);
        String look = when.tense().name().toLowerCase(Locale.ROOT);
        tense.setText(visit.text("asof.tense." + look));
        tense.setClassName("tag " + look);
        inWords.setText(IN_WORDS.withLocale(visit.locale()).format(when.day()));
        Markup.offer(today, when.tense() != AsOfDay.Tense.TODAY);
        if (!scrubbed) { // the marks stay where they are under the hand that moves along them
            days = directory.changeDays(part, visit.knownAt(), visit.actor());
            scrubber.left();
        }
        scrubber.show(days, visit);
        showKnown(visit);
        complain(Stream.of(
                        when.refused().map(text -> visit.text("asof.refused", text)),
                        visit.known().refused().map(text -> visit.text("asof.known.refused", text)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        if (shown != null && !(shown.equals(when.day()) && shownKnown.equals(visit.known()))) {
            announcement.setText(visit.text("asof.changed." + look, when.day()) + " " + knownThen.getText());
        }
        shown = when.day();
        shownKnown = visit.known();
    }

    private void showKnown(Visit visit) {
        known.set(visit.known().day().orElse(null));
        known.setInvalid(false);
        known.input().getElement().setAttribute("max", visit.when().today().toString());
        knownSummary.setText(visit.known().day().map(LocalDate::toString).orElse(visit.text("asof.known.current")));
        if (!visit.known().equals(shownKnown)) {
            recorded.setOpen(!visit.known().now()); // otherwise it stays as the reader has left it
        }
        knownTag.setText(visit.text("asof.known.then"));
        knownTag.setVisible(!visit.known().now());
        now.setVisible(!visit.known().now());
        knownThen.setText(visit.known()
                .day()
                .map(day -> visit.text("asof.known.text", day))
                .orElse(""));
    }

    private void chosen(DateInput input, String parameter) {
        Optional<LocalDate> day = input.get();
        if (day.isPresent()) {
            go(parameter, day.get());
        } else if (!input.input().getValue().isBlank()) { // half a date is one that is still being written
            input.setInvalid(true);
            complain(getTranslation("asof.out-of-range", input.input().getValue()));
        }
    }

    private void complain(String text) {
        complaint.setText(text);
    }

    private void go(String parameter, @Nullable LocalDate day) {
        UI.getCurrent().navigate(location.getPath(), with(parameter, day));
    }

    /**
     * Shows days without the browser's router: its navigations that overlap, as those of a slider do, end at any of the
     * addresses.
     */
    private final class ThroughTime implements Scrubber.Travel {

        @Override
        public void through(LocalDate day) {
            UI ui = UI.getCurrent();
            scrubbed = true;
            try {
                ui.getInternals().getRouter().navigate(ui, on(day), NavigationTrigger.PROGRAMMATIC);
            } finally {
                scrubbed = false;
            }
        }

        @Override
        public void settle(boolean begins, Runnable settled) {
            History history = UI.getCurrent().getPage().getHistory();
            if (begins) {
                history.pushState(null, location, false);
            } else {
                history.replaceState(null, location, false);
            }
            getElement()
                    .executeJs("return new Promise(done =>"
                            + " window.addEventListener('vaadin-navigated', () => done(), {once: true}))")
                    .then(_ -> settled.run());
        }

        private Location on(LocalDate day) {
            return new Location(location.getPath(), with(AsOfDay.PARAMETER, day));
        }
    }

    /** Today has no parameter: tomorrow, the same address is to show tomorrow. */
    private QueryParameters with(String parameter, @Nullable LocalDate day) {
        QueryParameters parameters = location.getQueryParameters();
        return day == null || day.equals(current)
                ? parameters.excluding(parameter)
                : parameters.merging(parameter, day.toString());
    }
}
