package org.orgtrail.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The embedded database on its folder, started by a thread of its own. */
final class DatabaseStart implements AutoCloseable {

    private final DataFolder folder;
    private final CompletableFuture<EmbeddedDatabase> database;
    private boolean closed;

    private DatabaseStart(DataFolder folder, CompletableFuture<EmbeddedDatabase> database) {
        this.folder = folder;
        this.database = database;
    }

    /** @throws StartProblem where the folder cannot be used */
    static DatabaseStart begin(Path path, int port) {
        DataFolder folder = DataFolder.open(path);
        return new DatabaseStart(
                folder,
                CompletableFuture.supplyAsync(
                        () -> EmbeddedDatabase.start(folder, port),
                        start -> Thread.ofPlatform()
                                .daemon()
                                .name("database-start")
                                .start(start)));
    }

    DataFolder folder() {
        return folder;
    }

    /**
     * Waits for it.
     *
     * @throws StartProblem where it can't be started on that folder and port
     */
    EmbeddedDatabase database() {
        try {
            return database.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    /** Waits for it, too, so that no server is left behind by a start that has failed elsewhere. Once is enough. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (folder) {
            if (database.handle((_, failed) -> failed == null).join()) {
                database().close();
            }
        }
    }
}
