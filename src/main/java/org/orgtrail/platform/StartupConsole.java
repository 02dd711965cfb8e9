package org.orgtrail.platform;

import java.io.PrintStream;
import java.util.Locale;
import org.orgtrail.shared.Preparation;
import org.orgtrail.shared.StartupNotice;
import org.orgtrail.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the console how the start goes on, and ends it with the address and how to sign in: a log is kept, and read by others. */
@Component
@ConditionalOnWebApplication
class StartupConsole {

    private final ServerAddress address;
    private final ObjectProvider<StartupNotice> notices;
    private final PrintStream console = System.out;

    StartupConsole(ServerAddress address, ObjectProvider<StartupNotice> notices) {
        this.address = address;
        this.notices = notices;
    }

    /** A line for each tenth of it. */
    @EventListener
    void print(Preparation.Progress progress) {
        int tenth = Math.ceilDiv(progress.all(), 10);
        if (progress.changes() % tenth == 0 || progress.changes() == progress.all()) {
            console.println(Texts.of(Locale.getDefault(), "sample.loading", progress.changes(), progress.all()));
            console.flush();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        console.println();
        console.println(Texts.of(Locale.getDefault(), "start.running", address.url()));
        notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(console::println);
        console.flush();
    }
}
