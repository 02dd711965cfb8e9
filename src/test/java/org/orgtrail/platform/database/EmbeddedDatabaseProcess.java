package org.orgtrail.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** The embedded database in a process of its own, which can be killed as the application may be. */
final class EmbeddedDatabaseProcess {

    private static final String READY = "ready";

    private EmbeddedDatabaseProcess() {}

    /** Starts one on this folder and port and waits until it has recorded a row. */
    static Process start(Path folder, int port) throws IOException {
        Process process = java(EmbeddedDatabaseProcess.class, folder.toString(), String.valueOf(port));
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return process;
            }
        }
        throw new IOException("The process ended before it was ready");
    }

    /** Starts one as the application does, which ends by itself where it can't start. */
    static Process startWithSpring(Path folder) throws IOException {
        return java(WithSpring.class, "--orgtrail.data=" + folder);
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static final class WithSpring {

        private WithSpring() {}

        public static void main(String[] arguments) {
            var application = new SpringApplication(WithSpring.class, EmbeddedDatabaseConfiguration.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(arguments);
        }
    }

    public static void main(String[] arguments) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, Integer.parseInt(arguments[1]));
        Notes.write(database, "from the other process");
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
