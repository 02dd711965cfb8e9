package org.orgtrail.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bar that says which day the page shows, and lets it be changed. The day itself lives in the address. */
final class AsOfBar extends Section {

    /** Browsers tell of each digit of a year as it is typed: wait until the typing is done. */
    private static final int TYPING_MILLIS = 600;

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM y");

    private final DateInput date = new DateInput(getTranslation("asof.label"), false);
    private final Span tense = Markup.tag("");
    private final Span inWords = new Span();
    private final NativeButton today = new NativeButton(getTranslation("asof.today"), _ -> go(null));
    private final Paragraph complaint = new Paragraph();
    private final Paragraph announcement = new Paragraph();

    private Location location = new Location("");
    private @Nullable LocalDate shown;

    AsOfBar() {
        addClassName("as-of");
        getElement().setAttribute("aria-label", getTranslation("asof.bar"));
        today.addClassName("pill");
        inWords.addClassName("in-words");
        complaint.addClassName("as-of-complaint");
        complaint.getElement().setAttribute("role", "alert");
        announcement.addClassName("heard");
        announcement.getElement().setAttribute("role", "status");
        date.input()
                .getElement()
                .addEventListener("change", _ -> chosen())
                .debounce(TYPING_MILLIS)
                .synchronizeProperty("value");
        add(date, tense, inWords, today, complaint, announcement);
    }

    void show(Visit visit, Location at) {
        location = at;
        AsOfDay when = visit.when();
        date.set(when.day());
        date.setInvalid(false);
        String look = when.tense().name().toLowerCase(Locale.ROOT);
        tense.setText(visit.text("asof.tense." + look));
        tense.setClassName("tag " + look);
        inWords.setText(IN_WORDS.withLocale(visit.locale()).format(when.day()));
        today.setVisible(when.tense() != AsOfDay.Tense.TODAY);
        complain(when.refused().map(text -> visit.text("asof.refused", text)));
        if (shown != null && !shown.equals(when.day())) {
            announcement.setText(visit.text("asof.changed." + look, when.day()));
        }
        shown = when.day();
    }

    private void chosen() {
        Optional<LocalDate> day = date.get();
        if (day.isPresent()) {
            go(day.get());
        } else if (!date.blank()) {
            date.setInvalid(true);
            complain(
                    Optional.of(getTranslation("asof.out-of-range", date.input().getValue())));
        }
    }

    private void complain(Optional<String> text) {
        complaint.setText(text.orElse(""));
    }

    private void go(@Nullable LocalDate day) {
        QueryParameters parameters = location.getQueryParameters();
        UI.getCurrent()
                .navigate(
                        location.getPath(),
                        day == null
                                ? parameters.excluding(AsOfDay.PARAMETER)
                                : parameters.merging(AsOfDay.PARAMETER, day.toString()));
    }
}
