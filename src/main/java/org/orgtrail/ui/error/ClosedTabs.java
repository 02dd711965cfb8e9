package org.orgtrail.ui.error;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Keeps out of the log that a page could not be told of something since its tab was closed: nothing is wrong then. */
@Component
final class ClosedTabs extends TurboFilter {

    private static final String PUSH = PushAtmosphereHandler.class.getName();
    /** They refuse to be used once they are closed, by exceptions that others are of, too, and in words of the machine's language. */
    private static final Set<String> CLOSED_ONES =
            Set.of("org.apache.tomcat.websocket.WsSession", "org.apache.tomcat.websocket.WsRemoteEndpointImplBase");

    @Autowired
    ClosedTabs() {
        this(LoggerFactory.getILoggerFactory());
    }

    ClosedTabs(ILoggerFactory loggers) {
        if (loggers instanceof LoggerContext context) {
            context.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        return failure != null && logger.getName().equals(PUSH) && isClosing(failure)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private static boolean isClosing(Throwable failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return true;
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return (root instanceof IllegalStateException || root instanceof IOException)
                && Stream.of(root.getStackTrace())
                        .findFirst()
                        .filter(place -> CLOSED_ONES.contains(place.getClassName()))
                        .isPresent();
    }
}
