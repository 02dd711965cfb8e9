package org.orgtrail.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a cluster's {@code postmaster.pid} names. */
record Postmaster(ProcessHandle process) {

    private static final long STOP_SECONDS = 60;

    /**
     * The server that runs on this cluster. Called while the data folder is locked: a server found then is an orphan, whose
     * application was killed.
     */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path pidFile = pidFile(cluster);
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> isPostgres(process) && Path.of(lines.get(1)).equals(cluster))
                .map(Postmaster::new);
    }

    /** The port of the server that runs on this cluster; empty where none does, or it is still starting. */
    static OptionalInt port(Path cluster) throws IOException {
        Path pidFile = pidFile(cluster);
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        // Process, folder, start, port, socket, address, shared memory, and at last how it is.
        return lines.size() > 7 && lines.get(7).strip().equals("ready")
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    /**
     * Removes the mark of a server that is no more. PostgreSQL does so itself, unless the process number has been given to
     * somebody else since, or the folder is a copy of one whose server still runs.
     */
    static void forget(Path cluster) throws IOException {
        Files.deleteIfExists(pidFile(cluster));
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }

    /** Has it end its sessions and write everything to disk, and waits until it is gone. */
    void stop() throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; Java's own destroy() would wait for clients that may never leave.
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitExit();
    }

    void awaitExit() throws IOException {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("PostgreSQL, process " + process.pid() + ", does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL stops", e);
        }
    }
}
