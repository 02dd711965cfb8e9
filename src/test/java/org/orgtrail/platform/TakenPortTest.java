package org.orgtrail.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** A start on a port for the pages that another program has, as the operator meets it. */
@ExtendWith(OutputCaptureExtension.class)
class TakenPortTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class WithServerAlone {}

    @Test
    void the_port_is_told_with_the_setting_that_chooses_another(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String[] settings = {"--server.address=127.0.0.1", "--server.port=" + taken.getLocalPort()};
            assertThatThrownBy(() -> new SpringApplication(WithServerAlone.class).run(settings))
                    .isInstanceOf(Exception.class);
            assertThat(output)
                    .contains("Port " + taken.getLocalPort(), "taken by another program", "--server.port=<port>")
                    .doesNotContain("\tat ");
        }
    }
}
