package org.orgtrail.platform;

import java.io.PrintStream;
import java.util.Locale;
import org.orgtrail.shared.StartupNotice;
import org.orgtrail.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the start with the address and how to sign in, on the console: a log is kept, and read by others. */
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

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        console.println();
        console.println(Texts.of(Locale.getDefault(), "start.running", address.url()));
        notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(console::println);
        console.flush();
    }
}
