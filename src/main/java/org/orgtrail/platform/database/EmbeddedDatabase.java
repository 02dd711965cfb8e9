package org.orgtrail.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL server that lives and dies with the application and keeps its data in a folder. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "orgtrail";
    private static final Role OWNER = new Role("orgtrail_owner", "owner");
    private static final Role APPLICATION = new Role("orgtrail_app", "app");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(Path data, int port) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.toAbsolutePath().resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return new EmbeddedDatabase(server);
                }
            }
            for (Role role : List.of(OWNER, APPLICATION)) {
                statement.execute("create role %s login password '%s'".formatted(role.name(), role.password()));
            }
            statement.execute("create database %s owner %s".formatted(DATABASE, OWNER.name()));
        } catch (SQLException e) {
            throw new IOException("The database could not be set up", e);
        }
        return new EmbeddedDatabase(server);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    Role owner() {
        return OWNER;
    }

    Role application() {
        return APPLICATION;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
