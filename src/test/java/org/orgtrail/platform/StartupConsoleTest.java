package org.orgtrail.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orgtrail.shared.Preparation.Progress;
import org.orgtrail.shared.StartupNotice;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

/** What whoever starts the application reads in the terminal. */
@ExtendWith(OutputCaptureExtension.class)
class StartupConsoleTest {

    @Test
    void each_tenth_of_what_is_prepared_has_a_line_and_the_end_too(CapturedOutput terminal) {
        StartupConsole console = new StartupConsole(
                new ServerAddress(new MockEnvironment(), new ServerProperties()),
                new StaticListableBeanFactory().getBeanProvider(StartupNotice.class));
        for (int changes = 1; changes <= 93; changes++) {
            console.print(new Progress(changes, 93));
        }
        List<String> lines = terminal.getOut().lines().toList();
        assertThat(lines).hasSize(10).allMatch(line -> line.contains("93"));
        assertThat(lines.getFirst()).contains("10");
        assertThat(lines.getLast()).contains("93 ").doesNotContain("90");
    }
}
