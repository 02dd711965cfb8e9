package org.orgtrail.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds all that the embedded server keeps. Open means that this process alone uses it: the lock goes with
 * the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StartProblem where the folder can't be used, or another process uses it */
    static DataFolder open(Path wanted) {
        try {
            if (Files.notExists(wanted)) {
                Files.createDirectories(
                        wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            // The real path is what PostgreSQL writes down, and what a second start by another way must meet.
            Path path = wanted.toRealPath();
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var folder = new DataFolder(path, channel);
            if (!folder.lock()) {
                channel.close();
                throw folder.alreadyRunning();
            }
            folder.announce(null);
            return folder;
        } catch (IOException e) {
            throw new StartProblem(
                    "The data folder %s cannot be used: %s.".formatted(wanted.toAbsolutePath(), e),
                    "Make it a folder that the user running Orgtrail may read and write, or name another one: "
                            + "--orgtrail.data=<folder>.",
                    e);
        }
    }

    /** True where another process has the folder open. */
    static boolean isInUse(Path path) throws IOException {
        Path lockFile = path.resolve("lock");
        if (Files.notExists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !new DataFolder(path, channel).lock();
        }
    }

    private boolean lock() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // by this very process
        }
    }

    private StartProblem alreadyRunning() {
        Properties running = read(runningFile()).orElseGet(Properties::new);
        String address = running.getProperty("address", "");
        return new StartProblem(
                "Orgtrail is already running on %s: %s, process %s, since %s."
                        .formatted(
                                path,
                                address.isEmpty() ? "still starting" : address,
                                running.getProperty("pid", "unknown"),
                                running.getProperty("since", "unknown")),
                "Use that one, or stop it first. To run another one beside it, give it a folder and ports of its own: "
                        + "--orgtrail.data=<folder> --orgtrail.database.port=<port> --server.port=<port>.");
    }

    /** Writes down who uses the folder, for whoever tries to start a second one. */
    void announce(@Nullable String address) {
        var running = new Properties();
        running.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        running.setProperty(
                "since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        running.setProperty("address", address == null ? "" : address);
        write(runningFile(), running);
    }

    Path path() {
        return path;
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return cluster(path);
    }

    static Path cluster(Path path) {
        return path.resolve("postgres");
    }

    /** Where PostgreSQL's programs are unpacked to. */
    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    Path serverLog() {
        return path.resolve("postgres.log");
    }

    private static Path passwordFile(Path path) {
        return path.resolve("passwords");
    }

    private Path runningFile() {
        return path.resolve("running");
    }

    /** There as long as the first start has not come to its end; until then the cluster holds nothing. */
    private Path unfinishedMark() {
        return path.resolve("unfinished");
    }

    Optional<Credentials> credentials() {
        return credentials(path);
    }

    /** The passwords of the server on a folder that this process need not have open. */
    static Optional<Credentials> credentials(Path path) {
        return read(passwordFile(path)).map(Credentials::of);
    }

    /** Makes room for a new cluster and gives the passwords that it shall have. */
    Credentials beginCluster() throws IOException {
        Files.writeString(unfinishedMark(), "The first start was not finished. The next one begins again.\n");
        Credentials credentials = Credentials.random();
        write(passwordFile(path), credentials.toProperties());
        return credentials;
    }

    void finishCluster() throws IOException {
        Files.deleteIfExists(unfinishedMark());
    }

    /** Removes what an unfinished first start has left. */
    void discardUnfinishedCluster() throws IOException {
        if (Files.exists(unfinishedMark())) {
            FileSystemUtils.deleteRecursively(cluster());
            Files.deleteIfExists(passwordFile(path));
            finishCluster();
        }
    }

    private static Optional<Properties> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new StartProblem(
                    "%s cannot be read: %s.".formatted(file, e),
                    "Start Orgtrail as the user that the data folder belongs to.",
                    e);
        }
        return Optional.of(properties);
    }

    /** Whole or not at all, and for its owner's eyes alone. */
    private static void write(Path file, Properties properties) {
        try {
            var text = new StringWriter();
            properties.store(text, null);
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
            Files.writeString(draft, text.toString());
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(runningFile());
        lock.close();
    }
}
