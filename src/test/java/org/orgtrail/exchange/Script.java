package org.orgtrail.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.orgtrail.testing.OrgtrailTest;

/** The script of {@code examples} that records the Swedish agencies, run as a stranger runs it. */
final class Script {

    private static final Path FILE = Path.of("examples", "swedish-agencies.py");

    private Script() {}

    /** How a run ended, and all that it printed. */
    record Run(int exit, String output) {

        /** The lines under the heading that begins so; none where there is no such heading. */
        List<String> told(String heading) {
            return output.lines()
                    .dropWhile(line -> !line.startsWith(heading))
                    .skip(1)
                    .takeWhile(line -> line.startsWith("  - "))
                    .map(line -> line.substring(4))
                    .toList();
        }
    }

    /** True where a Python is found that it runs on. */
    static boolean canRun() {
        try {
            return start(List.of("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))"))
                            .exit()
                    == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    static Run run(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", FILE.toString(), folder.toString()));
        command.addAll(List.of(options));
        return start(command);
    }

    private static Run start(List<String> command) throws IOException {
        Path output = Files.createTempFile("script", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("ORGTRAIL_API_TOKEN", OrgtrailTest.API_TOKEN);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException(command + " has not ended: " + Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }
}
