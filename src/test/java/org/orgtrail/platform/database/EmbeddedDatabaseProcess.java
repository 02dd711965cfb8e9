package org.orgtrail.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The embedded database in a process of its own, which can be killed as the application may be. */
final class EmbeddedDatabaseProcess {

    private static final String READY = "ready";

    private EmbeddedDatabaseProcess() {}

    /** Starts one on this folder and port and waits until it has recorded a row. */
    static Process start(Path folder, int port) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return process;
            }
        }
        throw new IOException("The process ended before it was ready");
    }

    public static void main(String[] arguments) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, Integer.parseInt(arguments[1]));
        Notes.write(database, "from the other process");
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
