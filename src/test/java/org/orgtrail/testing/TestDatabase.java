package org.orgtrail.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An own, migrated and empty database. One server runs for the whole test run, without fsync; each database is a copy of a
 * template that the migrations have been run on once.
 */
public final class TestDatabase {

    public static final String OWNER_ROLE = "orgtrail_owner";
    public static final String APP_ROLE = "orgtrail_app";
    private static final String TEMPLATE = "orgtrail_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** The server starts when the first database is asked for. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgres-binaries"))
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        // As the embedded default is set up.
                        .setServerConfig("random_page_cost", "1.1")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                execute(server, "create role " + OWNER_ROLE + " login");
                execute(server, "create role " + APP_ROLE + " login");
                execute(server, "create database " + TEMPLATE + " owner " + OWNER_ROLE);
                Flyway.configure()
                        .dataSource(server.getDatabase(OWNER_ROLE, TEMPLATE))
                        .placeholders(Map.of("appRole", APP_ROLE))
                        .load()
                        .migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void execute(EmbeddedPostgres server, String sql) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    public static TestDatabase create() {
        String name = "test_" + COUNT.incrementAndGet();
        Server.execute(
                Server.POSTGRES, "create database %s template %s owner %s".formatted(name, TEMPLATE, OWNER_ROLE));
        return new TestDatabase(name);
    }

    /** Without user and password: every role is trusted here. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + Server.POSTGRES.getPort() + "/" + name;
    }

    /** Connects as the role that the application uses; each connection is a new one, there is no pool. */
    public DataSource appDataSource() {
        return dataSource(APP_ROLE);
    }

    /** Connects as the owner, who may do everything in this database. */
    public DataSource ownerDataSource() {
        return dataSource(OWNER_ROLE);
    }

    /** Connects as the server's superuser, for what no application may do. */
    public DataSource superuserDataSource() {
        return dataSource("postgres");
    }

    private DataSource dataSource(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(role);
        return source;
    }

    @Override
    public String toString() {
        return name;
    }
}
