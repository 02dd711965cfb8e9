package org.orgtrail.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL server of the application's own, on this machine's loopback address alone. Durable: an answered commit is on
 * disk. Its programs are test tooling by origin, so everything that tooling is lax about is set here.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String VERSION = "18";
    private static final String DATABASE = "orgtrail";
    /** Recovery after a power cut reads back at most what was written between two checkpoints. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final long LOG_SIZE_LIMIT = 1_000_000;

    private final EmbeddedPostgres server;
    private final Credentials credentials;
    private final Postmaster postmaster;

    private EmbeddedDatabase(EmbeddedPostgres server, Credentials credentials, Postmaster postmaster) {
        this.server = server;
        this.credentials = credentials;
        this.postmaster = postmaster;
    }

    /** @throws StartProblem where it can't be started on that folder and port */
    static EmbeddedDatabase start(DataFolder folder, int port) {
        try {
            stopOrphan(folder);
            folder.discardUnfinishedCluster();
            boolean first = isEmpty(folder);
            if (!first) {
                requireOwnCluster(folder);
            }
            requireNoRoot();
            requireFree(port);
            return launch(folder, port, first);
        } catch (IOException e) {
            throw new StartProblem(
                    "The embedded PostgreSQL cannot be started on %s: %s.".formatted(folder.path(), e),
                    "Its own messages are in %s.".formatted(folder.serverLog()),
                    e);
        }
    }

    private static void stopOrphan(DataFolder folder) throws IOException {
        var orphan = Postmaster.of(folder.cluster());
        if (orphan.isPresent()) {
            orphan.get().stop();
        } else {
            Postmaster.forget(folder.cluster());
        }
    }

    private static boolean isEmpty(DataFolder folder) throws IOException {
        if (folder.credentials().isPresent()) {
            return false;
        }
        if (Files.notExists(folder.cluster())) {
            return true;
        }
        try (var files = Files.list(folder.cluster())) {
            return files.findAny().isEmpty();
        }
    }

    private static void requireOwnCluster(DataFolder folder) throws IOException {
        Path versionFile = folder.cluster().resolve("PG_VERSION");
        if (Files.notExists(versionFile) || folder.credentials().isEmpty()) {
            throw new StartProblem(
                    "%s is not a complete data folder of Orgtrail: it has %s."
                            .formatted(
                                    folder.path(),
                                    Files.notExists(versionFile) ? "no database in postgres/" : "no file passwords"),
                    "Restore the whole folder from a backup, or name an empty one: --orgtrail.data=<folder>.");
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(VERSION)) {
            throw new StartProblem(
                    "%s was written by PostgreSQL %s; this Orgtrail brings PostgreSQL %s, which cannot read it."
                            .formatted(folder.cluster(), version, VERSION),
                    "Start it with the version of Orgtrail that wrote it, or see docs/operations.md on moving "
                            + "the data to another version of PostgreSQL.");
        }
    }

    private static void requireNoRoot() {
        if (System.getProperty("user.name").equals("root")
                && System.getProperty("os.name").equals("Linux")
                && !LinuxUtils.isUnshareAvailable()) {
            throw new StartProblem(
                    "PostgreSQL does not run as root, and this system has no working unshare to change that.",
                    "Start Orgtrail as an ordinary user, or set SPRING_DATASOURCE_URL to another PostgreSQL server.");
        }
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem(
                    "Port %d, meant for the embedded PostgreSQL, is taken by another program.".formatted(port),
                    "Stop that program, or choose another port: --orgtrail.database.port=<port>.",
                    e);
        }
    }

    private static EmbeddedDatabase launch(DataFolder folder, int port, boolean first) throws IOException {
        Credentials credentials =
                first ? folder.beginCluster() : folder.credentials().orElseThrow();
        try {
            EmbeddedPostgres server = startServer(folder, port, credentials, first);
            if (first) {
                createDatabase(server, credentials);
                folder.finishCluster();
            }
            Postmaster postmaster =
                    Postmaster.of(folder.cluster()).orElseThrow(() -> new IOException("the server has ended again"));
            return new EmbeddedDatabase(server, credentials, postmaster);
        } catch (IOException | SQLException | RuntimeException e) {
            stopOrphan(folder);
            throw new IOException(e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder, int port, Credentials credentials, boolean first)
            throws IOException {
        Files.createDirectories(folder.binaries());
        startLogAnew(folder.serverLog());
        var log = ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", credentials.superuser().password())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // As on solid-state disks: for one of many small look-ups no whole table is to be read.
                .setServerConfig("random_page_cost", "1.1")
                // No personal data in the log: neither statements nor the values that a constraint refused.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_checkpoints", "off");
        if (!first) {
            return start(builder, folder);
        }
        Path passwordFile = Files.createTempFile(folder.path(), "initdb", ".draft");
        try {
            Files.writeString(passwordFile, credentials.superuser().password());
            // The library hands these on to initdb as they are. Byte order everywhere, so that an index is the same on
            // every machine the folder is copied to; Swedish order is asked for where it is wanted.
            builder.setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
            return start(builder, folder);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static void startLogAnew(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_SIZE_LIMIT) {
            Files.delete(log);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, DataFolder folder) throws IOException {
        try {
            return builder.start();
        } finally {
            // The library lets everybody write to the folder that it starts programs from.
            Files.setPosixFilePermissions(folder.binaries(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void createDatabase(EmbeddedPostgres server, Credentials credentials) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (Role role : List.of(credentials.owner(), credentials.application())) {
                statement.execute("create role %s login password '%s'".formatted(role.name(), role.password()));
            }
            statement.execute("create database %s owner %s"
                    .formatted(DATABASE, credentials.owner().name()));
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s"
                    .formatted(DATABASE, credentials.application().name()));
        }
    }

    String url() {
        return url(server.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    Role owner() {
        return credentials.owner();
    }

    Role application() {
        return credentials.application();
    }

    /** Stops the server and returns when all is on disk, also where the start was interrupted to end the application. */
    @Override
    public void close() throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            server.close();
            // The library gives up waiting after five seconds, though a busy server may need longer.
            postmaster.awaitExit();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
