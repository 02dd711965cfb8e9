package org.orgtrail.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedTabsTest {

    private static final IllegalStateException CLOSED = thrownBy("org.apache.tomcat.websocket.WsSession");

    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
    }

    @Test
    void a_tab_that_was_closed_is_not_logged_and_anything_else_is() {
        Logger push = loggers.getLogger(PushAtmosphereHandler.class);
        push.error("Exception in push connection", CLOSED);
        assertThat(log.list).hasSize(1);
        log.list.clear();

        assertThat(new ClosedTabs(loggers)).isNotNull();

        push.error("Exception in push connection", CLOSED);
        push.error("Exception in push connection", new RuntimeException(CLOSED));
        push.error("Exception in push connection", thrownBy("org.apache.tomcat.websocket.WsRemoteEndpointImplBase"));
        assertThat(log.list).isEmpty();
        push.error(
                "Exception in push connection",
                thrownBy("org.apache.tomcat.websocket.WsRemoteEndpointImplBase$StateMachine"));
        push.error("something");
        loggers.getLogger("elsewhere").error("something", CLOSED);
        assertThat(log.list).hasSize(3);
    }

    private static IllegalStateException thrownBy(String type) {
        IllegalStateException failure = new IllegalStateException("closed");
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "checkState", null, 1)});
        return failure;
    }
}
