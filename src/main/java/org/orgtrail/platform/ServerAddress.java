package org.orgtrail.platform;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this application answers, as somebody on this machine would type it. */
@Component
@ConditionalOnWebApplication
public class ServerAddress {

    private final Environment environment;
    private final ServerProperties server;

    ServerAddress(Environment environment, ServerProperties server) {
        this.environment = environment;
        this.server = server;
    }

    /** Known once the server listens: {@code http://localhost:8080/}. */
    public String url() {
        String scheme = server.getSsl() == null || !server.getSsl().isEnabled() ? "http" : "https";
        String path = server.getServlet().getContextPath();
        return "%s://%s:%s%s/"
                .formatted(
                        scheme,
                        host(server.getAddress()),
                        environment.getRequiredProperty("local.server.port"),
                        path == null ? "" : path);
    }

    private static String host(@Nullable InetAddress address) {
        return address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()
                ? "localhost"
                : address.getHostAddress();
    }
}
