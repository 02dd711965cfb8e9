package org.orgtrail.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What is drawn along the {@link Scrubber}'s line, for the eye alone: marks where something changed, and the years. */
final class TimeScale {

    private static final int MOST_MARKS = 150;
    /** As a part of the line: on a phone there is no room for two texts so near each other. */
    private static final double NEAR = 0.2;

    private final Div marks = unheard("scrubber-marks");
    private final Div years = unheard("scrubber-years");

    private static Div unheard(String look) {
        Div drawing = new Div();
        drawing.addClassName(look);
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }

    Div marks() {
        return marks;
    }

    Div years() {
        return years;
    }

    void draw(Timespan span, Visit visit) {
        LocalDate now = visit.when().today();
        marks.removeAll();
        for (Timespan.Mark mark : span.marks(MOST_MARKS)) {
            Span shape = at(mark.day(), span);
            shape.getStyle().set("--weight", String.valueOf(mark.weight()));
            shape.setClassName("future", mark.day().isAfter(now));
            marks.add(shape);
        }
        years.removeAll();
        for (LocalDate year : span.years(now)) {
            Span shape = written(String.valueOf(year.getYear()), at(year, span));
            shape.setClassName("near-today", Math.abs(span.place(year) - span.place(now)) < NEAR * span.length());
            years.add(shape);
        }
        Span today = written(visit.text("asof.tense.today"), at(now, span));
        today.addClassName("today");
        years.add(today);
    }

    private static Span written(String text, Span place) {
        place.setText(text);
        return place;
    }

    private static Span at(LocalDate day, Timespan span) {
        Span shape = new Span();
        shape.getStyle().set("--at", String.valueOf((double) span.place(day) / span.length()));
        return shape;
    }
}
