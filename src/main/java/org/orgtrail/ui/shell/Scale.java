package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What is drawn above and below the slider through time: a mark for each day with changes, and the years. */
final class Scale {

    private static final int MOST_MARKS = 150;

    private final Div marks = new Div();
    private final Div years = new Div();

    Scale() {
        marks.addClassName("scrubber-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        years.addClassName("scrubber-years");
        years.getElement().setAttribute("aria-hidden", "true");
    }

    Div marks() {
        return marks;
    }

    Div years() {
        return years;
    }

    void draw(Timespan span, Visit visit) {
        marks.removeAll();
        for (Timespan.Mark mark : span.marks(MOST_MARKS)) {
            Span shape = at(mark.day(), span);
            shape.getStyle().set("--weight", String.valueOf(mark.weight()));
            shape.setClassName("future", mark.day().isAfter(visit.when().today()));
            marks.add(shape);
        }
        years.removeAll();
        LocalDate now = visit.when().today();
        for (LocalDate year : span.years(now)) {
            years.add(written(String.valueOf(year.getYear()), year, span));
        }
        Span today = written(visit.text("asof.tense.today"), now, span);
        today.addClassName("today");
        years.add(today);
    }

    private static Span written(String text, LocalDate day, Timespan span) {
        Span label = at(day, span);
        label.setText(text);
        return label;
    }

    private static Span at(LocalDate day, Timespan span) {
        Span shape = new Span();
        shape.getStyle().set("--at", String.valueOf((double) span.place(day) / span.length()));
        return shape;
    }
}
