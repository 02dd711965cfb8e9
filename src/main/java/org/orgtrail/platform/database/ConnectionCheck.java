package org.orgtrail.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Connects once as the owner and once as the application to a database that has been configured, before anything needs it: what
 * is wrong is said where it is known which of the two is meant.
 */
final class ConnectionCheck {

    private static final String REFUSED_PASSWORD = "28P01";
    private static final String REFUSED_ROLE = "28000";
    private static final String NO_ANSWER = "08001";
    private static final String NO_DATABASE = "3D000";
    private static final String AS_DESCRIBED = ", as docs/operations.md says.";

    private final Environment environment;

    ConnectionCheck(Environment environment) {
        this.environment = environment;
    }

    /**
     * @param source what the migrations connect by
     * @throws StartProblem where the owner can't connect
     */
    void owner(DataSource source, FlywayConnectionDetails owner, JdbcConnectionDetails application) {
        String url = owner.getJdbcUrl() == null ? application.getJdbcUrl() : owner.getJdbcUrl();
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw problem("owner", "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD", url, owner.getUsername(), e);
        }
    }

    /** @throws StartProblem where the application can't connect */
    void application(JdbcConnectionDetails application) {
        Properties properties = new Properties();
        properties.putAll(Binder.get(environment)
                .bind("spring.datasource.hikari.data-source-properties", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of()));
        put(properties, "user", application.getUsername());
        put(properties, "password", application.getPassword());
        try {
            DriverManager.getConnection(application.getJdbcUrl(), properties).close();
        } catch (SQLException e) {
            throw problem(
                    "application",
                    "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD",
                    application.getJdbcUrl(),
                    application.getUsername(),
                    e);
        }
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static StartProblem problem(
            String whose, String credentials, String url, @Nullable String role, SQLException why) {
        Properties parts = Driver.parseURL(url, null);
        String server = parts == null ? "the server" : parts.get("PGHOST") + ":" + parts.get("PGPORT");
        String connection = "the connection of the %s, as the role %s".formatted(whose, role);
        String state = String.valueOf(why.getSQLState());
        return switch (state) {
            case NO_ANSWER ->
                new StartProblem(
                        "No database server answers at %s (%s).".formatted(server, connection),
                        "Start it, or set SPRING_DATASOURCE_URL to where it is" + AS_DESCRIBED,
                        why);
            case REFUSED_PASSWORD ->
                new StartProblem(
                        "The database server at %s refuses the password (%s).".formatted(server, connection),
                        "Set " + credentials + " to those of the " + whose + "'s role" + AS_DESCRIBED,
                        why);
            case REFUSED_ROLE ->
                new StartProblem(
                        "The database server at %s refuses %s: %s".formatted(server, connection, why.getMessage()),
                        "Create the role, or let it in, or set " + credentials + " to another" + AS_DESCRIBED,
                        why);
            case NO_DATABASE ->
                new StartProblem(
                        "The database server at %s refuses %s: %s".formatted(server, connection, why.getMessage()),
                        "Create the database, or set SPRING_DATASOURCE_URL to another" + AS_DESCRIBED,
                        why);
            default ->
                new StartProblem(
                        "The database server at %s refuses %s: %s".formatted(server, connection, why.getMessage()),
                        "Look at SPRING_DATASOURCE_URL and " + credentials + AS_DESCRIBED,
                        why);
        };
    }
}
