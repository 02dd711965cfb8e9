package org.orgtrail.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all tests. */
final class Programs {

    private Programs() {}

    /** Leads a data folder to them, before it is used. */
    static void provide(Path dataFolder) throws IOException {
        Path shared =
                Files.createDirectories(Path.of("target", "postgres-binaries").toAbsolutePath());
        Files.createSymbolicLink(dataFolder.resolve("postgres-binaries"), shared);
    }
}
