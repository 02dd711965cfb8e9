package org.orgtrail.ui.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The day that a change is asked with. What a form offers to choose from is there on that day. */
final class AskedDay {

    private final List<Runnable> listeners = new ArrayList<>();
    private LocalDate day;

    /** @param first the day until another one is asked for */
    AskedDay(LocalDate first) {
        day = first;
    }

    LocalDate get() {
        return day;
    }

    /** Follows the field for the day. */
    void in(HeaderInputs header) {
        day = header.day();
        header.onDay(another -> {
            day = another;
            listeners.forEach(Runnable::run);
        });
    }

    /** Does something when it is another. */
    void whenAnother(Runnable then) {
        listeners.add(then);
    }
}
